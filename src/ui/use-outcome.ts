import { useState } from 'preact/hooks';
import { NOTE } from './words.ts';

type Run = (work: Promise<boolean>, done: string) => Promise<void>;

/** The words to show for what a button did, and the function that waits for it. */
export function useOutcome(): readonly [string, Run] {
  const [outcome, setOutcome] = useState('');
  const run: Run = async (work, done) => {
    // A status region speaks only when its text changes: a second copy has to start from silence.
    setOutcome('');
    const worked = await work.catch(() => false);
    setOutcome(worked ? done : NOTE.notCopied);
  };
  return [outcome, run];
}
