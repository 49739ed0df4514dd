/** Milliseconds that something takes. */
export function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The median of some runs. */
export const medianOf = (rounds: number, run: () => unknown): number =>
  median(Array.from({ length: rounds }, () => timed(run)));

const MEGABYTE = 2 ** 20;

/** Megabytes in use after everything unneeded was thrown away; needs Node's --expose-gc. */
export function memoryInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / MEGABYTE;
}
