/** One thing that is wrong with a knowledge file: which file, where in it, which rule it breaks, why, and what to do. */
export interface Problem {
  readonly file: string;
  readonly path: string;
  readonly rule: string;
  readonly reason: string;
  readonly remedy: string;
}

export const TOP = '(top level)';

export const problemText = ({ file, path, rule, reason, remedy }: Problem): string =>
  `${file}: ${path}: ${reason} [${rule}] → ${remedy}`;

/** Thrown when a knowledge file cannot be used; `problems` lists everything that was found. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(problemText).join('\n'));
  }
}

/** @throws {KnowledgeError} when there are any. */
export const orThrow = (problems: readonly Problem[]): void => {
  if (problems.length > 0) throw new KnowledgeError(problems);
};
