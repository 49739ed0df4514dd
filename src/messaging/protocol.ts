import * as v from 'valibot';
import type { Protocol } from './channel.ts';
import { AnnotatedSchema, ArticleSchema, PageStateSchema, SettingsSchema } from './schemas.ts';

/** Nothing to say, or nothing to answer; browsers hand it over as null or undefined. */
const Nothing = v.nullish(v.unknown());
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Id = v.pipe(v.string(), v.maxLength(300));

/** What a page's scripts ask of the background. */
export const BACKGROUND = {
  /** The page looks like news about an attack: load what reads it, if annotations are on there. */
  wake: { request: Nothing, answer: SettingsSchema },
  settings: { request: Nothing, answer: SettingsSchema },
  annotate: { request: ArticleSchema, answer: AnnotatedSchema },
  /** Shows on the toolbar how many sentences of the tab have a note. */
  count: { request: Count, answer: Nothing },
  /** Never show this note (`incident/claim`), or any of this incident, again. */
  hide: { request: Id, answer: Nothing },
  /** Never list the notes at the end of an article again. */
  recapOff: { request: Nothing, answer: Nothing },
  /** Show these notes and incidents again. */
  unhide: { request: v.array(Id), answer: Nothing },
  /** Opens the library at a note (`incident/claim`), or at its beginning when that is empty. */
  openLibrary: { request: Id, answer: Nothing },
  /** What the popup says of the knowledge file. */
  knowledge: {
    request: Nothing,
    answer: v.variant('ok', [
      v.object({ ok: v.literal(true), asOf: v.string(), version: Count }),
      v.object({ ok: v.literal(false), reason: v.string() }),
    ]),
  },
} as const satisfies Protocol;

/** What the background and the popup ask of a page. */
export const PAGE = {
  describe: { request: Nothing, answer: PageStateSchema },
  /** The reader changed a switch; these are the settings now in force on the page. */
  apply: { request: SettingsSchema, answer: Nothing },
  /** Opens the note of a marked statement. */
  open: { request: Id, answer: Nothing },
  /** Goes back to where the page was before notes were jumped to. */
  goBack: { request: Nothing, answer: Nothing },
  /** Shows the notes of this page again that the reader has hidden. */
  showHidden: { request: Nothing, answer: Nothing },
  step: { request: v.picklist(['next', 'previous']), answer: Nothing },
} as const satisfies Protocol;

/** What a page tells whoever listens. */
export const NEWS = {
  changed: { request: Nothing, answer: Nothing },
} as const satisfies Protocol;
