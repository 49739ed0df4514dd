/**
 * What class names and ids tell of an element. Publishers name what stands around an article much alike; the tables
 * hold words, so that somebody who does not program can extend them.
 */
export interface NameTraits {
  readonly furniture: Furniture;
  /** For screen readers only. */
  readonly isUnseen: boolean;
  readonly isStandfirst: boolean;
  readonly isCaption: boolean;
  readonly isDropCap: boolean;
  readonly isPullQuote: boolean;
}

/**
 * How surely an element stands around the article: *alien* holds other stories or other people's words, *beside* is
 * the place of such things, *small* names little parts, which is no longer so when much text stands in it:
 * `class="paywall"` is on the prompt of one site and on the article of another.
 */
export type Furniture = 'none' | 'small' | 'beside' | 'alien';

/** Where text turned out to stand: in the article, in its small print, or beside it. */
export type Place = 'article' | 'small' | 'beside';

/** Other stories, other people's words, and what is laid over the page. */
const ALIEN = `comment comments comment-list comment-section disqus livefyre spot-im openweb viafoura coral respond replies
  related related-articles related-stories recirc recirculation recommended recommendations also-like read-next up-next
  more-stories more-news more-on more-from more-in more-like-this more-coverage most-read most-popular most-viewed
  most-shared most-commented most-recent most-watched trending popular latest-news latest-stories latest-headlines
  top-stories newsletter newsletters cookie cookies consent gdpr ccpa onetrust outbrain taboola teads zergnet
  revcontent dianomi`;

/** Where such things are put, advertisements, and what is said of the author. */
const BESIDE = `side-bar left-rail right-rail side-rail rail footer widget-area off-canvas author-bio author-box author-info
  author-card about-author about-the-author about-authors bio biography ad ads advert adverts advertisement
  advertisements advertising sponsored mpu leaderboard`;

/** Buttons, small print and prompts. */
const SMALL = `promo promos teaser teasers share sharing shares add-this social follow-us by-line by-lines author authors
  contributor contributors credit credits copyright time-stamp date-time date dates pub-date publish published
  published-on published-at publication-date updated updated-on posted-on read-time reading-time meta meta-data tool-bar
  tools nav nav-bar navigation menu skip-link skip-to jump-link jump-links perma-link header-link anchor-link bread-crumb
  bread-crumbs pagination pager prev-next back-to-top subscribe subscription paywall sign-up sign-in login register
  registration donate donation membership app-promo read-more see-also see-more tags tag-list tag-cloud topics
  topic-list keywords carousel rating print-only banner modal pop-up overlay video-player media-player poll survey
  disclaimer`;

/** For screen readers only. */
const UNSEEN = `visually-hidden hidden-visually vis-hidden u-hidden screen-reader screen-reader-text screen-reader-only
  sr-only sr-text a11y-hidden a11y-text a11y-only assistive-text off-screen accessibility-hidden accessibly-hidden
  aural clip-hidden`;

const STANDFIRST = `stand-first dek deck sub-title sub-head sub-heading sub-headline sub-hed lede led lead strap-line
  summary intro teaser-text excerpt description`;

const CAPTION =
  'caption caption-text fig-caption image-caption photo-caption img-caption wp-caption cut-line';
const DROP_CAP = 'drop-cap drop-capital initial-cap initial-letter first-letter';
const PULL_QUOTE = 'pull-quote pull-quotes pull-out callout-quote';

/** Finds the words of a table in a name, as a part of their own; their hyphens may be missing there. */
const anyOf = (words: string): RegExp =>
  new RegExp(
    `(?:^|[-_])(?:${words.replaceAll('-', '-?').split(/\s+/u).join('|')})(?:$|[-_\\d])`,
    'u',
  );

const TABLE = {
  alien: anyOf(ALIEN),
  beside: anyOf(BESIDE),
  small: anyOf(SMALL),
  unseen: anyOf(UNSEEN),
  standfirst: anyOf(STANDFIRST),
  caption: anyOf(CAPTION),
  dropCap: anyOf(DROP_CAP),
  pullQuote: anyOf(PULL_QUOTE),
} as const;

/** "has-sidebar", "tag-cookies", "comments-enabled" and the like tell of the page or the topic, not of the element. */
const DESCRIBES =
  /^(?:tag|category|cat|term|topic|channel|status|format|type|postid|supports|body|layout|template|not|js)[-_]|(?:^|[-_])(?:has|with|no|without|hides?|shows?)[-_]|[-_](?:enabled|disabled|open|opened|closed|loaded|active|inactive|ready|visible|layout|push|true|false|trigger|free)$/u;

/** A class attribute can be of any length; what an element is for stands at its beginning. */
const READ_TO = 1000;

const spelt = (names: string): string =>
  names
    .slice(0, READ_TO)
    .replace(/(?<=[a-z])(?=[A-Z])/gu, '-')
    .toLowerCase();

const NO_TRAITS: NameTraits = {
  furniture: 'none',
  isUnseen: false,
  isStandfirst: false,
  isCaption: false,
  isDropCap: false,
  isPullQuote: false,
};

function furnitureOf(has: (pattern: RegExp) => boolean): Furniture {
  if (has(TABLE.alien)) return 'alien';
  if (has(TABLE.beside)) return 'beside';
  return has(TABLE.small) ? 'small' : 'none';
}

function readNames(attribute: string): NameTraits {
  const names = spelt(attribute).split(/\s+/u);
  const telling = names.filter((name) => name !== '' && !DESCRIBES.test(name));
  const has = (pattern: RegExp): boolean => telling.some((name) => pattern.test(name));
  return {
    furniture: furnitureOf(has),
    isUnseen: has(TABLE.unseen),
    isStandfirst: has(TABLE.standfirst),
    isCaption: has(TABLE.caption),
    isDropCap: has(TABLE.dropCap),
    isPullQuote: has(TABLE.pullQuote),
  };
}

/** Reads names; the same ones stand on hundreds of elements, so each is looked at once. */
export function nameReader(): (attribute: string | null) => NameTraits {
  const known = new Map<string, NameTraits>();
  return (attribute) => {
    if (attribute === null || attribute === '') return NO_TRAITS;
    const key = attribute.length > READ_TO ? attribute.slice(0, READ_TO) : attribute;
    const traits = known.get(key) ?? readNames(key);
    known.set(key, traits);
    return traits;
  };
}
