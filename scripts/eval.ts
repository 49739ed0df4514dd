// npm run eval: how well statements are found and matched, on labelled articles. Fails below the floors.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readKnowledge } from '../src/knowledge/incident-files.ts';
import { FLOORS } from './eval/floors.ts';
import { isNegative, readLabelled } from './eval/labelled.ts';
import { type Figures, type Outcome, figuresOf, outcomesOf } from './eval/score.ts';

const YARDSTICK = resolve(import.meta.dirname, '../tests/yardstick');
const WORST_SHOWN = 12;
const SENTENCE_SHOWN = 110;

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`.padStart(8);

function row(name: string, { right, wrong, missed, precision, recall }: Figures): void {
  const counts = [right, wrong, missed].map((count) => String(count).padStart(6)).join('');
  console.log(`${name.padEnd(26)}${percent(precision)}${percent(recall)}${counts}`);
}

function groups(
  heading: string,
  outcomes: readonly Outcome[],
  keyOf: (one: Outcome) => string,
): void {
  console.log(`\n${heading.padEnd(26)}precision recall  right wrong missed`);
  const keys = [...new Set(outcomes.map(keyOf))].sort();
  for (const key of keys) row(key, figuresOf(outcomes.filter((one) => keyOf(one) === key)));
}

function worst(outcomes: readonly Outcome[]): void {
  const wrong = outcomes.filter(({ verdict }) => verdict === 'wrong');
  console.log(`\nWrong notes (${wrong.length}):`);
  for (const { article, ref, sentence } of wrong.slice(0, WORST_SHOWN)) {
    console.log(`  ${article}: ${ref}\n    ${sentence.slice(0, SENTENCE_SHOWN)}`);
  }
}

const { values } = parseArgs({ options: { articles: { type: 'string', default: YARDSTICK } } });
const knowledge = readKnowledge();
const topics = new Map<string, string>(
  knowledge.incidents.flatMap(({ id, claims }) =>
    claims.map((claim) => [`${id}/${claim.id}`, claim.topic] as const),
  ),
);
const labelled = readLabelled(values.articles);
const outcomes = labelled.flatMap((one) => outcomesOf(one, knowledge));
const figures = figuresOf(outcomes);

groups('By topic of the claim', outcomes, ({ ref }) => topics.get(ref) ?? 'no such claim');
groups('By style of the article', outcomes, ({ style }) => style);
worst(outcomes);
console.log(
  `\n${labelled.length} articles, ${labelled.filter(isNegative).length} that want no note`,
);
row('All', figures);
console.log(`Articles that want no note and have one: ${figures.negativesHit}`);

const isYardstick = values.articles === YARDSTICK;
const below =
  figures.precision < FLOORS.precision ||
  figures.recall < FLOORS.recall ||
  figures.negativesHit > FLOORS.negativesHit;
if (isYardstick && below) {
  console.error(`Below the floors: ${JSON.stringify(FLOORS)}`);
  process.exitCode = 1;
}
