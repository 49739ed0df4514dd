import { render } from 'preact';
import browser from 'webextension-polyfill';
import { serve, toExtension, toTab } from '../messaging/channel.ts';
import { BACKGROUND, NEWS, PAGE } from '../messaging/protocol.ts';
import { reportAsMarkdown } from '../reports/report.ts';
import {
  annotationsOn,
  listsFor,
  onAnySettingChanged,
  setListed,
  settingsFor,
} from '../storage/settings.ts';
import { PopupView } from '../ui/PopupView.tsx';
import '../ui/popup.css';
import { type ActiveTab, activeTab, stateOf } from './active-tab.ts';

const background = toExtension(BACKGROUND);

/** Null where the knowledge file cannot be read, or the background is not there to say. */
const knowledge = () =>
  background.knowledge(null).then(
    (known) => (known.ok ? known : null),
    () => null,
  );

async function openLibrary(): Promise<void> {
  await background.openLibrary('');
  window.close();
}

async function copyMissing(id: string, tab: ActiveTab): Promise<boolean> {
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

async function openNote(id: string, { id: tabId }: ActiveTab): Promise<void> {
  if (tabId === null) return;
  await toTab(PAGE, tabId).open(id);
  window.close();
}

async function showHidden({ id }: ActiveTab): Promise<void> {
  if (id !== null) await toTab(PAGE, id).showHidden(null);
}

async function draw(root: Element): Promise<void> {
  const tab = await activeTab();
  const [state, everywhere, settings, known] = await Promise.all([
    stateOf(tab),
    annotationsOn.get(),
    settingsFor(tab.site, tab.isPrivate),
    knowledge(),
  ]);
  render(
    <PopupView
      state={state}
      knowledge={known}
      onLibrary={() => void openLibrary()}
      site={tab.site}
      settings={{ everywhere, site: settings.on || settings.scope !== 'site' }}
      onEverywhere={(on) => void annotationsOn.set(on)}
      onSite={(on) =>
        tab.site !== null && void setListed(listsFor(tab.isPrivate).sites, [tab.site], !on)
      }
      onOpen={(id) => void openNote(id, tab)}
      onReportMissing={(id) => copyMissing(id, tab).catch(() => false)}
      onShowHidden={() => void showHidden(tab)}
    />,
    root,
  );
}

function start(root: Element, signal: AbortSignal): void {
  const redraw = (): void => void draw(root);
  redraw();
  serve(NEWS, { changed: redraw }, signal);
  onAnySettingChanged(redraw, signal);
  browser.tabs.onActivated.addListener(redraw);
}

const root = document.querySelector('#popup');
if (root) start(root, new AbortController().signal);
