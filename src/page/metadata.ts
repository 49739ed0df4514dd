import { normalise } from '../text/normalise.ts';
import { dayOf } from './dates.ts';
import { elementsByTag, native } from './dom.ts';
import { readLinkedData } from './json-ld.ts';
import { type SiteKind, isFrontAddress, siteKindOf } from './site-kind.ts';
import { folded, withoutPublisher } from './titles.ts';

/** What a page's head says of it. */
export interface Metadata {
  readonly title: string | null;
  /** YYYY-MM-DD */
  readonly published: string | null;
  readonly language: string | null;
  readonly openGraphType: string | null;
  readonly generator: string | null;
  readonly types: ReadonlySet<string>;
  /** The software or the section tells that this is no news site. */
  readonly siteKind: SiteKind | null;
  /** The address is that of a site's front page. */
  readonly isFront: boolean;
  /** Where the page says that it lives. */
  readonly addresses: readonly string[];
}

type Metas = ReadonlyMap<string, string>;

const KEYS = ['property', 'name', 'itemprop', 'http-equiv'] as const;

/** The page's `<meta>` elements by name; of several with one name the first counts. */
function metasOf(document: Document): Metas {
  const metas = new Map<string, string>();
  for (const meta of elementsByTag(document, 'meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const key of KEYS) {
      const name = meta.getAttribute(key)?.trim().toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

const firstOf = (metas: Metas, ...names: readonly string[]): string | null =>
  names.map((name) => metas.get(name)).find((content) => content !== undefined) ?? null;

/** Publishers spell it in dozens of ways: "article:published_time", "parsely-pub-date", "publishdate", "DC.date.issued". */
const PUBLISHED =
  /pub(?:l(?:ish(?:ed)?|ication))?[-_.:]?(?:date|time|at)|date[-_.]?publi|date\.?issued|dcterms\.issued/u;
/** These may be the day of a correction, or today. */
const DATED =
  /^(?:dc\.date(?:\.created)?|dcterms\.(?:date|created)|sailthru\.date|article[.:]created|created|date)$/u;
const REVISED = /modif|updat|revis|expir/u;

function dayNamed(metas: Metas, pattern: RegExp): string | null {
  for (const [name, content] of metas) {
    const day = pattern.test(name) && !REVISED.test(name) ? dayOf(content) : null;
    if (day) return day;
  }
  return null;
}

/** "/2019/11/12/party-attacked" and "/2019/nov/12/party-attacked". */
const DATED_PATH = /\/((?:19|20)\d{2}[/-](?:\d{2}|[a-z]{3})[/-]\d{2})(?=[/-])/u;

function dayInAddresses(addresses: readonly string[]): string | null {
  for (const address of addresses) {
    const [year, month, day] = DATED_PATH.exec(address)?.[1]?.split(/[/-]/u) ?? [];
    const found = year
      ? (dayOf(`${year}-${month}-${day}`) ?? dayOf(`${day} ${month} ${year}`))
      : null;
    if (found) return found;
  }
  return null;
}

const LINE_TO = 1000;

const lineOf = (text: string | null): string | null =>
  normalise((text ?? '').slice(0, LINE_TO)).text || null;

function titleOf(document: Document, metas: Metas): string | null {
  const named = firstOf(metas, 'og:title', 'twitter:title', 'parsely-title', 'dc.title');
  const title = lineOf(named ?? native(document, 'title'));
  return title && withoutPublisher(title, siteName(metas), named === null);
}

const siteName = (metas: Metas): string | null =>
  firstOf(metas, 'og:site_name', 'application-name', 'publisher');

const LANGUAGE_TO = 35;

function declaredLanguage(document: Document): string | undefined {
  const root = elementsByTag(document, 'html')[0];
  return root?.getAttribute('lang')?.trim() || root?.getAttribute('xml:lang')?.trim();
}

function languageOf(document: Document, metas: Metas, linked: string | null): string | null {
  const declared = declaredLanguage(document);
  const named = declared || firstOf(metas, 'content-language', 'og:locale') || linked;
  return named ? named.slice(0, LANGUAGE_TO).replaceAll('_', '-') : null;
}

/** The language that a page's head declares, read without the rest of it. */
export const readLanguage = (document: Document): string | null =>
  declaredLanguage(document) || languageOf(document, metasOf(document), null);

function addressesOf(document: Document, metas: Metas): string[] {
  const canonical = [...elementsByTag(document, 'link')].find(
    (link) => link.getAttribute('rel')?.toLowerCase() === 'canonical',
  );
  const location: string | undefined = native(document, 'location')?.href;
  return [location, canonical?.getAttribute('href'), metas.get('og:url')].filter(
    (address) => address !== null && address !== undefined,
  );
}

export function readMetadata(document: Document): Metadata {
  const metas = metasOf(document);
  const title = titleOf(document, metas);
  const linked = readLinkedData(document, folded(title ?? ''));
  const generator = firstOf(metas, 'generator');
  const addresses = addressesOf(document, metas);
  return {
    title,
    published:
      dayNamed(metas, PUBLISHED) ??
      dayOf(linked.published) ??
      dayNamed(metas, DATED) ??
      dayInAddresses(addresses),
    language: languageOf(document, metas, linked.language),
    openGraphType: firstOf(metas, 'og:type')?.toLowerCase() ?? null,
    generator,
    types: linked.types,
    siteKind: siteKindOf(document, generator),
    isFront: isFrontAddress(addresses.find((address) => /^https?:/u.test(address)) ?? ''),
    addresses,
  };
}
