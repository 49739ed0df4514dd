import noteCss from '../ui/note.css?inline';
import buttonsCss from '../ui/mark-buttons.css?inline';
import { serve, toExtension } from '../messaging/channel.ts';
import { BACKGROUND, NEWS, PAGE } from '../messaging/protocol.ts';
import { noteAsText } from '../notes/note-text.ts';
import { createHost } from '../page/host.ts';
import { unpaintMarks } from '../page/marks.ts';
import { readMetadata } from '../page/metadata.ts';
import { observeChanges } from '../page/observe.ts';
import { reportAsMarkdown } from '../reports/report.ts';
import { onMarkClick, refuseUntrusted } from './clicks.ts';
import { copyText } from './clipboard.ts';
import overlayCss from './overlay.css?inline';
import { Overlay } from './overlay.tsx';
import { Session, type View } from './session.ts';
import { takeOver } from './takeover.ts';

const background = toExtension(BACKGROUND);
const news = toExtension(NEWS);

/** Nobody need listen: the popup may be closed. */
const tell = (sent: Promise<unknown>): void => void sent.catch(() => undefined);

function start(lifetime: AbortController): void {
  const { signal } = lifetime;
  const host = createHost(document, [overlayCss, noteCss, buttonsCss], signal);
  refuseUntrusted(host.root);

  const noteText = (ref: string): string | null => {
    const notes = session.view.marked.flatMap((statement) => statement.notes);
    const explained = notes.find(({ note }) => note.ref === ref);
    return explained ? noteAsText(explained.note) : null;
  };

  const overlay = new Overlay(
    host,
    {
      onHide: (ref) => tell(background.hide(ref)),
      onCopy: async (ref) => {
        const text = noteText(ref);
        return text !== null && copyText(text, host.root);
      },
      onReport: (ref, quote) => copyText(problemReport(ref, quote), host.root),
    },
    signal,
  );

  const onView = (view: View): void => {
    overlay.update(view);
    tell(background.count(view.marked.length));
    tell(news.changed(null));
  };
  const session = new Session(document, background, onView);

  serve(
    PAGE,
    {
      describe: () => session.view.state,
      apply: (settings) => session.apply(settings),
      open: (id) => overlay.show(id),
      showHidden: () => background.unhide([...session.hiddenHere]),
      step: (direction) => overlay.step(direction),
    },
    signal,
  );
  onMarkClick(
    () => session.view.marks,
    ({ id }, at) => overlay.show(id, at),
    signal,
  );
  observeChanges(document, host.element, (change) => void session.follow(change), signal);
  signal.addEventListener('abort', unpaintMarks);
  void background.settings(null).then(
    (settings) => session.apply(settings),
    () => lifetime.abort(),
  );
}

function problemReport(ref: string, quote: string): string {
  const { title, published } = readMetadata(document);
  const { href: address } = document.location;
  return reportAsMarkdown({ kind: 'problem', ref, quote, pageTitle: title, published, address });
}

start(takeOver());
