/** The closed lists of the knowledge file. */

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

/** What happened, as far as it is known: `outage` is a failure that was blamed on an attack, `false-alarm` a reported attack that was none. */
export const INCIDENT_KINDS = [
  'data-breach',
  'ddos',
  'defacement',
  'disclosure',
  'disinformation',
  'election',
  'espionage',
  'false-alarm',
  'hack-and-leak',
  'outage',
  'ransomware',
  'sabotage',
  'spyware',
  'supply-chain',
  'theft',
  'topic',
  'wiper',
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

/** Sides whose assessment was looked for and not found. */
export const SIDES = ['official', 'independent'] as const;
