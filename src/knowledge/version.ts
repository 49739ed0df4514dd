import type { Knowledge } from './schema.ts';

/** The version of a knowledge file is that of its newest change. */
export const versionOf = ({ changes }: Pick<Knowledge, 'changes'>): number =>
  changes[0]?.version ?? 0;
