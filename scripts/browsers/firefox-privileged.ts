// Functions for Firefox's own window, where FirefoxSession.privileged runs them. Each is sent as
// source text, so it can use nothing of this module but the types.

interface Extension {
  backgroundState: string;
  views: Set<View>;
  shortcuts?: { onCommand(name: string): void };
  /** Only there when the extension has a background. Resolves at once while it runs. */
  wakeupBackground?(): Promise<void>;
  terminateBackground(options: object): Promise<void>;
}

interface View {
  viewType: string;
  xulBrowser: { browsingContext: BrowsingContext };
}

interface BrowsingContext {
  top: BrowsingContext;
  currentWindowGlobal: { getActor(name: 'MarionetteCommands'): ScriptActor };
}

interface ScriptActor {
  executeScript(script: string, args: unknown[], options: object): Promise<unknown>;
}

declare const WebExtensionPolicy: {
  getByID(id: string): { mozExtensionHostname: string; extension: Extension };
};
declare const Services: {
  focus: {
    activeContentBrowsingContext: BrowsingContext | null;
    focusedContentBrowsingContext: BrowsingContext | null;
  };
  prefs: { setIntPref(name: string, value: number): void };
};
declare const gBrowser: { selectedBrowser: HTMLElement & { browsingContext: BrowsingContext } };
export function extensionHost(id: string): string {
  return WebExtensionPolicy.getByID(id).mozExtensionHostname;
}

export async function runInBackground(id: string, script: string): Promise<unknown> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.wakeupBackground?.();
  const view = [...extension.views].find(({ viewType }) => viewType === 'background');
  if (!view) throw new Error('The extension has no background.');
  const actor = view.xulBrowser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  return actor.executeScript(script, [], { async: true, timeout: 30_000 });
}

/** False when an event kept the background from ending. */
export async function terminateBackground(id: string): Promise<boolean> {
  const { extension } = WebExtensionPolicy.getByID(id);
  if (extension.backgroundState !== 'stopped') {
    await extension.terminateBackground({
      ignoreDevToolsAttached: true,
      disableResetIdleForTest: true,
    });
  }
  return extension.backgroundState === 'stopped';
}

/** What the `<key>` of a command's shortcut calls. */
export function runCommand(id: string, name: string): void {
  const { shortcuts } = WebExtensionPolicy.getByID(id).extension;
  if (!shortcuts) throw new Error('The extension has no commands.');
  shortcuts.onCommand(name);
}

export function setIntPreference(name: string, value: number): void {
  Services.prefs.setIntPref(name, value);
}

/**
 * Keys go where the window's focus is, which in a new tab is the address bar. False while the
 * focus is still on its way, as after a change of tabs.
 */
export function focusPage(): boolean {
  const { selectedBrowser } = gBrowser;
  const { activeContentBrowsingContext, focusedContentBrowsingContext } = Services.focus;
  if (document.activeElement !== selectedBrowser) selectedBrowser.focus();
  return (
    activeContentBrowsingContext === selectedBrowser.browsingContext &&
    focusedContentBrowsingContext?.top === selectedBrowser.browsingContext
  );
}

/** A window cannot be narrower than 500 pixels, but the page inside can. */
export function sizePage(width: number, height: number): void {
  const { style } = gBrowser.selectedBrowser;
  style.flex = 'none';
  style.minWidth = '0';
  style.width = `${width}px`;
  style.height = `${height}px`;
}
