import type { MarkStyle, ReadingMode } from '../../settings/choices.ts';
import { counted } from '../format.ts';

export const OPTIONS = {
  name: 'Rejoinder options',
  reading: 'Where pages are read',
  annotations: 'Annotate news articles',
  sites: 'Sites',
  marks: 'Marks',
  strength: 'Strength',
  recap: 'List the notes at the end of an article',
  preview: 'Show what a note is about when the mouse rests on its mark',
  lists: 'Switched off and hidden',
  remove: 'Remove',
  removeAll: 'Remove all',
  shortcuts: 'Keyboard shortcuts',
  shortcutsChange: 'Change shortcuts',
  popup: 'Open the popup',
  shortcutNone: 'none',
  shortcutsElsewhere: 'The browser keeps them; this opens its page.',
  data: 'Your settings as a file',
  dataMeaning:
    'Settings and lists, without your packs. Nothing is sent: the file is made and read on this computer.',
  save: 'Save settings to a file',
  load: 'Load settings from a file',
  loaded: 'The settings of the file are in force.',
  refused: 'The file was not used, and nothing was changed:',
  packs: 'Your packs',
  packsMeaning: 'Incidents of your own are added and removed in the library.',
  library: 'Open the library',
  delete: 'Delete everything',
  deleteMeaning:
    'Removes all settings, lists and packs that this extension keeps. It cannot be undone.',
  deleteSure: 'Yes, delete everything',
  deleteNot: 'Keep it',
  deleted: 'Everything was deleted. The settings are those of a new installation.',
  method: 'How it works',
  privacy: 'What stays private',
} as const;

export const METHOD = [
  'The text of a news article is compared, on this computer, with a file of recorded claims about cyber attacks that comes with the extension.',
  'First the article is linked to incidents by names, dates and vocabulary; then each sentence is held against the claims of those incidents only. A note says which names and words matched.',
  'Labels follow by a fixed rule from the answers on record. A mark does not mean that a statement is wrong, and no mark does not mean that it was checked.',
] as const;

export const PRIVACY = [
  'No page, address or text leaves this computer. The extension makes no network request unless you press a button that says so.',
  'It keeps what you see on this page, and nothing about what you read. In private windows it keeps nothing on disk.',
] as const;

const READING_WORDS: Readonly<Record<ReadingMode, string>> = {
  'all-sites': 'News on all sites',
  'chosen-sites': 'Only on sites I choose',
};

const STYLE_WORDS: Readonly<Record<MarkStyle, string>> = {
  subtle: 'Subtle: thin and faint',
  normal: 'Normal',
  'recap-only': 'None in the text, only the list at the end of an article',
};

export const readingText = (mode: ReadingMode): string => READING_WORDS[mode];
export const styleText = (style: MarkStyle): string => STYLE_WORDS[style];

/** The lists as a reader knows them. */
export type ShownList = 'sitesOff' | 'sitesOn' | 'pagesOff' | 'hiddenIncidents' | 'hiddenNotes';

const LIST_WORDS: Readonly<Record<ShownList, { readonly title: string; readonly none: string }>> = {
  sitesOff: { title: 'Sites that are off', none: 'No site is off.' },
  sitesOn: { title: 'Sites that you chose', none: 'You have chosen no site.' },
  pagesOff: { title: 'Pages that are off', none: 'No page is off.' },
  hiddenIncidents: { title: 'Incidents that are hidden', none: 'No incident is hidden.' },
  hiddenNotes: { title: 'Notes that are hidden', none: 'No note is hidden.' },
};

export const listTitle = (list: ShownList): string => LIST_WORDS[list].title;
export const listNone = (list: ShownList): string => LIST_WORDS[list].none;

export const removedText = (count: number): string =>
  `${counted(count, { one: 'item', other: 'items' })} removed.`;
