import * as v from 'valibot';
import {
  CountryCode,
  DateText,
  LIMITS,
  Quote,
  Slug,
  Text,
  WebAddress,
  textOfWords,
  textUpTo,
} from './fields.ts';
import { ANSWER_KINDS, INCIDENT_KINDS, SIDES, STANCES, TIERS, TOPICS } from './vocabulary.ts';

/** What completion in an author's editor says of a field. */
const about = <S extends v.GenericSchema>(text: string, schema: S) =>
  v.pipe(schema, v.description(text));

const Period = v.strictObject({ from: v.nullable(DateText), to: v.nullable(DateText) });

const Party = v.strictObject({
  role: v.picklist(['victim', 'actor', 'suspect']),
  name: Text,
  aliases: about('Other names that the press uses; none that is a common word.', v.array(Text)),
  country: about('ISO 3166 code, or null.', v.nullable(CountryCode)),
  basis: about(
    'For actors and suspects: on what ground they are named. Null for victims.',
    v.nullable(Text),
  ),
});

const said = {
  statement: about('Our neutral sentence.', textUpTo(LIMITS.statement)),
  quote: about('A fragment as it was said, at most 12 words, or null.', v.nullable(Quote)),
};

const where = {
  date: about('Day on which it was said, or null.', v.nullable(DateText)),
  source: about('Id of a source of this file.', Slug),
  wordings: about('Ways in which journalists put it, in our own words.', v.array(Text)),
};

const by = about('Who said it, with office.', Text);

const Answer = v.strictObject({
  kind: v.picklist(ANSWER_KINDS),
  stance: about('Towards the claim.', v.picklist(STANCES)),
  ...said,
  confidence: about(
    'The answerer’s own words of confidence; null when they gave none.',
    v.nullable(Text),
  ),
  by,
  reportedBy: about(
    'Who reported it, when the assessment itself was not published; null otherwise.',
    v.nullable(Text),
  ),
  ...where,
});

const Claim = v.strictObject({
  id: Slug,
  topic: v.picklist(TOPICS),
  gist: about('What is established: the first line that a reader sees.', textUpTo(LIMITS.gist)),
  ...said,
  by,
  ...where,
  answers: v.pipe(v.array(Answer), v.minLength(1, 'must hold at least one answer')),
  notFound: about(
    'For an attribution: the sides whose answer was looked for and not found.',
    v.optional(v.pipe(v.array(v.picklist(SIDES)), v.minLength(1, 'must name a side or be absent'))),
  ),
});

const Source = v.strictObject({
  id: Slug,
  publisher: Text,
  title: Text,
  url: WebAddress,
  date: about('Day on which it appeared, as seen; null when unknown.', v.nullable(DateText)),
  tier: v.picklist(TIERS),
  keptUpToDate: about(
    'True for a page that changes after its date, such as an advisory.',
    v.optional(v.literal(true)),
  ),
});

const Omission = v.strictObject({ claim: Slug, reason: Text });

/** An incident, or a topic when it has no victims. */
export const IncidentSchema = v.strictObject({
  id: Slug,
  title: textUpTo(LIMITS.title),
  summary: textOfWords(LIMITS.summaryWords),
  kinds: v.pipe(v.array(v.picklist(INCIDENT_KINDS)), v.minLength(1, 'must name at least one kind')),
  period: Period,
  names: about(
    'Names that the press uses for the incident itself: operations, malware; for a topic, the words that stand for it.',
    v.array(Text),
  ),
  parties: v.array(Party),
  claims: v.pipe(v.array(Claim), v.minLength(1, 'must hold at least one claim')),
  asides: about(
    'Sentences that stand beside the claims in reports and make none of them; they keep the matcher silent.',
    v.optional(v.array(Text)),
  ),
  omitted: about('Claims that were left out, each with the reason.', v.array(Omission)),
  thin: about(
    'True when no source is official, of a court or regulator, or of the company.',
    v.optional(v.literal(true)),
  ),
  sources: v.pipe(v.array(Source), v.minLength(1, 'must hold at least one source')),
  reviewed: about('Day on which the file was last held against its sources.', DateText),
});

/** One file of `incidents/`: an incident, and for editors the address of the JSON Schema. */
export const IncidentFileSchema = v.strictObject({
  $schema: v.optional(v.literal('../incident.schema.json')),
  ...IncidentSchema.entries,
});

/** The address of the JSON Schema serves editors only. */
export function withoutSchema(
  file: v.InferOutput<typeof IncidentFileSchema>,
): v.InferOutput<typeof IncidentSchema> {
  const { $schema: _, ...incident } = file;
  return incident;
}

const ChangeSchema = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  date: DateText,
  items: v.pipe(v.array(Text), v.minLength(1, 'must say what changed')),
});

/** The bundled file: every incident, in the order of their ids, and what changed, newest first. */
export const KnowledgeSchema = v.strictObject({
  format: v.literal(1),
  /** Newest `reviewed` date of the incidents. */
  asOf: DateText,
  changes: v.pipe(v.array(ChangeSchema), v.minLength(1, 'must hold at least one change')),
  incidents: v.array(IncidentSchema),
});

/** Bounds on a pack, which is kept in the browser's storage. */
export const PACK_LIMITS = { characters: 1_000_000, packs: 4, name: 60 } as const;

/** A reader's own incidents, from a file. */
export const PackSchema = v.strictObject({
  format: v.literal(1),
  id: Slug,
  name: textUpTo(PACK_LIMITS.name),
  incidents: v.pipe(
    v.array(IncidentFileSchema),
    v.minLength(1, 'must hold at least one incident'),
    v.mapItems(withoutSchema),
  ),
});

export type Pack = v.InferOutput<typeof PackSchema>;
/** Incidents of a reader's own pack bear its name. */
export type Incident = v.InferOutput<typeof IncidentSchema> & { readonly pack?: string };
export type Claim = Incident['claims'][number];
export type Answer = Claim['answers'][number];
export type Source = Incident['sources'][number];
export type Party = Incident['parties'][number];
export type Knowledge = Omit<v.InferOutput<typeof KnowledgeSchema>, 'incidents'> & {
  incidents: Incident[];
};
export type Change = v.InferOutput<typeof ChangeSchema>;
export type IncidentKind = Incident['kinds'][number];
export type Topic = Claim['topic'];
export type Stance = Answer['stance'];
export type AnswerKind = Answer['kind'];
export type Tier = Source['tier'];
