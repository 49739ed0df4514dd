import { render } from 'preact';
import browser from 'webextension-polyfill';
import { serve, toExtension } from '../messaging/channel.ts';
import { BACKGROUND, NEWS } from '../messaging/protocol.ts';
import {
  annotationsOn,
  listsFor,
  onAnySettingChanged,
  type PageSettings,
  setListed,
  setSite,
  settingsFor,
} from '../storage/settings.ts';
import type { PopupSettings } from '../ui/PopupSwitches.tsx';
import { PopupView } from '../ui/PopupView.tsx';
import { activeTab, stateOf } from '../tabs/active-tab.ts';
import { canOpenPanel, openPanel } from '../tabs/panel.ts';
import { copyMissing, openNote, showHidden } from '../tabs/read-actions.ts';
import '../ui/popup.css';

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

function switchesOf(everywhere: boolean, settings: PageSettings): PopupSettings {
  const scope = settings.on ? null : settings.scope;
  return { everywhere, site: scope !== 'site' && scope !== 'not-chosen', page: scope !== 'page' };
}

async function draw(root: Element): Promise<void> {
  const tab = await activeTab();
  const [state, everywhere, settings, known] = await Promise.all([
    stateOf(tab),
    annotationsOn.get(),
    settingsFor(tab.address, tab.isPrivate),
    knowledge(),
  ]);
  render(
    <PopupView
      state={state}
      knowledge={known}
      onLibrary={() => void openLibrary()}
      onPanel={canOpenPanel() ? () => void openPanel(tab.window).then(() => window.close()) : null}
      onOptions={() => void browser.runtime.openOptionsPage()}
      site={tab.site}
      settings={switchesOf(everywhere, settings)}
      onEverywhere={(on) => void annotationsOn.set(on)}
      onSite={(on) => tab.site !== null && void setSite(tab.site, on, tab.isPrivate)}
      onPage={(on) =>
        tab.page !== null && void setListed(listsFor(tab.isPrivate).pagesOff, [tab.page], !on)
      }
      onOpen={(id) => void openNote(id, tab).then(() => window.close())}
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
