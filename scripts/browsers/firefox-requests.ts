// Functions for Firefox's own window, like those in firefox-privileged.ts.

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

/** The window outlives the scripts run in it, so it keeps what one of them notes. */
type Recorder = Window & { rejoinderRequests?: SeenRequests };

declare const Ci: Components;
declare const Services: {
  obs: { addObserver(observer: (subject: Subject) => void, topic: string): void };
};
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
  (window as Recorder).rejoinderRequests = seen;
  Services.obs.addObserver(
    (subject) => note(subject.QueryInterface(Ci.nsIHttpChannel)),
    'http-on-opening-request',
  );
}

export function requestsSeen(which: 'all' | 'own'): string[] {
  return [...((window as Recorder).rejoinderRequests?.[which] ?? [])];
}
