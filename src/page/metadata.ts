import { normalise } from '../text/normalise.ts';
import { readLinkedData } from './json-ld.ts';

/** What a page's head says of it. */
export interface Metadata {
  readonly title: string | null;
  /** YYYY-MM-DD */
  readonly published: string | null;
  readonly language: string | null;
  readonly openGraphType: string | null;
  readonly generator: string | null;
  readonly types: ReadonlySet<string>;
}

const metaOf = (document: Document, ...names: string[]): string | null => {
  for (const name of names) {
    const quoted = JSON.stringify(name);
    const meta = document.querySelector(
      `meta[property=${quoted} i], meta[name=${quoted} i], meta[itemprop=${quoted} i]`,
    );
    const content = meta?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return null;
};

/** The day of a date in any form that publishers use; null when it is none. */
export function dayOf(text: string | null): string | null {
  if (text === null) return null;
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/u.exec(text);
  if (iso) return validDay(`${iso[1]}-${iso[2]}-${iso[3]}`);
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

const validDay = (day: string): string | null => (Number.isNaN(Date.parse(day)) ? null : day);

const PUBLISHED_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
] as const;

const timeOf = (document: Document): string | null =>
  document
    .querySelector(
      'article time[datetime], main time[datetime], [itemprop="datePublished"][datetime]',
    )
    ?.getAttribute('datetime') ?? null;

/** "Headline | Publisher" without the publisher. */
const withoutPublisher = (title: string): string =>
  title.split(/\s+[|–—]\s+|\s+-\s+(?=[^-]*$)/u)[0] ?? title;

const lineOf = (text: string | null | undefined): string | null =>
  normalise(text ?? '').text || null;

export function readMetadata(document: Document): Metadata {
  const { types, published } = readLinkedData(document);
  const title = metaOf(document, 'og:title', 'twitter:title') ?? withoutPublisher(document.title);
  return {
    title: lineOf(title),
    published:
      dayOf(metaOf(document, ...PUBLISHED_NAMES)) ?? dayOf(published) ?? dayOf(timeOf(document)),
    language: document.documentElement.getAttribute('lang')?.trim() || null,
    openGraphType: metaOf(document, 'og:type')?.toLowerCase() ?? null,
    generator: metaOf(document, 'generator'),
    types,
  };
}
