// npm run bench:engine: what linking and matching cost, with more and more incidents, and beside a full-text search library.
import { resolve } from 'node:path';
import MiniSearch from 'minisearch';
import { readKnowledge } from '../src/knowledge/incident-files.ts';
import type { Incident, Knowledge } from '../src/knowledge/schema.ts';
import { indexKnowledge, matchSentences } from '../src/matching/match.ts';
import { sayingsOf } from '../src/matching/sayings.ts';
import { indexTexts, rank } from '../src/ranking/rank.ts';
import { sentencesOf } from '../src/statements/statements.ts';
import type { Article } from '../src/text/article.ts';
import { wordsOf } from '../src/text/words.ts';
import { median, medianOf, memoryInUse, timed } from './bench/measure.ts';
import { knowledgeOf } from './bench/synthetic.ts';
import {
  type Labelled,
  articleOf,
  readLabelled,
  sentencesOf as labelledSentences,
} from './eval/labelled.ts';

const SIZES = [10, 100, 1_000, 10_000];
const ROUNDS = 15;
/** Passes before anything is timed as warm: the engine compiles what runs often. */
const WARMING = 5;
const INDEX_ROUNDS = 3;
const TOP = 5;

const ARTICLES = resolve(import.meta.dirname, '../tests/yardstick/fitted');

const wordsIn = (articles: readonly Article[]): number =>
  articles.flatMap(({ blocks }) => blocks).reduce((sum, { text }) => sum + wordsOf(text).length, 0);

interface Cost {
  readonly incidents: number;
  readonly indexMs: number;
  /** Milliseconds per 1,000 words, of the first pass and of later ones. */
  readonly coldMs: number;
  readonly warmMs: number;
  readonly megabytes: number;
}

function costOf(knowledge: Knowledge, articles: readonly Article[]): Cost {
  const thousands = wordsIn(articles) / 1_000;
  const indexMs = medianOf(INDEX_ROUNDS, () => indexKnowledge(knowledge));
  const before = memoryInUse();
  const index = indexKnowledge(knowledge);
  const pass = (): void =>
    articles.forEach((article) => matchSentences(article, sentencesOf(article), index));
  // The first pass makes each incident ready that an article is linked to.
  const coldMs = timed(pass) / thousands;
  const megabytes = memoryInUse() - before;
  for (let round = 0; round < WARMING; round++) pass();
  const warmMs = medianOf(ROUNDS, pass) / thousands;
  return { incidents: knowledge.incidents.length, indexMs, coldMs, warmMs, megabytes };
}

const number = (value: number, digits = 1): string => value.toFixed(digits).padStart(10);

function printCosts(costs: readonly Cost[]): void {
  console.log('incidents  index ms  cold ms/kW  warm ms/kW  warm, to 100  memory MB');
  const usual = costs.find(({ incidents }) => incidents === 100)?.warmMs ?? Number.NaN;
  for (const { incidents, indexMs, coldMs, warmMs, megabytes } of costs) {
    const row = [indexMs, coldMs, warmMs, warmMs / usual, megabytes].map((one) => number(one));
    console.log(`${String(incidents).padStart(9)}${row.join('  ')}`);
  }
}

const sentencesIn = (articles: readonly Article[]): string[] =>
  articles.flatMap((article) => sentencesOf(article).map(({ text }) => text));

/** The plain retrieval part alone, for each sentence of the articles among all wordings, by a kept library and by ours. */
function printRetrieval(knowledge: Knowledge, articles: readonly Article[]): void {
  const texts = knowledge.incidents.flatMap((incident) =>
    incident.claims.map((claim) => ({
      id: `${incident.id}/${claim.id}`,
      text: sayingsOf(claim)
        .map(({ text }) => text)
        .join('\n'),
      title: incident.title,
      context: '',
    })),
  );
  const search = new MiniSearch({ fields: ['text', 'title'], idField: 'id' });
  const theirIndex = timed(() => search.addAll(texts));
  let ours = indexTexts([]);
  const ourIndex = timed(() => {
    ours = indexTexts(texts);
  });
  const sentences = sentencesIn(articles);
  const perSentence = (run: (sentence: string) => unknown): number =>
    median(sentences.map((sentence) => timed(() => run(sentence))));
  const theirs = perSentence((sentence) => search.search(sentence).slice(0, TOP));
  const own = perSentence((sentence) => rank(sentence, ours, TOP));
  console.log(`\nPlain retrieval among ${texts.length} claims, milliseconds (median a sentence)`);
  console.log(`            index${' '.repeat(5)}query`);
  console.log(`minisearch${number(theirIndex, 0)}${number(theirs, 3)}`);
  console.log(`rank      ${number(ourIndex, 0)}${number(own, 3)}`);
  console.log(
    `ratio     ${number(ourIndex / theirIndex, 2)}${number(own / theirs, 2)}  (below 1: ours is faster)`,
  );
}

/** The incidents that the articles speak of come first, so that matching has the same to do whatever the size. */
function spokenOfFirst(knowledge: Knowledge, labelled: readonly Labelled[]): Knowledge {
  const refs = labelled.flatMap(labelledSentences).flatMap(({ expect }) => expect);
  const spokenOf = new Set(refs.map((ref) => ref.split('/')[0]));
  const order = ({ id }: Incident): number => (spokenOf.has(id) ? 0 : 1);
  const incidents = [...knowledge.incidents].sort((a, b) => order(a) - order(b));
  return { ...knowledge, incidents };
}

const labelled = readLabelled(ARTICLES);
const articles = labelled.map(articleOf);
const real = spokenOfFirst(readKnowledge(), labelled);
console.log(
  `${articles.length} articles, ${wordsIn(articles)} words; Node ${process.version}, ${process.arch}; kW stands for 1,000 words\n`,
);
printCosts(SIZES.map((size) => costOf(knowledgeOf(size, real), articles)));
printRetrieval(real, articles);
