/** A field of a text: how much a term in it counts, and how much its length matters (b of BM25, 0 to 1). */
export interface Field {
  readonly weight: number;
  readonly lengthShare: number;
}

/** For each text its terms by field, in the order of the fields. */
export type Fielded = readonly (readonly string[])[];

/** A term's texts by number, each with what the term adds to its score. */
interface Postings {
  readonly texts: number[];
  readonly scores: number[];
}

export interface Bm25Index {
  readonly size: number;
  readonly postings: ReadonlyMap<string, Postings>;
}

/** Saturation of repeated terms: k1 of BM25. */
const K1 = 1.2;

const meanLengths = (texts: readonly Fielded[], fields: readonly Field[]): number[] =>
  fields.map((_, field) => {
    const total = texts.reduce((sum, text) => sum + (text[field]?.length ?? 0), 0);
    return total / Math.max(1, texts.length);
  });

/** How often each term occurs in a text, each field weighed and corrected by its length. */
function frequencies(
  text: Fielded,
  fields: readonly Field[],
  means: readonly number[],
): Map<string, number> {
  const counts = new Map<string, number>();
  fields.forEach(({ weight, lengthShare }, field) => {
    const terms = text[field] ?? [];
    const long = terms.length / Math.max(1, means[field] ?? 1);
    const each = weight / (1 - lengthShare + lengthShare * long);
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + each);
  });
  return counts;
}

const idf = (texts: number, having: number): number =>
  Math.log(1 + (texts - having + 0.5) / (having + 0.5));

function addIdf(postings: ReadonlyMap<string, Postings>, size: number): void {
  for (const { texts, scores } of postings.values()) {
    const rarity = idf(size, texts.length);
    scores.forEach((score, at) => {
      scores[at] = score * rarity;
    });
  }
}

/** BM25F (Robertson, Zaragoza and Taylor 2004): fields are joined before saturation. */
export function indexBm25(texts: readonly Fielded[], fields: readonly Field[]): Bm25Index {
  const means = meanLengths(texts, fields);
  const postings = new Map<string, Postings>();
  texts.forEach((text, number) => {
    for (const [term, count] of frequencies(text, fields, means)) {
      const list = postings.get(term) ?? { texts: [], scores: [] };
      list.texts.push(number);
      list.scores.push(count / (K1 + count));
      postings.set(term, list);
    }
  });
  addIdf(postings, texts.length);
  return { size: texts.length, postings };
}

/** Adds the scores of all texts for some terms, each term once, times `share`, to `scores`. */
export function addScores(
  terms: Iterable<string>,
  { postings }: Bm25Index,
  share: number,
  scores: Float64Array,
): void {
  for (const term of new Set(terms)) {
    const list = postings.get(term);
    if (!list) continue;
    for (let at = 0; at < list.texts.length; at++) {
      const number = list.texts[at] ?? 0;
      scores[number] = (scores[number] ?? 0) + share * (list.scores[at] ?? 0);
    }
  }
}
