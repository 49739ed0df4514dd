/** Where the scripts of one page find each other: they share a world, the page's own scripts do not see it. */
const KEY = Symbol.for('rejoinder.lifetime');

type Lifetimes = { [KEY]?: AbortController };

/** Starts a lifetime on this page and ends the one before it: the annotator follows the gate. */
export function takeOver(): AbortController {
  const world = globalThis as Lifetimes;
  world[KEY]?.abort();
  const controller = new AbortController();
  world[KEY] = controller;
  return controller;
}

/** Whether a script of ours is at work on this page. */
export const isTaken = (): boolean => (globalThis as Lifetimes)[KEY]?.signal.aborted === false;
