import browser from 'webextension-polyfill';

/** Chromium's side panel, which the polyfill's types do not hold. */
interface SidePanel {
  open(options: { readonly windowId: number }): Promise<void>;
}

const sidePanel = (): SidePanel | undefined =>
  (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

const sidebar = (): typeof browser.sidebarAction | undefined =>
  (browser as Partial<typeof browser>).sidebarAction;

/** Firefox for Android has neither. */
export const canOpenPanel = (): boolean => (sidePanel() ?? sidebar()) !== undefined;

/** Opens the panel of a window; works only at once after something the reader did. */
export async function openPanel(windowId: number | null): Promise<void> {
  const panel = sidePanel();
  if (panel && windowId !== null) await panel.open({ windowId });
  else await sidebar()?.open();
}
