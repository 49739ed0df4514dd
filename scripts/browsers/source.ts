export type Serializable = (...args: never[]) => unknown;

/**
 * An expression that calls the function, first with variables there by these names, and has its
 * result or promise as value. tsx compiles with calls of a helper, `__name`, that only exists in
 * its own modules.
 */
export function callSource(
  fn: Serializable,
  args: readonly unknown[],
  names: readonly string[] = [],
): string {
  const all = [...names, `...${JSON.stringify(args)}`].join(', ');
  return `((__name) => (${fn})(${all}))((value) => value)`;
}

export function missingHost(selector: string): string {
  return `No element matches ${selector}`;
}

export function missingShadow(selector: string): string {
  return `No shadow root in ${selector}`;
}
