import { toTab } from '../messaging/channel.ts';
import { PAGE } from '../messaging/protocol.ts';
import { reportAsMarkdown } from '../reports/report.ts';
import { type ActiveTab, stateOf } from './active-tab.ts';

/** Copies a report on a statement of the page on which nothing is on record; tells whether it worked. */
export async function copyMissing(id: string, tab: ActiveTab): Promise<boolean> {
  const state = await stateOf(tab);
  const statement =
    state?.kind === 'read' ? state.unmatched.find((one) => one.id === id) : undefined;
  if (!statement) return false;
  const { title: pageTitle, address } = tab;
  const about = { ref: null, pageTitle, published: null, address };
  await navigator.clipboard.writeText(
    reportAsMarkdown({ kind: 'missing', quote: statement.quote, ...about }),
  );
  return true;
}

/** Brings a marked statement into view and opens its note. */
export async function openNote(id: string, { id: tab }: ActiveTab): Promise<void> {
  if (tab !== null) await toTab(PAGE, tab).open(id);
}

/** Shows the notes of the page again that the reader has hidden. */
export async function showHidden({ id }: ActiveTab): Promise<void> {
  if (id !== null) await toTab(PAGE, id).showHidden(null);
}

/** Goes back to where the page was before notes were jumped to. */
export async function goBack({ id }: ActiveTab): Promise<void> {
  if (id !== null) await toTab(PAGE, id).goBack(null);
}
