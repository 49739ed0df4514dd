import type { PageAnnotation } from '../messaging/schemas.ts';
import { incidentOf } from '../notes/note.ts';
import type { MarkedStatement, UnmatchedStatement } from '../notes/page-state.ts';
import type { Mark } from '../page/marks.ts';
import { rangeOf } from '../page/ranges.ts';
import type { ReadArticle } from '../page/read-article.ts';
import { shapeOf } from '../ui/shape.ts';

/** An article of the page with what was found in it. */
export interface MarkedArticle {
  readonly article: ReadArticle;
  readonly sentences: number;
  readonly annotations: readonly PageAnnotation[];
  readonly marks: readonly Mark[];
  readonly marked: readonly MarkedStatement[];
  readonly unmatched: readonly UnmatchedStatement[];
  /** Notes (`incident/claim`) left out because the reader has hidden them or their incident. */
  readonly hidden: readonly string[];
}

interface Found {
  readonly sentences: number;
  readonly annotations: readonly PageAnnotation[];
}

const quoteOf = ({ blocks }: ReadArticle, { block, start, end }: PageAnnotation): string =>
  blocks[block]?.text.slice(start, end) ?? '';

function markOf(
  article: ReadArticle,
  annotation: PageAnnotation,
  statement: MarkedStatement,
): Mark[] {
  const block = article.blocks[annotation.block];
  const range = block && rangeOf(block, annotation);
  const label = statement.notes[0]?.note.label;
  return range && label ? [{ id: statement.id, range, shape: shapeOf(label), tone: 'plain' }] : [];
}

/** A reader hides a note, or all of its incident. */
const isHidden = (ref: string, items: ReadonlySet<string>): boolean =>
  items.has(ref) || items.has(incidentOf(ref));

/** Puts marks where the annotations of an article stand; `key` keeps the ids of several articles apart. */
export function markArticle(
  article: ReadArticle,
  { sentences, annotations }: Found,
  hiddenItems: ReadonlySet<string>,
  key: number,
): MarkedArticle {
  const marks: Mark[] = [];
  const marked: MarkedStatement[] = [];
  const unmatched: UnmatchedStatement[] = [];
  const hidden: string[] = [];
  for (const annotation of annotations) {
    const id = `${key}-${annotation.block}-${annotation.start}`;
    const quote = quoteOf(article, annotation);
    const notes = annotation.notes.filter(({ note }) => !isHidden(note.ref, hiddenItems));
    hidden.push(
      ...annotation.notes.map(({ note }) => note.ref).filter((ref) => isHidden(ref, hiddenItems)),
    );
    if (annotation.role === 'unmatched') unmatched.push({ id, quote });
    else if (notes.length > 0) {
      const statement = { id, quote, role: annotation.role, notes };
      marked.push(statement);
      marks.push(...markOf(article, annotation, statement));
    }
  }
  return { article, sentences, annotations, marks, marked, unmatched, hidden };
}
