import { elementsByTag } from './dom.ts';
import { folded } from './titles.ts';

/** What a page's JSON-LD says of its main article. */
export interface LinkedData {
  readonly types: ReadonlySet<string>;
  readonly published: string | null;
  readonly language: string | null;
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
  return [
    value,
    ...nodesOf(value['@graph'], depth + 1),
    ...nodesOf(value['mainEntity'], depth + 1),
  ];
}

/** Templates wrap the data for old parsers and print line breaks inside strings. */
const repaired = (text: string): string =>
  text
    .replace(/^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?/u, '')
    .replace(/(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?\s*$/u, '')
    .replace(/\p{Cc}+/gu, ' ');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A page's own data may be broken; then it says nothing. */
const parseQuietly = (text: string): unknown => parsed(text) ?? parsed(repaired(text));

const stringOf = (node: Json | undefined, key: string): string | null => {
  const value = node?.[key];
  return typeof value === 'string' ? value : null;
};

const typesOf = (node: Json): string[] =>
  listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map(typeName);

/** "NewsArticle" of "https://schema.org/NewsArticle". */
export const typeName = (type: string): string => type.replace(/^.*[/#:]/u, '').trim();

const isAbout = (node: Json, pattern: RegExp): boolean =>
  typesOf(node).some((type) => pattern.test(type));

/** A list page carries the data of many articles; the page's own has the page's title. */
function mainArticle(nodes: readonly Json[], title: string): Json | undefined {
  const articles = nodes.filter((node) => isAbout(node, /Article$|Posting$|^Report$/u));
  const own = articles.find((node) => folded(stringOf(node, 'headline') ?? '') === title);
  return own ?? articles[0];
}

const isLinkedData = (script: Element): boolean =>
  /^\s*application\/ld\+json\b/iu.test(script.getAttribute('type') ?? '');

/** Reads the page's JSON-LD; `title` tells its article from others that it describes. */
export function readLinkedData(document: Document, title = ''): LinkedData {
  const scripts = [...elementsByTag(document, 'script')].filter(isLinkedData);
  const nodes = scripts.flatMap((script) => nodesOf(parseQuietly(script.textContent ?? '')));
  const main = mainArticle(nodes, title);
  const dated = [main, ...nodes].find((node) => stringOf(node, 'datePublished') !== null);
  return {
    types: new Set(nodes.flatMap(typesOf)),
    published: stringOf(dated, 'datePublished'),
    language: stringOf(main, 'inLanguage'),
  };
}
