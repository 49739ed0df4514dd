type Serializable = (...args: never[]) => unknown;

/**
 * An expression that calls the function and has its result or promise as value.
 * tsx compiles with calls of a helper, `__name`, that only exists in its own modules.
 */
export function callSource(fn: Serializable, args: readonly unknown[]): string {
  return `((__name) => (${fn})(...${JSON.stringify(args)}))((value) => value)`;
}

/** The same with a shadow root as first argument; `open` names what opens a closed one. */
export function shadowSource(
  fn: Serializable,
  selector: string,
  args: readonly unknown[],
  open: string,
): string {
  return `((__name) => {
    const selector = ${JSON.stringify(selector)};
    const host = document.querySelector(selector);
    if (!host) throw new Error('No element matches ' + selector);
    const root = ${open};
    if (!root) throw new Error('No shadow root in ' + selector);
    return (${fn})(root, ...${JSON.stringify(args)});
  })((value) => value)`;
}
