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
  currentWindowGlobal: { getActor(name: 'MarionetteCommands'): ScriptActor };
}

interface ScriptActor {
  executeScript(script: string, args: unknown[], options: object): Promise<unknown>;
}

interface Principal {
  isSystemPrincipal: boolean;
  /** Set for pages of an extension. */
  addonPolicy: unknown;
  /** Set for content scripts. */
  contentScriptAddonPolicy: unknown;
}

interface Channel {
  URI: { spec: string };
  loadInfo: {
    browsingContextID: number;
    externalContentPolicyType: number;
    loadingPrincipal: Principal | null;
    triggeringPrincipal: Principal | null;
  };
}

interface Subject {
  QueryInterface(type: unknown): Channel;
}

interface Components {
  nsIHttpChannel: unknown;
  nsIContentPolicy: { TYPE_DOCUMENT: number; TYPE_WEBSOCKET: number };
}

interface SeenRequests {
  all: Set<string>;
  own: Set<string>;
}

declare const Ci: Components;
declare const WebExtensionPolicy: {
  getByID(id: string): { mozExtensionHostname: string; extension: Extension };
};
declare const Services: {
  obs: { addObserver(observer: (subject: Subject) => void, topic: string): void };
  prefs: { setIntPref(name: string, value: number): void };
};
declare const gBrowser: { selectedBrowser: HTMLElement };
declare global {
  interface Window {
    rejoinderRequests?: SeenRequests;
  }
}

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

/** Keys go where the window's focus is, which in a new tab is the address bar. */
export function focusPage(): void {
  if (document.activeElement !== gBrowser.selectedBrowser) gBrowser.selectedBrowser.focus();
}

/** A window cannot be narrower than 500 pixels, but the page inside can. */
export function sizePage(width: number, height: number): void {
  const { style } = gBrowser.selectedBrowser;
  style.flex = 'none';
  style.minWidth = '0';
  style.width = `${width}px`;
  style.height = `${height}px`;
}

/**
 * Begins to note requests. Left out are those of Firefox itself, made by the system for no tab.
 * A web socket begins as an http channel of a type of its own.
 */
export function recordRequests(): void {
  const seen: SeenRequests = { all: new Set(), own: new Set() };
  const { TYPE_DOCUMENT, TYPE_WEBSOCKET } = Ci.nsIContentPolicy;
  const ofExtension = (principal: Principal | null): boolean =>
    Boolean(principal?.addonPolicy || principal?.contentScriptAddonPolicy);
  const note = ({ URI, loadInfo }: Channel): void => {
    const { triggeringPrincipal, loadingPrincipal, externalContentPolicyType: type } = loadInfo;
    const own = ofExtension(triggeringPrincipal) || ofExtension(loadingPrincipal);
    if (!own && triggeringPrincipal?.isSystemPrincipal && !loadInfo.browsingContextID) return;
    const url = type === TYPE_WEBSOCKET ? URI.spec.replace(/^http/, 'ws') : URI.spec;
    seen.all.add(url);
    if (own && type !== TYPE_DOCUMENT) seen.own.add(url);
  };
  window.rejoinderRequests = seen;
  Services.obs.addObserver(
    (subject) => note(subject.QueryInterface(Ci.nsIHttpChannel)),
    'http-on-opening-request',
  );
}

export function requestsSeen(which: 'all' | 'own'): string[] {
  return [...(window.rejoinderRequests?.[which] ?? [])];
}
