import type { Metadata } from './metadata.ts';

const NEWS_TYPES =
  /^(?:(?:News|Analysis|Ask|Background|Opinion|Reportage|Review|Satirical|AdvertiserContent)?(?:NewsArticle)|LiveBlogPosting|Report)$/u;
const ARTICLE_TYPES = /^(?:Article|BlogPosting|TechArticle|SocialMediaPosting)$/u;
const OTHER_TYPES =
  /^(?:Product|Recipe|QAPage|DiscussionForumPosting|Course|JobPosting|SoftwareApplication|Event|HowTo|SearchResultsPage|ItemList|CollectionPage|ProfilePage|Restaurant|LocalBusiness|Hotel)$/u;
const WIKI = /mediawiki|dokuwiki|confluence/iu;

/** The least text of a news item: a wire of two sentences is one, a teaser is none. */
const TEXT_FROM = 200;
const UNTYPED_TEXT_FROM = 600;
const UNTYPED_PARAGRAPHS_FROM = 3;

/** What was read of the page's text. */
export interface TextMeasure {
  readonly characters: number;
  readonly paragraphs: number;
  readonly hasHeadline: boolean;
}

const hasType = (types: ReadonlySet<string>, pattern: RegExp): boolean =>
  [...types].some((type) => pattern.test(type));

/**
 * Whether a page is a news article: it says so itself, or it says that it is an article and has a date, or it has a
 * headline, a date and running text. Wikis, shops, forums and lists are none.
 */
export function isNews(metadata: Metadata, text: TextMeasure): boolean {
  const { types, openGraphType, published, generator } = metadata;
  if (text.characters < TEXT_FROM || WIKI.test(generator ?? '')) return false;
  if (hasType(types, NEWS_TYPES)) return true;
  if (hasType(types, OTHER_TYPES) && !hasType(types, ARTICLE_TYPES)) return false;
  if (openGraphType === 'website' || openGraphType === 'product') {
    return hasType(types, ARTICLE_TYPES) && published !== null;
  }
  if (openGraphType === 'article' || hasType(types, ARTICLE_TYPES))
    return published !== null || text.hasHeadline;
  const runs = text.characters >= UNTYPED_TEXT_FROM && text.paragraphs >= UNTYPED_PARAGRAPHS_FROM;
  return runs && text.hasHeadline && published !== null;
}
