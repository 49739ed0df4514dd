import { termsOf } from '../text/words.ts';

/**
 * Words that news uses for the same thing when it writes about cyber attacks: one line a concept, in any form of the
 * word. A word stands on one line only. Names of countries come with their capitals and governments.
 */
const CONCEPTS: readonly string[] = [
  'hacker attacker intruder cybercriminal crook culprit perpetrator burglar assailant',
  'hit struck strike target assault onslaught bombard bombardment batter pummel',
  'steal stole stolen theft siphon exfiltrate loot pilfer snatch',
  'break broke broken intrude intrusion penetrate infiltrate breach compromise',
  'sophisticated sophistication clever advanced skilled complex elaborate ingenious skilful',
  'unsophisticated crude basic simple rudimentary amateurish primitive',
  'minor small trivial petty insignificant modest negligible',
  'large big huge massive vast enormous',
  'serious grave severe gravest',
  'routine everyday ordinary commonplace standard daily',
  'evidence proof sign indication trace hint',
  'deny denied denial reject rebut refute disown',
  'blame accuse accusation attribute attribution',
  'nervous uneasy worry worried anxious anxiety alarmed jittery unease',
  'suspicious suspicion fishy suspect',
  'exaggerate exaggeration overstate hype hyperbole overblown inflate overplay',
  'distract distraction divert diversion deflect smokescreen',
  'repel repelled repulse fend block thwart foil withstand mitigate mitigation',
  'defence defense security protection safeguard',
  'cheap cheaply inexpensive',
  'rent rental hire hired buy bought purchase',
  'teenager teen schoolboy youngster schoolkid adolescent kid',
  'data information record detail file',
  'leak leaked publish published publication dump',
  'slow slowed delay delayed sluggish',
  'restore restored recover recovered resume resumed',
  'website site webpage portal homepage',
  'outage blackout',
  'crash crashed freeze froze',
  'patch fix remedy',
  'malware virus trojan worm',
  'ransom extortion extort',
  'scam scammer fraud fraudster con phoney bogus fake',
  'impersonate disguise masquerade pose posed posing frame',
  'revenge retaliation payback reprisal anger',
  'unprecedented unheard',
  'preventable avoidable prevent',
  'elderly outdated obsolete legacy frail antiquated',
  'russia russian moscow kremlin putin',
  'china chinese beijing',
  'korea korean pyongyang',
  'ukraine ukrainian kiev kyiv',
  'romania romanian bucharest',
  'election vote poll ballot',
  'annul annulled cancel cancelled void scrap overturn',
  'army military soldier officer',
  'spy intelligence espionage',
];

const byStem = new Map(
  CONCEPTS.flatMap((line) => {
    const stems = termsOf(line).map(({ term }) => term);
    return stems.map((stem) => [stem, `~${stems[0]}`] as const);
  }),
);

/** The concept of a stem, or the stem itself where it stands for none. */
export const conceptOf = (stem: string): string => byStem.get(stem) ?? stem;

export const isConcept = (stem: string): boolean => byStem.has(stem);
