const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})(?!\\d)';
/** "Fri Mar 13 21:30:09 EST 2015" has the time before the year. */
const CLOCK = '(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:[a-z]{2,5}\\s+)?)?';

const ISO = /(?<!\d)((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u;
const COMPACT = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{4}|\d{6})?(?!\d)/u;
const DAY_FIRST = new RegExp(
  `(?<!\\d)${DAY}[\\s.\\-/]+(?:of\\s+)?${MONTH},?[\\s.\\-/]+${YEAR}`,
  'iu',
);
const MONTH_FIRST = new RegExp(`(?<![a-z])${MONTH}\\s+${DAY},?\\s+${CLOCK}${YEAR}`, 'iu');
const NUMERIC = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})(?!\d)/u;
const EPOCH = /^\s*(\d{10})(?:\d{3})?\s*$/u;

const padded = (value: number): string => String(value).padStart(2, '0');

/** A day that the calendar has; null for 30 February. */
function dayFrom(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? `${year}-${padded(month)}-${padded(day)}` : null;
}

const monthOf = (name: string | undefined): number =>
  MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

/** 11/12/2019 is two different days in London and New York: no day is better than the wrong one. */
function numericDay(text: string): string | null {
  const match = NUMERIC.exec(text);
  if (!match) return null;
  const [a, b, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (a > 12 || a === b) return dayFrom(year, b, a);
  return b > 12 ? dayFrom(year, a, b) : null;
}

/** Dates stand at the beginning of what holds them; keeps hostile attributes cheap. */
const READ_TO = 200;

/** The first day named in a text, as the publisher's own calendar has it; null when there is none. */
export function dayInText(text: string): string | null {
  const start = text.slice(0, READ_TO);
  const iso = ISO.exec(start);
  if (iso) return dayFrom(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const dayFirst = DAY_FIRST.exec(start);
  if (dayFirst) return dayFrom(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(start);
  if (monthFirst) {
    return dayFrom(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  }
  return numericDay(start);
}

/** The day of a date in any form that publishers' data use; null when it is none. */
export function dayOf(text: string | null): string | null {
  if (text === null) return null;
  const compact = COMPACT.exec(text);
  if (compact) return dayFrom(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const epoch = EPOCH.exec(text);
  if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 10);
  return dayInText(text);
}

/** Words that stand beside a date and a time; without them a date line is empty. */
const AROUND_DATES =
  /\b(?:first|last|date|published|publication|posted|created|updated|update|modified|issued|on|at|by|edt|est|et|pdt|pst|pt|gmt|bst|utc|cet|cest|aedt|aest|ist|am|pm|a\.m|p\.m|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/giu;
const LINE_TO = 90;
/** "Updated 12 November 2019, London" still is a date line; "On 12 November 2019 Labour said" is none. */
const OTHER_LETTERS_TO = 8;

/** Whether a line tells when something was published and nothing else. */
export function isDateLine(line: string): boolean {
  if (line.length > LINE_TO || dayInText(line) === null) return false;
  const months = new RegExp(`(?<![a-z])${MONTH}(?![a-z])`, 'giu');
  const rest = line
    .replace(months, ' ')
    .replace(AROUND_DATES, ' ')
    .replace(/[^\p{L}]+/gu, '');
  return rest.length <= OTHER_LETTERS_TO;
}
