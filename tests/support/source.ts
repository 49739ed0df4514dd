import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** A node of a syntax tree (ESTree with TypeScript), as far as the rules look at it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A node with the place where it hangs in its tree. */
export interface PlacedNode {
  readonly node: SyntaxNode;
  readonly parent: SyntaxNode | null;
  /** The property of the parent that holds the node. */
  readonly key: string;
}

/** What a file imports or hands on; `target` is a path in the repository, null for a package. */
export interface Import {
  readonly specifier: string;
  readonly target: string | null;
  /** Nothing of it is left when the types are taken out. */
  readonly typesOnly: boolean;
  readonly line: number;
}

/** A TypeScript file of the repository, taken apart. */
export interface Source {
  /** From the top of the repository, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly PlacedNode[];
  readonly comments: readonly { readonly text: string; readonly line: number }[];
  readonly imports: readonly Import[];
  readonly lineAt: (offset: number) => number;
}

/** One thing that is wrong with a file. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

export const written = ({ file, line, reason }: Problem): string => `${file}:${line}: ${reason}`;

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof Object(value).type === 'string';

function* placedNodes(
  node: SyntaxNode,
  parent: SyntaxNode | null,
  key: string,
): Generator<PlacedNode> {
  yield { node, parent, key };
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* placedNodes(child, node, name);
    }
  }
}

const lineCounter =
  (text: string) =>
  (offset: number): number =>
    text.slice(0, offset).split('\n').length;

/** `file.ts?script` asks the bundler for the address of a built script; it imports nothing of it. */
const asksForAddress = (specifier: string): boolean => /\?script\b/u.test(specifier);

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function isTypesOnly({ type, importKind, exportKind, specifiers }: SyntaxNode): boolean {
  if (type === 'TSImportType' || importKind === 'type' || exportKind === 'type') return true;
  const named: unknown[] = Array.isArray(specifiers) ? specifiers : [];
  return (
    named.length > 0 &&
    named.every((one) => (Object(one).importKind ?? Object(one).exportKind) === 'type')
  );
}

function importOf(node: SyntaxNode, path: string, line: number): Import[] {
  const specifier: unknown = IMPORTING.has(node.type) ? Object(node['source'])?.value : null;
  if (typeof specifier !== 'string' || asksForAddress(specifier)) return [];
  const target = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : null;
  return [{ specifier, target, typesOnly: isTypesOnly(node), line }];
}

/** Takes a file apart; one that cannot be parsed is an error. */
export function parseSource(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const lineAt = lineCounter(text);
  const nodes = [...placedNodes(program as unknown as SyntaxNode, null, '')];
  return {
    path,
    text,
    nodes,
    comments: comments.map(({ value, start }) => ({ text: value, line: lineAt(start) })),
    imports: nodes.flatMap(({ node }) => importOf(node, path, lineAt(node.start))),
    lineAt,
  };
}

/** Every TypeScript file below a folder of the repository, in the order of their paths. */
export const readSources = (folder: string): Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/u.test(path))
    .sort()
    .map((path) => parseSource(path, readFileSync(path, 'utf8')));
