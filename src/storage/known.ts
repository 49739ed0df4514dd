import { digests } from 'virtual:knowledge-digests';
import { withPacks } from '../knowledge/packs.ts';
import { parseKnowledge, parseWith } from '../knowledge/parse.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import { WordingsSchema, withWordings } from '../knowledge/wordings.ts';
import { readPacked } from './packed-file.ts';
import { ownPacks } from './packs.ts';

/** Everything on record here, the bundled file and the reader's own packs, but without the wordings of the bundled file. */
export async function everythingKnown(): Promise<Knowledge> {
  const [bundled, own] = await Promise.all([
    readPacked('knowledge.json.gz', digests.knowledge, parseKnowledge),
    ownPacks(),
  ]);
  return withPacks(bundled, own);
}

/** The same with all wordings, which matching needs. */
async function withAllWordings(facts: Promise<Knowledge>): Promise<Knowledge> {
  const [knowledge, wordings] = await Promise.all([
    facts,
    readPacked('wordings.json.gz', digests.wordings, (text, file) =>
      parseWith(WordingsSchema, text, file),
    ),
  ]);
  return withWordings(knowledge, wordings);
}

export interface RememberedKnowledge {
  /** Without the wordings of the bundled file: quick to have. */
  facts(): Promise<Knowledge>;
  withWordings(): Promise<Knowledge>;
  forget(): void;
}

/** The knowledge, read once and kept until it is to be forgotten. */
export function rememberedKnowledge(): RememberedKnowledge {
  let facts: Promise<Knowledge> | null = null;
  let all: Promise<Knowledge> | null = null;
  const forget = (): void => {
    facts = null;
    all = null;
  };
  // After an error the next one who asks tries again.
  const orForget = (loading: Promise<Knowledge>): Promise<Knowledge> => {
    loading.catch(forget);
    return loading;
  };
  const getFacts = (): Promise<Knowledge> => (facts ??= orForget(everythingKnown()));
  return {
    facts: getFacts,
    withWordings: () => (all ??= orForget(withAllWordings(getFacts()))),
    forget,
  };
}
