export const LANGUAGE = 'en-GB';
export const DIRECTION = 'ltr';

const plurals = new Intl.PluralRules(LANGUAGE);
const numbers = new Intl.NumberFormat(LANGUAGE);
const lists = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });
const languages = new Intl.DisplayNames(LANGUAGE, { type: 'language' });
// The dates of the knowledge file are days without a zone; any other zone could move them by one.
const days = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long', timeZone: 'UTC' });

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

export const numbered = (count: number): string => numbers.format(count);

export const counted = (count: number, forms: Forms): string =>
  `${numbered(count)} ${forms[plurals.select(count)] ?? forms.other}`;

export const listed = (items: readonly string[]): string => lists.format(items);

const inner = (text: string): string =>
  text.replace(/[“”]/gu, (mark) => (mark === '“' ? '‘' : '’')).replace(/"([^"]*)"/gu, '‘$1’');

/** Quotation marks inside a quotation turn single. */
export const quoted = (text: string): string => `“${inner(text)}”`;

export const dayText = (day: string): string => days.format(new Date(`${day}T00:00:00Z`));

/** For a body described in words ("unnamed officials") at the start of a line; names keep their letters. */
export const atStart = (text: string): string =>
  /^\p{Ll}{2,}(?!\p{L})/u.test(text)
    ? text.charAt(0).toLocaleUpperCase(LANGUAGE) + text.slice(1)
    : text;

/** A page declares its own language, so the tag may be anything. */
export function languageName(tag: string): string {
  const [primary = ''] = tag.split('-');
  return /^[a-z]{2,3}$/iu.test(primary) ? (languages.of(primary) ?? tag) : tag;
}

/** The start of a text, cut after a whole word where there is one. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length);
  const end = start.lastIndexOf(' ');
  return `${start.slice(0, end > 0 ? end : length).replace(/[\s,;:–-]+$/u, '')}…`;
}
