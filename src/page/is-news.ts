import type { Metadata } from './metadata.ts';

const NEWS_TYPES =
  /^(?:(?:Analysis|AskPublic|Background|Opinion|Reportage|Review)?NewsArticle|LiveBlogPosting|Report)$/u;
const ARTICLE_TYPES = /^(?:Article|BlogPosting|TechArticle|SocialMediaPosting|ScholarlyArticle)$/u;
const OTHER_TYPES =
  /^(?:Product|ProductGroup|Recipe|QAPage|FAQPage|DiscussionForumPosting|Course|JobPosting|SoftwareApplication|Event|HowTo|SearchResultsPage|ItemList|CollectionPage|ProfilePage|Restaurant|LocalBusiness|Hotel|Offer|APIReference)$/u;
const LIST_TYPES = /^(?:CollectionPage|SearchResultsPage)$/u;
const ARTICLE_OPEN_GRAPH =
  /^(?:.*[:.])?(?:news[-_ ]?)?(?:article|news|story|blog[-_ ]?post|post)$/u;
/** A site that gives its pages no type of their own calls them all "website". */
const NO_OPEN_GRAPH = /^(?:website|webpage|page)?$/u;

/** The least text of a news item: a wire of two sentences is one, a teaser is none. */
const TEXT_FROM = 200;
const UNTYPED_TEXT_FROM = 400;
const UNTYPED_PARAGRAPHS_FROM = 3;

/** A list of stories: many pointers to them, and at least one for every two paragraphs. */
const POINTERS_FROM = 5;
const PARAGRAPHS_PER_POINTER = 2;
/** So many listings of source code stand in manuals. */
const LISTINGS_FROM = 3;
/** So many dated things after the beginning are posts, comments or versions. */
const STAMPS_FROM = 3;

/** What was read of the page's text. */
export interface TextMeasure {
  readonly characters: number;
  readonly paragraphs: number;
  readonly hasHeadline: boolean;
  /** It tells when it was published. */
  readonly isDated: boolean;
  /** Passages that are links to other stories, among the paragraphs. */
  readonly pointers: number;
  /** Dates after the beginning. */
  readonly stamps: number;
  /** Listings of source code. */
  readonly listings: number;
}

const hasType = ({ types }: Metadata, pattern: RegExp): boolean =>
  [...types].some((type) => pattern.test(type));

const isList = ({ pointers, paragraphs }: TextMeasure): boolean =>
  pointers >= POINTERS_FROM && pointers * PARAGRAPHS_PER_POINTER >= paragraphs;

/** A page that says that it is an article, though not of which sort: it has a date, or looks like one. */
function isDeclaredArticle(metadata: Metadata, text: TextMeasure): boolean {
  const says =
    hasType(metadata, ARTICLE_TYPES) || ARTICLE_OPEN_GRAPH.test(metadata.openGraphType ?? '');
  return says && (text.isDated || text.hasHeadline);
}

/** A page that says nothing of itself: headline, date and running text make it an article. */
function looksLikeArticle(metadata: Metadata, text: TextMeasure): boolean {
  const runs = text.characters >= UNTYPED_TEXT_FROM && text.paragraphs >= UNTYPED_PARAGRAPHS_FROM;
  return (
    NO_OPEN_GRAPH.test(metadata.openGraphType ?? '') &&
    !metadata.isFront &&
    text.listings < LISTINGS_FROM &&
    text.stamps < STAMPS_FROM &&
    runs &&
    text.hasHeadline &&
    text.isDated
  );
}

/**
 * Whether a page is a news article: it says so itself, or it says that it is an article, or it has a headline, a date
 * and running text. Wikis, shops, forums, manuals and lists are none.
 */
export function isNews(metadata: Metadata, text: TextMeasure): boolean {
  if (text.characters < TEXT_FROM || metadata.siteKind === 'wiki') return false;
  const isListPage = isList(text) || hasType(metadata, LIST_TYPES);
  if (hasType(metadata, NEWS_TYPES)) return !isListPage;
  if (metadata.siteKind !== null || isListPage) return false;
  if (hasType(metadata, OTHER_TYPES) && !hasType(metadata, ARTICLE_TYPES)) return false;
  return isDeclaredArticle(metadata, text) || looksLikeArticle(metadata, text);
}
