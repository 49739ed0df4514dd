import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** One message of a protocol: what is sent and what comes back, both parsed where they arrive. */
export interface Call<Q extends v.GenericSchema, A extends v.GenericSchema> {
  readonly request: Q;
  readonly answer: A;
}

export type Protocol = Readonly<Record<string, Call<v.GenericSchema, v.GenericSchema>>>;

type Request<C> = C extends Call<infer Q, v.GenericSchema> ? v.InferOutput<Q> : never;
type AnswerTo<C> = C extends Call<v.GenericSchema, infer A> ? v.InferOutput<A> : never;

export type Handlers<P extends Protocol> = {
  readonly [K in keyof P]: (
    request: Request<P[K]>,
    sender: browser.Runtime.MessageSender,
  ) => AnswerTo<P[K]> | Promise<AnswerTo<P[K]>>;
};

/** A message on the wire; the key keeps other senders' messages apart from ours. */
const Envelope = v.object({ rejoinder: v.string(), payload: v.unknown() });

/**
 * Whether the extension was updated or removed while this script of its former life ran on: Chromium leaves such
 * scripts in their pages, without a way to be heard.
 */
export const isCutOff = (): boolean =>
  (browser.runtime as { id?: string } | undefined)?.id === undefined;

type Post = (message: unknown) => Promise<unknown>;

/** Functions that send the messages of a protocol and parse what comes back. */
export type Sender<P extends Protocol> = {
  readonly [K in keyof P]: (request: Request<P[K]>) => Promise<AnswerTo<P[K]>>;
};

function senderOver<P extends Protocol>(protocol: P, post: Post): Sender<P> {
  const entries = Object.entries(protocol).map(([name, call]) => {
    const sendOne = async (payload: unknown): Promise<unknown> =>
      v.parse(call.answer, await post({ rejoinder: name, payload }));
    return [name, sendOne] as const;
  });
  return Object.fromEntries(entries) as Sender<P>;
}

export const toExtension = <P extends Protocol>(protocol: P): Sender<P> =>
  senderOver(protocol, (message) => browser.runtime.sendMessage(message));

export const toTab = <P extends Protocol>(protocol: P, tab: number): Sender<P> =>
  // The top frame only: articles are read there.
  senderOver(protocol, (message) => browser.tabs.sendMessage(tab, message, { frameId: 0 }));

/**
 * Answers the messages of a protocol until the signal aborts. Only this extension's own parts are heard; a message of
 * another protocol is left to its own listener, a malformed one is refused.
 */
export function serve<P extends Protocol>(
  protocol: P,
  handlers: Handlers<P>,
  signal: AbortSignal,
): void {
  const listener = (
    raw: unknown,
    sender: browser.Runtime.MessageSender,
  ): Promise<unknown> | undefined => {
    const envelope = v.safeParse(Envelope, raw);
    if (!envelope.success || sender.id !== browser.runtime.id) return undefined;
    const { rejoinder: name, payload } = envelope.output;
    const call = Object.hasOwn(protocol, name) ? protocol[name] : undefined;
    const handler = handlers[name];
    if (!call || !handler) return undefined;
    return answer(call.request, payload, (request) =>
      handler(request as Request<P[string]>, sender),
    );
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

async function answer(
  schema: v.GenericSchema,
  payload: unknown,
  handle: (request: unknown) => unknown,
): Promise<unknown> {
  return handle(v.parse(schema, payload));
}
