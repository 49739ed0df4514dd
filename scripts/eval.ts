// npm run eval: how well statements are found and matched, on labelled articles. Fails below the floors.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readKnowledge } from '../src/knowledge/incident-files.ts';
import type { Knowledge } from '../src/knowledge/schema.ts';
import { FLOORS, type Floors } from './eval/floors.ts';
import { isNegative, readLabelled } from './eval/labelled.ts';
import { type Figures, type Outcome, figuresOf, outcomesOf } from './eval/score.ts';

const YARDSTICK = resolve(import.meta.dirname, '../tests/yardstick');
const TITLES: Readonly<Record<string, string>> = {
  fitted: 'articles that the weights and thresholds were fitted on',
  unseen: 'articles that were written afterwards',
};
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

/** Prints how well the articles of a folder are annotated. */
function report(folder: string, knowledge: Knowledge): Figures {
  const topics = new Map<string, string>(
    knowledge.incidents.flatMap(({ id, claims }) =>
      claims.map((claim) => [`${id}/${claim.id}`, claim.topic] as const),
    ),
  );
  const labelled = readLabelled(folder);
  const outcomes = labelled.flatMap((one) => outcomesOf(one, knowledge));
  const figures = figuresOf(outcomes);
  groups('By topic of the claim', outcomes, ({ ref }) => topics.get(ref) ?? 'no such claim');
  groups('By style of the article', outcomes, ({ style }) => style);
  worst(outcomes);
  const silent = labelled.filter(isNegative).length;
  console.log(`\n${labelled.length} articles, ${silent} that want no note`);
  row('All', figures);
  console.log(`Articles that want no note and have one: ${figures.negativesHit}`);
  return figures;
}

const isBelow = (figures: Figures, floors: Floors): boolean =>
  figures.precision < floors.precision ||
  figures.recall < floors.recall ||
  figures.negativesHit > floors.negativesHit;

function reportYardstick(knowledge: Knowledge): void {
  for (const [name, floors] of Object.entries(FLOORS)) {
    console.log(`\n== ${name}: ${TITLES[name] ?? ''}`);
    if (!isBelow(report(join(YARDSTICK, name), knowledge), floors)) continue;
    console.error(`Below the floors: ${JSON.stringify(floors)}`);
    process.exitCode = 1;
  }
}

const { values } = parseArgs({ options: { articles: { type: 'string' } } });
const knowledge = readKnowledge();
if (values.articles === undefined) reportYardstick(knowledge);
else report(values.articles, knowledge);
