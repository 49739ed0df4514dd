import * as v from 'valibot';
import { lowerCase } from '../text/terms.ts';
import { attackLikelihood } from '../statements/attack-model.ts';
import { topicOf } from '../statements/topic.ts';
import { UsageError, runCommand } from './command.ts';
import { Id, readJsonLines } from './json-lines.ts';

const USAGE = 'usage: npm run --silent detect -- SENTENCES.jsonl';

const Sentence = v.object({ id: Id, text: v.string('must be a string') });

const DIGITS = 4;

runCommand((args) => {
  const [file, ...more] = args;
  if (file === undefined || file.startsWith('-') || more.length > 0) {
    throw new UsageError(`detect: name one file; ${USAGE}`);
  }
  for (const { id, text } of readJsonLines(file, Sentence)) {
    const attack = Number(attackLikelihood(lowerCase(text)).toFixed(DIGITS));
    console.log(JSON.stringify({ id, attack, topic: topicOf(text) }));
  }
  return 0;
});
