import { expect, test } from 'vitest';
import { isEnglish } from '../../src/text/language.ts';

test.each([null, '', 'en', 'EN', 'en-GB', 'en-us', 'en_GB', 'en-Latn-GB', 'en-GB-oxendict'])(
  '%j is read as English',
  (language) => {
    expect(isEnglish(language)).toBe(true);
  },
);

test.each(['de', 'de-AT', 'fr', 'enm', 'eng-x', 'es-en', 'x-en', 'ro', 'English?'])(
  '%j is not',
  (language) => {
    expect(isEnglish(language)).toBe(false);
  },
);
