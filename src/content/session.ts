import type { Sender } from '../messaging/channel.ts';
import type { BACKGROUND } from '../messaging/protocol.ts';
import { incidentOf } from '../notes/note.ts';
import type { MarkedStatement, PageState } from '../notes/page-state.ts';
import { type Mark, isIntact, paintMarks, unpaintMarks } from '../page/marks.ts';
import type { PageChange } from '../page/observe.ts';
import { rangeOf } from '../page/ranges.ts';
import { type ReadArticle, readPage, readRoot } from '../page/read-article.ts';
import { readMetadata } from '../page/metadata.ts';
import type { MarkStyle } from '../settings/choices.ts';
import type { PageSettings } from '../storage/settings.ts';
import { drawnMarks } from './drawn-marks.ts';
import { type MarkedArticle, markArticle } from './marked-article.ts';

/** What is shown of a page at a time. */
export interface View {
  readonly state: PageState;
  readonly marked: readonly MarkedStatement[];
  /** Where the marked statements stand… */
  readonly marks: readonly Mark[];
  /** …and which of them are drawn, and how. */
  readonly drawn: readonly Mark[];
  /** Where the first article ends, if its notes are to be listed there. */
  readonly end: Range | null;
  /** Whether resting the mouse on a mark shows what its note is about. */
  readonly preview: boolean;
}

/** Text outside the known articles that is long enough to be another one, in characters. */
const NEW_ARTICLE_FROM = 400;

const textOf = ({ blocks }: ReadArticle): string => blocks.map(({ text }) => text).join('\n');

const toMessage = ({ title, published, language, blocks }: ReadArticle) => ({
  title,
  published,
  language,
  blocks: blocks.map(({ kind, text }) => ({ kind, text })),
});

/**
 * The annotations of one page for as long as it is open: reads it, asks the background, paints, and keeps up with
 * the page's changes and the reader's switches. Each change of what is shown is handed to `onView`.
 */
export class Session {
  private articles: MarkedArticle[] = [];
  private state: PageState = { kind: 'reading' };
  private hidden: ReadonlySet<string> = new Set();
  private isOn = false;
  private packs = 0;
  private markStyle: MarkStyle = 'normal';
  private hasRecap = false;
  private hasPreview = false;
  private end: Range | null = null;
  /** Grows with each reading; an answer that comes after a newer one began is dropped. */
  private reading = 0;

  constructor(
    private readonly document: Document,
    private readonly background: Sender<typeof BACKGROUND>,
    private readonly onView: (view: View) => void,
  ) {}

  get view(): View {
    const marked = this.articles.flatMap((article) => article.marked);
    const marks = this.articles.flatMap((article) => article.marks);
    const drawn = drawnMarks(marks, marked, this.markStyle);
    return { state: this.state, marked, marks, drawn, end: this.end, preview: this.hasPreview };
  }

  /** What the reader has hidden of this page: notes and, where all of one is hidden, its incident. */
  get hiddenHere(): readonly string[] {
    const refs = this.articles.flatMap((article) => article.hidden);
    const items = new Set(refs.flatMap((ref) => [ref, incidentOf(ref)]));
    return [...items].filter((item) => this.hidden.has(item));
  }

  async apply(settings: PageSettings): Promise<void> {
    this.isOn = settings.on;
    if (!settings.on) {
      this.reading++;
      this.show([], { kind: 'off', scope: settings.scope });
      return;
    }
    this.hidden = new Set(settings.hidden);
    // What is known has changed: no annotation of before is kept.
    if (settings.packs !== this.packs) this.articles = [];
    this.packs = settings.packs;
    this.markStyle = settings.markStyle;
    this.hasRecap = settings.recap;
    this.hasPreview = settings.preview;
    await this.readAll();
  }

  /** Reads again what a change of the page touched, and nothing where it touched no article. */
  async follow(change: PageChange): Promise<void> {
    if (!this.isOn) return;
    if (change.navigated || this.articles.length === 0 || this.hasNewText(change))
      return this.readAll();
    const touched = this.articles.filter(({ article: { root } }) =>
      change.touched.some((element) => root.contains(element) || element.contains(root)),
    );
    if (touched.length > 0) await this.readAgain(new Set(touched));
  }

  private hasNewText({ touched }: PageChange): boolean {
    const isKnown = (element: Element): boolean =>
      this.articles.some(({ article: { root } }) => root.isConnected && root.contains(element));
    return (
      this.articles.some(({ article: { root } }) => !root.isConnected) ||
      touched.some((element) => !isKnown(element) && element.textContent.length >= NEW_ARTICLE_FROM)
    );
  }

  private async readAll(): Promise<void> {
    const { isNews, articles } = readPage(this.document);
    if (!isNews) {
      this.reading++;
      this.show([], { kind: 'not-news' });
      return;
    }
    await this.annotate(articles);
  }

  private async readAgain(touched: ReadonlySet<MarkedArticle>): Promise<void> {
    const metadata = readMetadata(this.document);
    const articles = this.articles.map((known) =>
      touched.has(known) ? readRoot(known.article.root, metadata) : known.article,
    );
    await this.annotate(articles);
  }

  private async annotate(articles: readonly ReadArticle[]): Promise<void> {
    const reading = ++this.reading;
    try {
      const found = await Promise.all(articles.map((article) => this.annotationsOf(article)));
      if (reading !== this.reading) return;
      const marked = articles.map((article, key) =>
        markArticle(article, found[key] ?? { sentences: 0, annotations: [] }, this.hidden, key),
      );
      this.show(marked, readState(marked));
    } catch (error) {
      if (reading !== this.reading) return;
      const reason = error instanceof Error ? error.message : String(error);
      this.show([], { kind: 'failed', reason });
    }
  }

  /** An article whose text is as it was keeps its annotations: pages often replace nodes and not their text. */
  private annotationsOf(article: ReadArticle) {
    const text = textOf(article);
    const known = this.articles.find((candidate) => textOf(candidate.article) === text);
    return known ?? this.background.annotate(toMessage(article));
  }

  private show(articles: MarkedArticle[], state: PageState): void {
    this.articles = articles;
    this.state = state;
    this.end = this.hasRecap ? endOf(articles[0]?.article) : null;
    const { view } = this;
    if (view.drawn.length > 0) paintMarks(view.drawn.filter(isIntact));
    else unpaintMarks();
    this.onView(view);
  }
}

function endOf(article: ReadArticle | undefined): Range | null {
  const last = article?.blocks.at(-1);
  return last ? rangeOf(last, { start: 0, end: last.text.length }) : null;
}

const readState = (articles: readonly MarkedArticle[]): PageState => ({
  kind: 'read',
  sentences: articles.reduce((sum, { sentences }) => sum + sentences, 0),
  marked: articles.flatMap(({ marked }) => marked),
  unmatched: articles.flatMap(({ unmatched }) => unmatched),
  hidden: new Set(articles.flatMap(({ hidden }) => hidden)).size,
});
