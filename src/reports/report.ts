/** What a reader reports: a statement without a note, or a note that is wrong. */
export interface Report {
  readonly kind: 'missing' | 'problem';
  /** The sentence as it stands on the page. */
  readonly quote: string;
  /** The note concerned (`incident/claim`); null when there is none. */
  readonly ref: string | null;
  readonly pageTitle: string | null;
  readonly published: string | null;
  readonly address: string;
}

/** A web address without query and fragment, which can tell who the reader is; '' for any other address. */
export function bareAddress(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, origin, pathname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return '';
  return `${origin}${pathname}`;
}

const TITLES: Readonly<Record<Report['kind'], string>> = {
  missing: 'A statement about a cyber attack without a note',
  problem: 'A problem with a note',
};

/** A report as Markdown, exactly as the reader will share it. */
export const reportAsMarkdown = (report: Report): string =>
  [
    `## ${TITLES[report.kind]}`,
    '',
    `> ${report.quote.replaceAll('\n', ' ')}`,
    '',
    `- Page: ${report.pageTitle ?? 'unknown'}`,
    `- Published: ${report.published ?? 'unknown'}`,
    `- Address: ${bareAddress(report.address)}`,
    ...(report.ref === null ? [] : [`- Note: ${report.ref}`]),
    '- What is missing or wrong: ',
    '- A source for the answer: ',
  ].join('\n');
