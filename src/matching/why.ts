/** Why a sentence got a note, in terms that a reader can check on the page. */
export interface Why {
  /** Names in the article that linked it to the incident, as the knowledge file writes them. */
  readonly names: readonly string[];
  /** Words of the sentence that matched the claim or its answer. */
  readonly words: readonly string[];
  /** The recorded wording that was nearest. */
  readonly wording: string;
  /** Strength of the match, 0 to 1. */
  readonly score: number;
}
