import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { indexTexts, rank } from '../ranking/rank.ts';
import { UsageError, runCommand } from './command.ts';
import { Id, readJsonLines } from './json-lines.ts';

const USAGE =
  'usage: npm run --silent rank -- --claims CLAIMS.jsonl --queries QUERIES.jsonl [--top 5]';

const Text = v.string('must be a string');
const Claim = v.object({
  id: Id,
  text: Text,
  title: v.optional(v.nullish(Text)),
  context: v.optional(v.nullish(Text)),
});
const Query = v.object({ id: Id, text: Text });

interface RankArguments {
  readonly claims: string;
  readonly queries: string;
  readonly top: number;
}

const refuse = (reason: string): never => {
  throw new UsageError(`rank: ${reason}; ${USAGE}`);
};

function parseOptions(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { claims: text, queries: text, top: text } })
      .values;
  } catch (error) {
    return refuse(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

function parseRankArguments(args: readonly string[]): RankArguments {
  const { claims, queries, top = '5' } = parseOptions(args);
  if (claims === undefined) return refuse('name the claims');
  if (queries === undefined) return refuse('name the queries');
  if (!/^[1-9]\d{0,5}$/u.test(top)) return refuse(`--top ${top} is no number from 1 on`);
  return { claims, queries, top: Number(top) };
}

runCommand((args) => {
  const { claims, queries, top } = parseRankArguments(args);
  const texts = readJsonLines(claims, Claim).map(({ id, text, title, context }) => ({
    id,
    text,
    title: title ?? '',
    context: context ?? '',
  }));
  const wanted = readJsonLines(queries, Query);
  const index = indexTexts(texts);
  for (const { id, text } of wanted) {
    console.log(JSON.stringify({ query: id, ranked: rank(text, index, top) }));
  }
  return 0;
});
