import { folderOf } from './import-rules.ts';
import type { PlacedNode, Problem, Source, SyntaxNode } from './source.ts';

/** Says what is wrong with a node, or null. */
type Check = (place: PlacedNode, source: Source) => string | null;

const problemsBy =
  (check: Check) =>
  (source: Source): Problem[] =>
    source.nodes.flatMap((place) => {
      const reason = check(place, source);
      return reason === null
        ? []
        : [{ file: source.path, line: source.lineAt(place.node.start), reason }];
    });

const nameOf = (node: unknown): string => {
  const { type, name } = Object(node) as { type?: unknown; name?: unknown };
  return (type === 'Identifier' || type === 'JSXIdentifier') && typeof name === 'string'
    ? name
    : '';
};

/** The property of `object.property`; '' for any other node. */
const memberName = ({ type, computed, property }: SyntaxNode): string =>
  type === 'MemberExpression' && computed !== true ? nameOf(property) : '';

/** Whether an identifier stands for a variable, and not for a property, a key or a parameter's type. */
function isVariable({ node, parent, key }: PlacedNode): boolean {
  if (node.type !== 'Identifier' || parent === null) return false;
  if (key === 'property' && parent.type === 'MemberExpression') return parent['computed'] === true;
  if (key === 'key') return parent['computed'] === true || parent['shorthand'] === true;
  return !parent.type.startsWith('TS');
}

const PURE = ['text', 'knowledge', 'statements', 'matching', 'notes', 'reports', 'annotate.ts'];
const WITH_PAGE = ['page', 'content', 'popup', 'panel', 'options', 'library', 'welcome'];

/** Globals by which a file would depend on something else than its arguments. */
const WORLD = new Set(
  `document window self globalThis navigator location browser chrome localStorage sessionStorage indexedDB performance
  process crypto fetch setTimeout setInterval queueMicrotask requestAnimationFrame`.split(/\s+/u),
);

function impurity(place: PlacedNode): string | null {
  const { node } = place;
  if (isVariable(place) && WORLD.has(nameOf(node))) return `uses ${nameOf(node)}`;
  const member = `${nameOf(node['object'])}.${memberName(node)}`;
  if (member === 'Date.now' || member === 'Math.random') return `uses ${member}`;
  const isClock = nameOf(node['callee']) === 'Date' && Object(node['arguments']).length === 0;
  return isClock ? 'uses the clock' : null;
}

/** The pipeline and the reports are functions of their arguments: no page, no browser, no clock, no chance. */
export const impurities = problemsBy((place, { path }) =>
  PURE.includes(folderOf(path)) ? impurity(place) : null,
);

/** Only `page`, the content scripts and the extension's own pages know a document; components draw where they are told to. */
export const pageTouches = problemsBy((place, { path }) => {
  const folder = folderOf(path);
  if (WITH_PAGE.includes(folder) || folder === 'cli') return null;
  const name = nameOf(place.node);
  return isVariable(place) && (name === 'document' || name === 'window')
    ? `${folder} touches ${name}`
    : null;
});

/** Components and page readers know no browser: they get data and callbacks, and can be shown anywhere. */
export const browserUses = problemsBy((place, { path }) => {
  const folder = folderOf(path);
  const name = nameOf(place.node);
  const isBrowser = isVariable(place) && (name === 'browser' || name === 'chrome');
  return isBrowser && ['page', 'ui', 'cli'].includes(folder) ? `${folder} uses ${name}` : null;
});

/** Files that may send and hear messages themselves, each with its reason. */
const SENDS_ITSELF = [
  // The gate runs on every page: it brings no library, so neither the parser nor the polyfill of src/messaging.
  'src/content/gate.ts',
];

const MESSAGE_MEMBERS = ['sendMessage', 'onMessage', 'connect', 'onConnect', 'connectNative'];

export const strayMessages = problemsBy(({ node }, { path }) => {
  if (folderOf(path) === 'messaging' || SENDS_ITSELF.includes(path)) return null;
  const member = memberName(node);
  return MESSAGE_MEMBERS.includes(member) ? `uses ${member}: only src/messaging does` : null;
});

export const strayStorage = problemsBy(({ node }, { path }) =>
  folderOf(path) !== 'storage' && memberName(node) === 'storage'
    ? 'uses the storage of the browser: only src/storage does'
    : null,
);

/** Files that may fetch, each with its reason. */
const FETCHES = [
  // The knowledge file, from the extension's own folder.
  'src/storage/packed-file.ts',
];

const NETWORK = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'sendBeacon',
];

/** The promise that nothing is requested without a reader's own click. */
export const requests = problemsBy((place, { path }) => {
  if (FETCHES.includes(path)) return null;
  const name = isVariable(place) ? nameOf(place.node) : memberName(place.node);
  return NETWORK.includes(name) ? `uses ${name}` : null;
});

/** Ways of making markup or code of a string. */
const SINKS = new Set(
  `innerHTML outerHTML insertAdjacentHTML setHTMLUnsafe parseHTMLUnsafe srcdoc createContextualFragment
  dangerouslySetInnerHTML __html`.split(/\s+/u),
);

export const markupSinks = problemsBy(({ node }) => {
  const names = [memberName(node), nameOf(node['key']), nameOf(node['name'])];
  const sink = names.find((name) => SINKS.has(name));
  if (sink !== undefined) return `uses ${sink}`;
  const callee = nameOf(node['callee']);
  if (callee === 'eval') return 'uses eval';
  if (callee === 'Function') return 'makes a function of a string';
  const isWrite =
    ['write', 'writeln'].includes(memberName(node)) && nameOf(node['object']) === 'document';
  return isWrite ? 'uses document.write' : null;
});

export const anyTypes = problemsBy(({ node }) =>
  node.type === 'TSAnyKeyword' ? 'uses the type any' : null,
);

export const defaultExports = problemsBy(({ node }) =>
  node.type === 'ExportDefaultDeclaration' ? 'has a default export' : null,
);

/** Comments that switch a check off. */
export const silencedChecks = ({ path, comments }: Source): Problem[] =>
  comments
    .filter(({ text }) =>
      /@ts-(?:ignore|nocheck|expect-error)|(?:oxlint|eslint)-disable/u.test(text),
    )
    .map(({ text, line }) => ({
      file: path,
      line,
      reason: `switches a check off: ${text.trim()}`,
    }));

const FILE_LINES = 200;
const FUNCTION_LINES = 40;

export function longFiles({ path, text }: Source): Problem[] {
  const lines = text.replace(/\n$/u, '').split('\n').length;
  return lines > FILE_LINES
    ? [{ file: path, line: FILE_LINES + 1, reason: `has ${lines} lines, more than ${FILE_LINES}` }]
    : [];
}

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

export const longFunctions = problemsBy(({ node }, { lineAt }) => {
  if (!FUNCTIONS.includes(node.type)) return null;
  const lines = lineAt(node.end) - lineAt(node.start) + 1;
  return lines > FUNCTION_LINES
    ? `a function of ${lines} lines, more than ${FUNCTION_LINES}`
    : null;
});

const RUNNERS = ['test', 'it', 'describe', 'suite', 'bench'];
const LEAVES_OUT = ['only', 'skip', 'todo', 'skipIf', 'runIf', 'fails'];

/** The first name of `test.each.only`. */
const rootName = (node: unknown): string => {
  const { type, object } = Object(node) as { type?: unknown; object?: unknown };
  return type === 'MemberExpression' ? rootName(object) : nameOf(node);
};

/** Tests that do not run, or keep others from running. */
export const leftOutTests = problemsBy(({ node }) =>
  LEAVES_OUT.includes(memberName(node)) && RUNNERS.includes(rootName(node))
    ? `uses .${memberName(node)}`
    : null,
);
