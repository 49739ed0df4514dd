import * as v from 'valibot';
import { ANSWER_KINDS, STANCES, TIERS } from '../knowledge/vocabulary.ts';
import { SLOTS } from '../matching/slots.ts';
import { LABELS } from '../notes/labels.ts';
import type { Note } from '../notes/note.ts';
import type { ExplainedNote, MarkedStatement, PageState } from '../notes/page-state.ts';
import { MARK_STYLES, OFF_SCOPES } from '../settings/choices.ts';
import type { PageSettings } from '../storage/settings.ts';
import { type Article, BLOCK_KINDS } from '../text/article.ts';

type Parses<T> = v.GenericSchema<unknown, T>;

const Text = v.string();
const NullableText = v.nullable(Text);
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Role = v.picklist(['claim', 'answer']);

export const ArticleSchema: Parses<Article> = v.object({
  title: NullableText,
  published: NullableText,
  language: NullableText,
  blocks: v.array(v.object({ kind: v.picklist(BLOCK_KINDS), text: Text })),
});

export const SettingsSchema: Parses<PageSettings> = v.variant('on', [
  v.object({
    on: v.literal(true),
    hidden: v.array(Text),
    packs: Count,
    markStyle: v.picklist(MARK_STYLES),
    recap: v.boolean(),
    preview: v.boolean(),
  }),
  v.object({ on: v.literal(false), scope: v.picklist(OFF_SCOPES) }),
]);

const SourceSchema = v.object({
  id: Text,
  publisher: Text,
  title: Text,
  // A link is only ever followed by the reader, and only to the web.
  url: v.pipe(Text, v.regex(/^https?:\/\//u)),
  date: NullableText,
  tier: v.picklist(TIERS),
});

const statement = {
  text: Text,
  quote: NullableText,
  by: Text,
  date: NullableText,
  source: SourceSchema,
};

const AnswerKindSchema = v.picklist(ANSWER_KINDS);

const AnswerSchema = v.object({
  ...statement,
  stance: v.picklist(STANCES),
  confidence: NullableText,
  reportedBy: NullableText,
});

const NoteSchema: Parses<Note> = v.object({
  ref: Text,
  incidentTitle: Text,
  pack: NullableText,
  label: v.picklist(LABELS),
  gist: Text,
  claim: v.object(statement),
  groups: v.array(v.object({ kind: AnswerKindSchema, answers: v.array(AnswerSchema) })),
  timeline: v.array(v.object({ date: Text, by: Text, text: Text, role: Role })),
  asOf: Text,
  version: Count,
});

const ExplainedNoteSchema: Parses<ExplainedNote> = v.object({
  note: NoteSchema,
  why: v.object({
    names: v.array(Text),
    words: v.array(Text),
    slots: v.array(v.object({ slot: v.picklist(SLOTS), words: v.array(Text) })),
    wording: Text,
    score: v.number(),
  }),
});

/** A statement where it stands in the article that was sent. */
export interface PageAnnotation {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly role: 'claim' | 'answer' | 'unmatched';
  readonly notes: readonly ExplainedNote[];
}

export interface AnnotatedArticle {
  readonly sentences: number;
  readonly annotations: readonly PageAnnotation[];
}

const AnnotationSchema: Parses<PageAnnotation> = v.object({
  block: Count,
  start: Count,
  end: Count,
  role: v.picklist(['claim', 'answer', 'unmatched']),
  notes: v.array(ExplainedNoteSchema),
});

export const AnnotatedSchema: Parses<AnnotatedArticle> = v.object({
  sentences: Count,
  annotations: v.array(AnnotationSchema),
});

const MarkedSchema: Parses<MarkedStatement> = v.object({
  id: Text,
  quote: Text,
  role: Role,
  notes: v.array(ExplainedNoteSchema),
});

export const PageStateSchema: Parses<PageState> = v.variant('kind', [
  v.object({ kind: v.literal('off'), scope: v.picklist(OFF_SCOPES) }),
  v.object({ kind: v.literal('reading') }),
  v.object({ kind: v.literal('not-news') }),
  v.object({ kind: v.literal('no-attack') }),
  v.object({ kind: v.literal('other-language'), language: Text }),
  v.object({ kind: v.literal('failed'), reason: Text }),
  v.object({
    kind: v.literal('read'),
    sentences: Count,
    marked: v.array(MarkedSchema),
    unmatched: v.array(v.object({ id: Text, quote: Text })),
    hidden: Count,
  }),
]);
