import { describe, expect, test } from 'vitest';
import { mentionsAttack, mentionsIncident } from '../../src/statements/attack-terms.ts';

/** Sentences that speak of a cyber attack in so many words. */
const ATTACKS = [
  'Labour was hit by a cyber attack.',
  'Labour was hit by a cyberattack',
  'It had suffered two cyber-attacks in a day.',
  'CYBER ATTACK ON LABOUR',
  'The party was cyber-attacked twice.',
  'Cyberattackers struck at noon.',
  'Hackers stole the data of 143m people.',
  'The party was hacked.',
  'It blamed the hack on Russia.',
  'A hacking group said that it was behind it.',
  "The hackers' demands were not met.",
  'Russia hacked their e-mails.',
  'Someone hacked her account.',
  'They were hacking his phone for months.',
  'It was a hack-and-leak operation.',
  'Hacktivists claimed the attack.',
  'A DDoS attack took the site down.',
  'It was a distributed denial-of-service attack.',
  'It was a denial of service attack.',
  'The ransomware encrypted 80% of the servers.',
  'The malware was called Olympic Destroyer.',
  'A botnet sent the traffic.',
  'Staff had opened phishing e-mails.',
  'It began with a spear-phishing message.',
  'It began with spearphishing.',
  'The firm disclosed a data breach.',
  'Data thefts have doubled.',
  'The company spoke of a security breach.',
  'It found a network intrusion in May.',
  'A computer virus shut the plant.',
  'It was an online attack of unusual size.',
  'The digital assault lasted an hour.',
  'They used a zero-day.',
  'The National Cyber Security Centre was told.',
  'Cybersecurity firms disagree.',
  'Cyber criminals were blamed.',
  'Cyber crooks took the records.',
  'A cyber gang took the records.',
  'The cyber intruders left in June.',
  'It is a cyberweapon.',
  'It calls this cyber warfare.',
  'Kitchen hacks aside, hackers took the recipes.',
];

/** Sentences that only look so. */
const NO_ATTACKS = [
  '',
  'Ten kitchen hacks for busy parents',
  'The best life hack of the year',
  'Lifehacks that work',
  'Growth hackers love it.',
  'Hack your mornings',
  'These hacks for your garden cost nothing.',
  'HackerRank raised money.',
  'Readers of Hacker News liked it.',
  'The hackathon ended on Sunday.',
  'The hackerspace opened in May.',
  'He was hacked to death.',
  'They hacked their way through the jungle.',
  'She hacked away at the undergrowth.',
  'He was hacked off by the delay.',
  'She could not hack it as a lawyer.',
  'He wore a hacking jacket and had a hacking cough.',
  'Hackett and Hackman met in Hackney.',
  'Her hackles rose over the hacksaw.',
  'She had a heart attack.',
  'He suffered a panic attack.',
  'The striker was under attack.',
  'It was a breach of the defence by the winger.',
  'The minister is under attack over policy.',
  'Leaks of documents embarrassed the minister.',
  'It was a breach of contract.',
  'The virus spread in the town.',
  'Cyber Monday deals are here.',
  'The rebels launched an attack on the town.',
  'A worm turned.',
];

describe('a cyber attack', () => {
  test.each(ATTACKS)('is spoken of: %s', (sentence) => {
    expect(mentionsAttack(sentence)).toBe(true);
  });

  test.each(NO_ATTACKS)('is not spoken of: %s', (sentence) => {
    expect(mentionsAttack(sentence)).toBe(false);
  });

  test('gives the same answer however often it is asked', () => {
    const answers = [...ATTACKS, ...ATTACKS].map(mentionsAttack);
    expect(new Set(answers)).toEqual(new Set([true]));
  });
});

describe('an incident', () => {
  test.each(ATTACKS)('is what an attack is: %s', (sentence) => {
    expect(mentionsIncident(sentence)).toBe(true);
  });

  test.each([
    'The outage lasted two days.',
    'Ukraine blacked out: the blackout hit 225,000 homes.',
    'A computer glitch was to blame.',
    'Systems went down in the morning.',
    'Screens were taken offline.',
    'Machines crashed around the world.',
    'The e-mails were leaked.',
    'Records were stolen.',
    'The laptop had been compromised.',
    'It was Russian interference.',
    'It was a faulty update.',
    'Intruders had tampered with the pump.',
    'It was sabotage.',
    'Its website came under attack.',
    'It was an attack on the party.',
  ])('may be a failure that people blame on one: %s', (sentence) => {
    expect(mentionsAttack(sentence)).toBe(false);
    expect(mentionsIncident(sentence)).toBe(true);
  });

  test.each([
    '',
    'All 650 seats in the House of Commons are being contested.',
    'She had a heart attack.',
    'The best life hack of the year',
    'He was hacked to death.',
    'The hackathon ended on Sunday.',
    'Eight soups for a wet November',
  ])('is neither: %s', (sentence) => {
    expect(mentionsIncident(sentence)).toBe(false);
  });
});
