// npm run fit: learns what the matcher uses from the data of this repository, and writes it where it is read from.
// 1. Word vectors, from the wordings and asides of the knowledge file.
// 2. The weights and thresholds of the matcher, on the labelled articles of tests/yardstick/.
// 3. The detector of statements on attacks, from the sentences of scripts/fit/data/.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readKnowledge } from '../src/knowledge/incident-files.ts';
import type { Knowledge } from '../src/knowledge/schema.ts';
import { indexKnowledge } from '../src/matching/match.ts';
import { readVectors } from '../src/matching/word-vectors.ts';
import { readLabelled } from './eval/labelled.ts';
import { trainAttackModel } from './fit/attack.ts';
import { fitMatcher } from './fit/matcher.ts';
import { observe } from './fit/observe.ts';
import { examplesOf, readSentences } from './fit/sentences.ts';
import { attackTableOf, tableOf } from './fit/table.ts';
import { chooseThresholds } from './fit/threshold.ts';
import { topicTable } from './fit/topics.ts';
import { trainVectors } from './fit/word-vectors.ts';
import { wordingsOf } from './fit/wordings.ts';
import { fittedSource } from './fit/write.ts';

const ROOT = resolve(import.meta.dirname, '..');
const TRAINING = { dimensions: 40, rounds: 9, seed: 2 };
/** Silence before error: share of right notes that the thresholds must keep on articles the matcher was not fitted on. */
const PRECISION = 0.975;

const write = (path: string, text: string): void => writeFileSync(resolve(ROOT, path), text);

function fitVectors({ incidents }: Knowledge): void {
  const wordings = incidents.flatMap(wordingsOf);
  const table = tableOf(trainVectors(wordings, TRAINING));
  readVectors(table);
  write('src/matching/word-vectors.json', `${JSON.stringify(table, null, 1)}\n`);
  console.log(`Vectors of ${table.words.split(' ').length} words from ${wordings.length} wordings`);
}

function fitScores(knowledge: Knowledge): void {
  const index = indexKnowledge(knowledge);
  const articles = readLabelled(resolve(ROOT, 'tests/yardstick/fitted')).map((one) =>
    observe(one, index),
  );
  const chosen = chooseThresholds(articles, PRECISION);
  write('src/matching/fitted.ts', fittedSource(fitMatcher(articles), chosen));
  const { precision, recall, first, second } = chosen;
  console.log(
    `On left-out articles: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} from ${first} on, ${second} for a second note`,
  );
}

/**
 * From this probability on, as trained, a sentence is taken to speak of an attack; the model is shifted so that it says 0.5
 * there. The sentences it was trained on hold far more statements on attacks than news does.
 */
const ATTACK_FROM = 0.8;

function fitDetector({ incidents }: Knowledge): void {
  const sentences = readSentences(resolve(ROOT, 'scripts/fit/data/sentences.tsv'));
  const { weights, bias } = trainAttackModel(examplesOf(sentences, incidents));
  const shifted = bias - Math.log(ATTACK_FROM / (1 - ATTACK_FROM));
  const table = attackTableOf({ weights, bias: shifted });
  write('src/statements/attack-weights.json', `${JSON.stringify(table, null, 1)}\n`);
  const topics = topicTable(incidents);
  write('src/statements/topic-weights.json', `${JSON.stringify(topics)}\n`);
  console.log(
    `Detector from ${sentences.length} sentences; topics by ${Object.keys(topics.weights).length} stems`,
  );
}

const { positionals } = parseArgs({ allowPositionals: true });
const wants = (part: string): boolean => positionals.length === 0 || positionals.includes(part);
const knowledge = readKnowledge();
if (wants('detector')) fitDetector(knowledge);
if (wants('vectors')) fitVectors(knowledge);
if (wants('scores')) fitScores(knowledge);
