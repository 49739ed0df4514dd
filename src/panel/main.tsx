import { render } from 'preact';
import browser from 'webextension-polyfill';
import { serve } from '../messaging/channel.ts';
import { NEWS } from '../messaging/protocol.ts';
import { onAnySettingChanged } from '../storage/settings.ts';
import { activeTab, stateOf } from '../tabs/active-tab.ts';
import { copyMissing, goBack, openNote, showHidden } from '../tabs/read-actions.ts';
import { PanelView } from '../ui/PanelView.tsx';
import '../ui/popup.css';

/** A page that does not answer any more has nothing to be done with. */
const quietly = (work: Promise<void>): void => void work.catch(() => undefined);

async function draw(root: Element): Promise<void> {
  const tab = await activeTab();
  render(
    <PanelView
      key={tab.id}
      state={await stateOf(tab)}
      onOpen={(id) => quietly(openNote(id, tab))}
      onReportMissing={(id) => copyMissing(id, tab).catch(() => false)}
      onShowHidden={() => quietly(showHidden(tab))}
      onBack={() => quietly(goBack(tab))}
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
  browser.tabs.onUpdated.addListener(redraw);
}

const root = document.querySelector('#panel');
if (root) start(root, new AbortController().signal);
