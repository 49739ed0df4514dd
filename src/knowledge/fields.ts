import * as v from 'valibot';

/** Bounds on what an author writes; lengths in UTF-16 code units. `CONTRIBUTING.md` has the reasons. */
export const LIMITS = {
  gist: 140,
  title: 110,
  statement: 400,
  summaryWords: 60,
  quoteWords: 12,
  slug: 80,
} as const;

export const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

const MARKUP = /<\/?[a-z!]/iu;

export const Text = v.pipe(
  v.string(),
  v.nonEmpty('must not be empty'),
  v.check((text) => text === text.trim(), 'must have no white space at its ends'),
  v.check((text) => !MARKUP.test(text), 'must be plain text, without markup'),
);

export const textUpTo = (length: number) =>
  v.pipe(Text, v.maxLength(length, `must have at most ${length} characters`));

export const textOfWords = (words: number) =>
  v.pipe(
    Text,
    v.check((text) => wordCount(text) <= words, `must have at most ${words} words`),
  );

export const Slug = v.pipe(
  v.string(),
  v.maxLength(LIMITS.slug, `must have at most ${LIMITS.slug} characters`),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'must be lower-case words joined by hyphens'),
);

/** The first computers; an earlier year is a slip. */
const FIRST_YEAR = '1940';

const isCalendarDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return exists && text >= FIRST_YEAR;
};

const YEAR_MONTH_DAY = /^\d{4}-\d{2}-\d{2}$/u;

export const DateText = v.pipe(
  v.string(),
  v.regex(YEAR_MONTH_DAY, 'must be a date written YYYY-MM-DD'),
  v.check(
    (text) => !YEAR_MONTH_DAY.test(text) || isCalendarDate(text),
    'must be a day that exists',
  ),
);

export const Quote = v.pipe(
  Text,
  v.check(
    (text) => wordCount(text) <= LIMITS.quoteWords,
    `must be a fragment of at most ${LIMITS.quoteWords} words`,
  ),
);

const isWebAddress = (text: string): boolean => {
  if (!/^https?:\/\/\S+$/u.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
};

export const WebAddress = v.pipe(v.string(), v.check(isWebAddress, 'must be an http(s) address'));

export const CountryCode = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/u, 'must be an ISO 3166 code of two capital letters'),
);
