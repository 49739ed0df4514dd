import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { MARK_STYLES, READING_MODES } from '../settings/choices.ts';
import {
  LISTS,
  List,
  type ListName,
  annotationsOn,
  markStyle,
  ordinaryLists,
  previewOn,
  readingMode,
  recapOn,
} from './settings.ts';

/** Everything that a reader can set, as one value. What private windows keep in memory is not in it. */
const SettingsFileSchema = v.strictObject({
  rejoinder: v.literal('settings'),
  format: v.literal(1),
  annotationsOn: v.boolean(),
  readingMode: v.picklist(READING_MODES),
  markStyle: v.picklist(MARK_STYLES),
  recapOn: v.boolean(),
  previewOn: v.boolean(),
  lists: v.strictObject({ sitesOff: List, sitesOn: List, pagesOff: List, hiddenNotes: List }),
});

export type SettingsFile = v.InferOutput<typeof SettingsFileSchema>;

async function storedLists(): Promise<SettingsFile['lists']> {
  const { sitesOff, sitesOn, pagesOff, hiddenNotes } = ordinaryLists;
  return {
    sitesOff: await sitesOff.get(),
    sitesOn: await sitesOn.get(),
    pagesOff: await pagesOff.get(),
    hiddenNotes: await hiddenNotes.get(),
  };
}

export const currentSettings = async (): Promise<SettingsFile> => ({
  rejoinder: 'settings',
  format: 1,
  annotationsOn: await annotationsOn.get(),
  readingMode: await readingMode.get(),
  markStyle: await markStyle.get(),
  recapOn: await recapOn.get(),
  previewOn: await previewOn.get(),
  lists: await storedLists(),
});

/** @throws when the text is no JSON, or no settings: with where and why. */
export function parseSettingsFile(text: string): SettingsFile {
  const result = v.safeParse(SettingsFileSchema, JSON.parse(text));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${v.getDotPath(issue) ?? '(top level)'}: ${issue.message}`);
}

/** Puts settings in the place of those before. */
export async function adoptSettings(file: SettingsFile): Promise<void> {
  await annotationsOn.set(file.annotationsOn);
  await readingMode.set(file.readingMode);
  await markStyle.set(file.markStyle);
  await recapOn.set(file.recapOn);
  await previewOn.set(file.previewOn);
  for (const name of LISTS as readonly ListName[]) await ordinaryLists[name].set(file.lists[name]);
}

/** Removes whatever the extension has stored: settings, lists, the reader's own packs, and what was set aside. */
export async function deleteEverything(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
