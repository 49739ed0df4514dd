import type { Tab } from '../../../scripts/browsers/browser.ts';
import { waitUntil } from '../../../scripts/browsers/wait.ts';
import { HOST, settle, strangers } from './page.ts';

/** An open note, as far as the tests look at it. */
export interface SeenNote {
  readonly gist: string;
  readonly text: string;
  readonly links: readonly string[];
  readonly hasFocus: boolean;
  readonly top: number;
  readonly bottom: number;
}

function readNote(root: ShadowRoot): SeenNote | null {
  const note = root.querySelector('[role="dialog"]');
  if (!note?.closest('[popover]')?.matches(':popover-open')) return null;
  const { top, bottom } = note.getBoundingClientRect();
  return {
    gist: note.querySelector('h2')?.textContent ?? '',
    text: note.textContent,
    links: [...note.querySelectorAll('a')].map(({ href }) => href),
    hasFocus: note.contains(root.activeElement),
    top,
    bottom,
  };
}

export const waitForNote = (tab: Tab): Promise<SeenNote> => tab.waitForShadow(HOST, readNote);

/** Waits for a note that begins so: with what is established. */
export async function waitForGist(tab: Tab, gist: string): Promise<void> {
  const isOpen = async (): Promise<boolean> => (await noteIn(tab))?.gist === gist;
  await waitUntil(isOpen, `the note “${gist}”`);
}

/** The open note; null when there is none. */
export async function noteIn(tab: Tab): Promise<SeenNote | null> {
  return (await strangers(tab)).includes(HOST) ? tab.inShadow(HOST, readNote) : null;
}

export async function waitForNoNote(tab: Tab): Promise<void> {
  await waitUntil(async () => (await noteIn(tab)) === null, 'the note to close');
}

/** The note that is open after a moment in which one could have opened. */
export async function noteAfterAll(tab: Tab): Promise<SeenNote | null> {
  await settle(tab);
  return noteIn(tab);
}

/** A real click on the button of the open note that has these words. */
export async function clickInNote(tab: Tab, words: string): Promise<void> {
  const { x, y } = await tab.waitForShadow(
    HOST,
    (root, wanted) => {
      const buttons = [...root.querySelectorAll<HTMLElement>('[role="dialog"] button')];
      const button = buttons.find(
        ({ textContent, ariaLabel }) => textContent === wanted || ariaLabel === wanted,
      );
      button?.scrollIntoView({ block: 'nearest' });
      const box = button?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    words,
  );
  await tab.clickAt(x, y);
}
