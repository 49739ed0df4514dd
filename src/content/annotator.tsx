import noteCss from '../ui/note.css?inline';
import buttonsCss from '../ui/mark-buttons.css?inline';
import previewCss from '../ui/preview.css?inline';
import recapCss from '../ui/recap.css?inline';
import { type Handlers, isCutOff, serve, toExtension } from '../messaging/channel.ts';
import { BACKGROUND, NEWS, PAGE } from '../messaging/protocol.ts';
import { noteAsText } from '../notes/note-text.ts';
import type { WindowPoint } from '../page/hit-test.ts';
import { createHost } from '../page/host.ts';
import { type Mark, removeLeftoverMarks, unpaintMarks } from '../page/marks.ts';
import { readMetadata } from '../page/metadata.ts';
import { type PageChange, observeChanges } from '../page/observe.ts';
import { reportAsMarkdown } from '../reports/report.ts';
import { onMarkClick, refuseUntrusted } from './clicks.ts';
import { copyText } from './clipboard.ts';
import overlayCss from './overlay.css?inline';
import { type NoteActions, Overlay } from './overlay.tsx';
import { Preview } from './preview.tsx';
import { Recap } from './recap.tsx';
import { Session, type View } from './session.ts';
import { takeOver } from './takeover.ts';

const background = toExtension(BACKGROUND);
const news = toExtension(NEWS);

/** Nobody need listen: the popup may be closed. */
const tell = (sent: Promise<unknown>): void => void sent.catch(() => undefined);

function problemReport(ref: string, quote: string): string {
  const { title, published } = readMetadata(document);
  const { href: address } = document.location;
  return reportAsMarkdown({ kind: 'problem', ref, quote, pageTitle: title, published, address });
}

/** The text of a shown note (`incident/claim`); null when the page has changed since. */
function noteText(ref: string, { marked }: View): string | null {
  const notes = marked.flatMap((statement) => statement.notes);
  const explained = notes.find(({ note }) => note.ref === ref);
  return explained ? noteAsText(explained.note) : null;
}

const noteActions = (root: ShadowRoot, view: () => View): NoteActions => ({
  onHide: (ref) => tell(background.hide(ref)),
  onLibrary: (ref) => tell(background.openLibrary(ref)),
  onCopy: async (ref) => {
    const text = noteText(ref, view());
    return text !== null && copyText(text, root);
  },
  onReport: (ref, quote) => copyText(problemReport(ref, quote), root),
});

const pageHandlers = (session: Session, overlay: Overlay): Handlers<typeof PAGE> => ({
  describe: () => session.view.state,
  apply: (settings) => session.apply(settings),
  open: (id) => overlay.show(id),
  goBack: () => overlay.goBack(),
  showHidden: () => background.unhide([...session.hiddenHere]),
  step: (direction) => overlay.step(direction),
});

/** A script that was cut off leaves at the first occasion: its successor does the work. */
const unlessCutOff =
  <A extends unknown[]>(lifetime: AbortController, job: (...args: A) => void) =>
  (...args: A): void =>
    isCutOff() ? lifetime.abort() : job(...args);

function start(lifetime: AbortController): void {
  const { signal } = lifetime;
  removeLeftoverMarks();
  const host = createHost(
    document,
    [overlayCss, noteCss, buttonsCss, previewCss, recapCss],
    signal,
  );
  refuseUntrusted(host.root);
  const overlay = new Overlay(
    host,
    noteActions(host.root, () => session.view),
    signal,
  );
  const recap = new Recap(
    host,
    { onOpen: (id) => overlay.show(id), onOff: () => tell(background.recapOff(null)) },
    signal,
  );
  const session = new Session(document, background, (view) => {
    overlay.update(view);
    recap.update(view);
    tell(background.count(view.marked.length));
    tell(news.changed(null));
  });
  serve(PAGE, pageHandlers(session, overlay), signal);
  new Preview(host, () => session.view).follow(signal);
  const marks = () => session.view.drawn;
  const show = unlessCutOff(lifetime, ({ id }: Mark, at: WindowPoint) => overlay.show(id, at));
  const follow = unlessCutOff(lifetime, (change: PageChange) => void session.follow(change));
  onMarkClick(marks, show, signal);
  observeChanges(document, host.element, follow, signal);
  signal.addEventListener('abort', unpaintMarks);
  void background.settings(null).then(
    (settings) => session.apply(settings),
    () => lifetime.abort(),
  );
}

start(takeOver());
