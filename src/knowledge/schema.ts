import * as v from 'valibot';

/** Longest `gist` and the like, in UTF-16 code units; see `CONTRIBUTING.md` for the reasons. */
export const LIMITS = {
  gist: 140,
  summaryWords: 60,
  quoteWords: 12,
} as const;

export const TOPICS = [
  'severity',
  'attribution',
  'cause',
  'impact',
  'data-loss',
  'motive',
  'response',
  'timing',
  'existence',
] as const;

export const ANSWER_KINDS = [
  'official-assessment',
  'counter-claim',
  'expert-assessment',
  'corroboration',
] as const;

export const STANCES = ['disputes', 'supports', 'qualifies', 'attributes'] as const;

export const TIERS = [
  'official',
  'court-or-regulator',
  'company',
  'newsroom',
  'trade-press',
  'research',
  'other',
] as const;

const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

const Text = v.pipe(
  v.string(),
  v.nonEmpty('must not be empty'),
  v.check((text) => text === text.trim(), 'must have no white space at its ends'),
);

const Slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'must be lower-case words joined by hyphens'),
);

const isCalendarDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

const DateText = v.pipe(
  v.string(),
  v.check(
    (text) => /^\d{4}-\d{2}-\d{2}$/u.test(text) && isCalendarDate(text),
    'must be a date written YYYY-MM-DD',
  ),
);

const Quote = v.pipe(
  Text,
  v.check(
    (text) => wordCount(text) <= LIMITS.quoteWords,
    `must be a fragment of at most ${LIMITS.quoteWords} words`,
  ),
);

const isWebAddress = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/u.test(url.protocol) && url.username === '';
};

const WebAddress = v.pipe(v.string(), v.check(isWebAddress, 'must be an http(s) address'));

const Period = v.strictObject({ from: v.nullable(DateText), to: v.nullable(DateText) });

const Party = v.strictObject({
  role: v.picklist(['victim', 'actor', 'suspect']),
  name: Text,
  aliases: v.array(Text),
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u, 'must be an ISO 3166 code'))),
  /** For actors and suspects: on what ground they are named. */
  basis: v.nullable(Text),
});

const Answer = v.strictObject({
  kind: v.picklist(ANSWER_KINDS),
  stance: v.picklist(STANCES),
  statement: Text,
  quote: v.nullable(Quote),
  /** The answerer's own words of confidence; null when they gave none. */
  confidence: v.nullable(Text),
  by: Text,
  /** Who reported it, when the assessment itself was not published; null otherwise. */
  reportedBy: v.nullable(Text),
  date: v.nullable(DateText),
  source: Slug,
  wordings: v.array(Text),
});

const Claim = v.strictObject({
  id: Slug,
  topic: v.picklist(TOPICS),
  gist: v.pipe(Text, v.maxLength(LIMITS.gist, `must have at most ${LIMITS.gist} characters`)),
  statement: Text,
  quote: v.nullable(Quote),
  by: Text,
  date: v.nullable(DateText),
  source: Slug,
  wordings: v.array(Text),
  answers: v.pipe(v.array(Answer), v.minLength(1, 'must hold at least one answer')),
});

const Source = v.strictObject({
  id: Slug,
  publisher: Text,
  title: Text,
  url: WebAddress,
  date: v.nullable(DateText),
  tier: v.picklist(TIERS),
});

const Omission = v.strictObject({ claim: Slug, reason: Text });

/** One file of `src/knowledge/incidents/`: an incident, or a topic when it has no victims. */
export const IncidentSchema = v.strictObject({
  id: Slug,
  title: Text,
  summary: v.pipe(
    Text,
    v.check(
      (text) => wordCount(text) <= LIMITS.summaryWords,
      `must have at most ${LIMITS.summaryWords} words`,
    ),
  ),
  kinds: v.pipe(v.array(Slug), v.minLength(1, 'must name at least one kind')),
  period: Period,
  /** Names that the press uses for the incident itself: operations, malware; for a topic, the words that stand for it. */
  names: v.array(Text),
  parties: v.array(Party),
  claims: v.pipe(v.array(Claim), v.minLength(1, 'must hold at least one claim')),
  /** Claims of the dossier that were left out, each with the reason. */
  omitted: v.array(Omission),
  sources: v.pipe(v.array(Source), v.minLength(1, 'must hold at least one source')),
  reviewed: DateText,
});

/** The bundled file: every incident, in the order of their ids. */
export const KnowledgeSchema = v.strictObject({
  format: v.literal(1),
  /** Newest `reviewed` date of the incidents. */
  asOf: DateText,
  incidents: v.array(IncidentSchema),
});

export type Incident = v.InferOutput<typeof IncidentSchema>;
export type Claim = Incident['claims'][number];
export type Answer = Claim['answers'][number];
export type Source = Incident['sources'][number];
export type Party = Incident['parties'][number];
export type Knowledge = v.InferOutput<typeof KnowledgeSchema>;
export type Topic = Claim['topic'];
export type Stance = Answer['stance'];
export type AnswerKind = Answer['kind'];
export type Tier = Source['tier'];
