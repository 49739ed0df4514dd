// npm run bench: sizes of what is shipped and the cost of reading and matching. Figures are of one run on this machine.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { annotate } from '../src/annotate.ts';
import { readArticleFile } from '../src/cli/read-file.ts';
import { parseKnowledge } from '../src/knowledge/parse.ts';
import { readKnowledge } from '../src/knowledge/incident-files.ts';
import { indexKnowledge } from '../src/matching/match.ts';
import { sentencesOf } from '../src/statements/statements.ts';
import { wordsOf } from '../src/text/words.ts';
import { launch } from './browsers/launch.ts';
import { buildExtension, extensionFolder } from './build/run-vite.ts';

const ROOT = resolve(import.meta.dirname, '..');
const SAMPLE = join(ROOT, 'demo/article/index.html');
const ROUNDS = 30;
const WAKE_ROUNDS = 10;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const warm = (run: () => unknown): number =>
  median(Array.from({ length: ROUNDS }, () => timed(run)));

const row = (name: string, value: string): void => console.log(`${name.padEnd(58)} ${value}`);
const ms = (value: number): string => `${value.toFixed(2)} ms`;
const kB = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;

function reportSizes(): void {
  buildExtension('chromium');
  const folder = extensionFolder('chromium');
  for (const name of ['src/content/gate.iife.js', 'src/content/annotator.js']) {
    const bytes = readFileSync(join(folder, name));
    row(`${name} (gzip)`, `${kB(bytes.length)} (${kB(gzipSync(bytes).length)})`);
  }
  const packed = readFileSync(join(folder, 'knowledge.json.gz'));
  row(
    'knowledge.json (gzip, as shipped)',
    `${kB(gunzipSync(packed).length)} (${kB(packed.length)})`,
  );
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((f) =>
    f.isFile(),
  );
  const all = files.reduce(
    (sum, file) => sum + readFileSync(join(file.parentPath, file.name)).length,
    0,
  );
  row('whole extension', kB(all));
}

function reportEngine(): void {
  const bundle = JSON.stringify(readKnowledge());
  const knowledge = parseKnowledge(bundle, 'bundle');
  const [article] = readArticleFile(SAMPLE).articles;
  if (!article) throw new Error(`${SAMPLE} holds no article`);
  const words = article.blocks.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const cold = timed(() => annotate(article, knowledge));
  const matching = warm(() => annotate(article, knowledge));
  const splitting = warm(() => sentencesOf(article));
  row(
    `parse the knowledge file (${knowledge.incidents.length} incidents)`,
    ms(warm(() => parseKnowledge(bundle, 'bundle'))),
  );
  row('index the knowledge file', ms(warm(() => indexKnowledge(knowledge))));
  row(`annotate the sample article (${words} words), first time`, ms(cold));
  row('annotate it again', ms(matching));
  row('  for 1,000 words', ms((matching / words) * 1000));
  row('  as a ratio to finding its statements alone', `${(matching / splitting).toFixed(1)} ×`);
}

/** From a message to the ended background until its answer: start, reading and parsing of the knowledge file, and the way. */
async function reportWake(): Promise<void> {
  const browser = await launch({
    kind: 'chromium',
    extension: extensionFolder('chromium'),
    headless: true,
  });
  try {
    // A page that asks the background nothing by itself: it would start it again while it is to end.
    const page = await browser.extensionPage('src/options/index.html');
    await page.waitFor(() => document.querySelector('main') !== null);
    const ask = (): Promise<number> =>
      page.evaluate(async () => {
        const start = performance.now();
        const answer = await chrome.runtime.sendMessage({ rejoinder: 'knowledge', payload: null });
        if (answer?.ok !== true) throw new Error('the background knows nothing');
        return performance.now() - start;
      });
    const cold: number[] = [];
    const awake: number[] = [];
    for (let round = 0; round < WAKE_ROUNDS; round++) {
      await browser.stopBackground();
      cold.push(await ask());
      awake.push(await ask());
    }
    row('background, ended: first answer with the knowledge file', ms(median(cold)));
    row('background, awake: the same answer', ms(median(awake)));
  } finally {
    await browser.close();
  }
}

console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}; medians of ${ROUNDS} rounds\n`,
);
reportSizes();
reportEngine();
await reportWake();
