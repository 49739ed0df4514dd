import type { PageState } from '../notes/page-state.ts';
import type { OffScope } from '../settings/choices.ts';
import { languageName } from './format.ts';

export interface Explanation {
  readonly title: string;
  readonly meaning: string | null;
}

type QuietState = Exclude<PageState, { kind: 'read' }>;

export const UNAVAILABLE: Explanation = {
  title: 'Rejoinder cannot see this page',
  meaning:
    'Browser pages, extension stores and PDF files are closed to extensions. Any other page may have to be reloaded first.',
};

export const NO_ATTACK: Explanation = {
  title: 'No statement about a cyber attack',
  meaning: 'No sentence of this article was taken for one, so there was nothing to answer.',
};

export const NOTHING_ON_RECORD: Explanation = {
  title: 'Nothing on record',
  meaning: 'No answer is known here. This does not mean that the statements are right or wrong.',
};

export const ALL_HIDDEN: Explanation = {
  title: 'No note left to show',
  meaning: 'The notes of this page are hidden because you chose to hide them.',
};

const OFF: Record<OffScope, Explanation> = {
  everything: {
    title: 'Annotations are off',
    meaning: 'No page is read until you turn them on.',
  },
  site: {
    title: 'Off on this site',
    meaning: 'No page of this site is read; other sites are not affected.',
  },
  page: {
    title: 'Off on this page',
    meaning: 'This page is not read; others of the same site are.',
  },
  'not-chosen': {
    title: 'Not one of your sites',
    meaning: 'You chose to have only some sites read. Turn this one on to add it to them.',
  },
};

export function explain(state: QuietState): Explanation {
  switch (state.kind) {
    case 'off':
      return OFF[state.scope];
    case 'reading':
      return { title: 'Reading this page…', meaning: 'Notes appear here as soon as it is read.' };
    case 'not-news':
      return {
        title: 'Not a news article',
        meaning: 'Rejoinder reads news articles only, so nothing was marked here.',
      };
    case 'no-attack':
      return NO_ATTACK;
    case 'other-language':
      return {
        title: `Not in English but in ${languageName(state.language)}`,
        meaning: 'Rejoinder reads English articles so far.',
      };
    case 'failed':
      return {
        title: 'This page could not be read',
        meaning: `Nothing was marked. Reason: ${state.reason}`,
      };
  }
}
