/** What a page's JSON-LD says of its main article. */
export interface LinkedData {
  readonly types: ReadonlySet<string>;
  readonly published: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** `@graph` and lists are nested at most so deep on real pages; a hostile one is not followed further. */
const DEPTH_LIMIT = 4;

function nodesOf(value: unknown, depth = 0): Json[] {
  if (depth > DEPTH_LIMIT) return [];
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...nodesOf(value['@graph'], depth + 1)];
}

/** A page's own data may be broken; then it says nothing. */
function parseQuietly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const typesOf = (node: Json): string[] =>
  listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/u, ''));

const dateOf = (node: Json): string[] =>
  typeof node['datePublished'] === 'string' ? [node['datePublished']] : [];

export function readLinkedData(document: Document): LinkedData {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const nodes = [...scripts].flatMap((script) => nodesOf(parseQuietly(script.textContent)));
  const dated = nodes.flatMap(dateOf);
  return { types: new Set(nodes.flatMap(typesOf)), published: dated[0] ?? null };
}
