import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../../../scripts/browsers/browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly rule: string;
  readonly at: readonly string[];
}

const RUN = `${AXE};
  return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => ({ rule: id, at: nodes.map(({ html }) => html.slice(0, 200)) })));`;

/** What axe finds wrong with a page, in all its rules. */
export function axeViolations(tab: Tab): Promise<Violation[]> {
  // Functions travel to the browser as source text, and axe is only to be had as such.
  // oxlint-disable-next-line no-new-func
  return tab.evaluate(new Function(RUN) as () => Promise<Violation[]>);
}
