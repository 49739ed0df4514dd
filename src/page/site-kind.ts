import { elementsByTag, native } from './dom.ts';

/** Sites that publish something else than news. */
export type SiteKind = 'wiki' | 'forum' | 'docs' | 'shop' | 'mail' | 'code' | 'search';

type Table = readonly (readonly [SiteKind, RegExp])[];

/** By the software that names itself in the page's head. */
const GENERATORS: Table = [
  ['wiki', /mediawiki|dokuwiki|confluence|tiddlywiki|xwiki|moinmoin|pmwiki/iu],
  [
    'forum',
    /phpbb|vbulletin|discourse|xenforo|mybb|simple machines|invision|flarum|nodebb|vanilla forums|bbpress/iu,
  ],
  [
    'docs',
    /docusaurus|mkdocs|sphinx|gitbook|vitepress|vuepress|docsify|readme\.io|javadoc|doxygen|mdbook|typedoc/iu,
  ],
  ['shop', /woocommerce|prestashop|magento|opencart|shopware|bigcommerce/iu],
  ['code', /gitlab|gitea|forgejo|cgit|redmine/iu],
];

/** By a class or the id of the document element or body. */
const NAMES: Table = [
  ['wiki', /^(?:mediawiki|wiki|dokuwiki)$/u],
  [
    'forum',
    /^(?:phpbb|vbulletin|xf|xenforo|discourse|bbpress|bb-press|forum|viewtopic|mybb|ipsapp)$/u,
  ],
  [
    'docs',
    /^(?:docs?|documentation|docs-wrapper|plugin-docs|rst-content|wy-body-for-nav|api-docs)$/u,
  ],
  [
    'shop',
    /^(?:single-product|product-page|template-product|woocommerce-(?:page|cart|checkout)|catalog-product-view|cms-shop)$/u,
  ],
  ['search', /^(?:search|search-results|search-page|page-search)$/u],
  ['mail', /^(?:webmail|mailbox|inbox|roundcube)$/u],
];

/** By the first label of the host's name; a convention, not a list of sites. */
const HOSTS: Table = [
  ['wiki', /^wikis?\./u],
  ['forum', /^(?:forums?|community|discuss|boards?|answers)\./u],
  ['docs', /^(?:docs?|developers?|help|support|manual|api|kb)\./u],
  ['shop', /^(?:shop|store|cart|checkout)\./u],
  ['mail', /^(?:web)?mail\./u],
  ['code', /^(?:git|code|gitlab|svn|bugs|issues|jira)\./u],
  ['search', /^search\./u],
];

const found = (table: Table, text: string): SiteKind | null =>
  table.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

const namesOf = (element: Element | undefined): string[] =>
  element ? `${element.getAttribute('class') ?? ''} ${element.id}`.toLowerCase().split(/\s+/u) : [];

function foundInNames(document: Document): SiteKind | null {
  const elements = ['html', 'body'].map((tag) => elementsByTag(document, tag)[0]);
  for (const name of elements.flatMap(namesOf)) {
    const kind = found(NAMES, name);
    if (kind) return kind;
  }
  return null;
}

/** What kind of site a page tells it belongs to; null for most, news among them. */
export function siteKindOf(document: Document, generator: string | null): SiteKind | null {
  const host: string = native(document, 'location')?.hostname ?? '';
  return found(GENERATORS, generator ?? '') ?? foundInNames(document) ?? found(HOSTS, host);
}

/** Whether an address is that of a site's front page. */
export const isFrontAddress = (address: string): boolean =>
  /^(?:https?:)?\/\/[^/?#]+(?:\/(?:[a-z]{2}(?:-[a-z]{2})?|index\.\w+|home)?)?\/?(?:[?#].*)?$/iu.test(
    address,
  );
