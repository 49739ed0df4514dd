/**
 * Words that stand for a cyber attack wherever they occur. Tables of words, so that somebody who does not
 * program can extend them; `tests/statements/attack-terms.test.ts` holds what they must and must not find.
 */
const ATTACK_WORDS = [
  'cyber[- ]?(?:attack|assault|strike|crime|criminal|espionage|intrusion|incident|operation|sabotage|offensive|raid|heist|thie(?:f|ves)|war(?:fare)?|security|spies|break-in|threat|campaign|breach|crook|gang|intruder|vandal|onslaught|blitz|weapon)\\w*',
  'cybersecurity',
  'hack(?:s|ed|er|ers|ing)?(?:-and-leak)?',
  'hacktivis[tm]s?',
  'ddos',
  'denial[- ]of[- ]service',
  'ransomware',
  'malware',
  'spyware',
  'botnets?',
  'phishing|spear-?phish\\w*',
  'data (?:breach|theft|leak)\\w*',
  'security breach\\w*',
  '(?:computer|network) (?:virus|worm|intrusion|break-in|attack)\\w*',
  'wiper (?:malware|virus|attack)\\w*',
  '(?:digital|online|electronic) (?:attack|assault|onslaught|bombardment|intrusion|sabotage|vandalism)\\w*',
  'zero-days?',
];

/** Where one of the words above stands for something else. */
const LOOK_ALIKES = [
  '(?:life|kitchen|growth|travel|beauty|cleaning|parenting|productivity|money|cooking|style|garden(?:ing)?|home|food|bio|brain|tax|ikea)[- ]?hack\\w*',
  'hacks? (?:your|my)',
  'hack(?:s|ed|ing)? (?:(?:my|your|his|her|its|our|their) way|it as|off|back (?:the|at)|to death|to pieces|away|through|at the)',
  'hacker ?(?:rank|noon|one|house|space|news)',
  'hackathons?',
  'hacks? for (?:your|the|busy|a)',
  'hacking (?:cough|jacket)',
  '(?:hacked|hacking) (?:someone|him|her|them|a man|a woman) (?:down|to)',
];

/** Failures that are often blamed on an attack: they matter beside a victim that the knowledge file names. */
const FAILURE_WORDS = [
  'outages?',
  'black-?outs?',
  '(?:power|electricity) (?:cut|failure|loss)\\w*',
  '(?:computer|system|it|technical|software) (?:glitch|failure|crash|fault|problem|meltdown|error)\\w*',
  '(?:went|go|gone|going|taken|knocked|forced|forcing|taking) (?:down|offline|dark)',
  'crash(?:ed|es|ing)?',
  'leak(?:s|ed|ing)?',
  'breach(?:es|ed|ing)?',
  'compromised?',
  'stolen',
  'interference',
  'faulty update',
  'br(?:eak|oke|oken|eaking) in(?:to)?',
  'break-ins?',
  'thefts?',
  'st(?:eal|ole|ealing)',
  'intru(?:ders?|sions?)',
  'tamper(?:ed|ing)?',
  'sabotag\\w*',
  'under attack|attack on|attacks on',
];

const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${words.join('|')})\\b`, 'gu');

const ATTACK = anyOf(ATTACK_WORDS);
const LOOK_ALIKE = anyOf(LOOK_ALIKES);
const FAILURE = anyOf(FAILURE_WORDS);

const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

const namesAttack = (lower: string): boolean =>
  has(ATTACK, lower) && has(ATTACK, lower.replace(LOOK_ALIKE, ' '));

/** What a text speaks of: an attack in so many words, a failure that people may blame on one, or neither. */
export type Mention = 'attack' | 'failure' | 'neither';

/** What a text in lower case speaks of. */
export function mentionIn(lower: string): Mention {
  if (namesAttack(lower)) return 'attack';
  return has(FAILURE, lower) ? 'failure' : 'neither';
}

/** Whether a text speaks of a cyber attack in so many words. */
export const mentionsAttack = (text: string): boolean => namesAttack(text.toLowerCase());

/** Whether a text speaks of an attack, or of a failure that people may blame on one. */
export const mentionsIncident = (text: string): boolean =>
  mentionIn(text.toLowerCase()) !== 'neither';
