import type { Import, Problem, Source } from './source.ts';

interface Row {
  /** Folders of `src/` that it may import. */
  readonly folders: readonly string[];
  /** Folders of which it may import types. */
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

const PIPELINE = ['text', 'statements', 'knowledge', 'matching', 'notes'];
const PARTS = [
  ...PIPELINE,
  'annotate.ts',
  'settings',
  'catalogue',
  'page',
  'ui',
  'reports',
  'storage',
  'messaging',
  'tabs',
];
const ENTRY: Row = { folders: PARTS, packages: ['preact', 'webextension-polyfill'] };

/** The import table of ARCHITECTURE.md; arrows go down it only. Each folder may import itself. */
export const MAY_IMPORT: Readonly<Record<string, Row>> = {
  text: { folders: [], packages: ['stemmer'] },
  settings: { folders: [] },
  knowledge: { folders: [], packages: ['valibot'] },
  statements: { folders: ['text'] },
  matching: { folders: ['text', 'statements', 'knowledge'] },
  ranking: { folders: ['text'] },
  notes: { folders: ['knowledge', 'settings'], types: ['matching'] },
  'annotate.ts': { folders: PIPELINE },
  catalogue: { folders: ['knowledge', 'notes'], packages: ['minisearch'] },
  page: { folders: ['text'] },
  // The texts of the labels are shared with the command line.
  ui: { folders: ['notes', 'settings'], types: ['knowledge', 'catalogue'], packages: ['preact'] },
  reports: { folders: [] },
  storage: { folders: ['knowledge', 'settings'], packages: ['valibot', 'webextension-polyfill'] },
  // The kinds of blocks are a list that the message's schema needs as a value.
  // What the popup and the panel do with the tab in front.
  tabs: {
    folders: ['messaging', 'storage', 'reports', 'notes'],
    packages: ['webextension-polyfill'],
  },
  messaging: {
    folders: ['text', 'settings'],
    types: PARTS,
    packages: ['valibot', 'webextension-polyfill'],
  },
  content: { folders: PARTS, packages: ['preact', '@floating-ui/dom', 'webextension-polyfill'] },
  background: { folders: PARTS, packages: ['webextension-polyfill'] },
  popup: ENTRY,
  panel: ENTRY,
  options: ENTRY,
  library: ENTRY,
  welcome: ENTRY,
  cli: {
    folders: [...PIPELINE, 'annotate.ts', 'ranking', 'reports'],
    packages: ['node:', 'jsdom', 'papaparse', 'valibot', '@valibot/to-json-schema'],
  },
  'env.d.ts': { folders: [] },
};

/** Files that may import what their folder may not, each with its reason. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  // Reads the authored files for the build, the command line and the tests; no browser entry reaches it.
  'src/knowledge/incident-files.ts': ['node:'],
  // The closed lists that messages are parsed by.
  'src/messaging/schemas.ts': [
    'src/knowledge/vocabulary.ts',
    'src/matching/slots.ts',
    'src/notes/labels.ts',
    'src/storage/choices.ts',
  ],
  // The digest of the knowledge file, which the build puts in.
  'src/storage/known.ts': ['virtual:'],
  // Reads saved pages with the code that reads live ones, and nothing else of `page`.
  'src/cli/read-file.ts': ['src/page/read-article.ts'],
};

/** `src/text/words.ts` belongs to `text`, `src/annotate.ts` to itself. */
export const folderOf = (path: string): string => path.split('/')[1] ?? '';

const isPackage = (specifier: string, allowed: string): boolean =>
  allowed.endsWith(':')
    ? specifier.startsWith(allowed)
    : specifier === allowed || specifier.startsWith(`${allowed}/`);

function refusal(
  { path }: Source,
  { specifier, target, typesOnly }: Import,
  row: Row,
): string | null {
  const folder = folderOf(path);
  if (target === null) {
    const packages = [...(row.packages ?? []), ...(ALSO[path] ?? [])];
    return packages.some((allowed) => isPackage(specifier, allowed))
      ? null
      : `${folder} must not import the package ${specifier}`;
  }
  if (!target.startsWith('src/')) return `src must not import ${target}`;
  const other = folderOf(target);
  if (other === folder || row.folders.includes(other) || ALSO[path]?.includes(target)) return null;
  if (!row.types?.includes(other)) return `${folder} must not import ${other} (${target})`;
  return typesOnly ? null : `${folder} may import types of ${other} only (${target})`;
}

/** The imports of a file that the table does not allow. */
export function refusedImports(source: Source): Problem[] {
  const row = MAY_IMPORT[folderOf(source.path)];
  if (!row) return [{ file: source.path, line: 1, reason: 'is in no row of the import table' }];
  return source.imports.flatMap((imported) => {
    const reason = refusal(source, imported, row);
    return reason === null ? [] : [{ file: source.path, line: imported.line, reason }];
  });
}

/** What imports what; names of files or of folders. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Follows the imports; `of` turns paths into the names of the graph. Types count as well. */
export function importGraph(sources: readonly Source[], of: (path: string) => string): Graph {
  const graph = new Map<string, Set<string>>();
  for (const { path, imports } of sources) {
    const targets = graph.get(of(path)) ?? new Set();
    for (const { target } of imports) {
      if (target !== null && of(target) !== of(path)) targets.add(of(target));
    }
    graph.set(of(path), targets);
  }
  return graph;
}

/** Everything that can be reached from some names, these included. */
export function reachedFrom(starts: readonly string[], graph: Graph): Set<string> {
  const reached = new Set(starts);
  for (const name of reached) for (const next of graph.get(name) ?? []) reached.add(next);
  return reached;
}

/** The names that import themselves over others. */
export const inCycles = (graph: Graph): string[] =>
  [...graph]
    .filter(([name, next]) => reachedFrom([...next], graph).has(name))
    .map(([name]) => name);
