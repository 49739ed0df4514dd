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

const ALIEN = [
  'comments?|comment-?(?:list|section|thread|wrapper|area|count|form)|commentary-list|disqus|livefyre|spot-?im|openweb|viafoura|coral|respond|replies',
  'related|related-?(?:content|articles?|stories|posts?|links?|news|topics)|recirc(?:ulation)?|recommended|recommendations?|more-(?:stories|news|on|from|in|like-this|coverage)|also-(?:read|like|see)|read-?next|up-?next',
  'most-?(?:read|popular|viewed|shared|commented|recent|watched)|trending|popular|popular-?(?:posts|stories)|latest-?(?:news|stories|posts|headlines)|top-stories',
  'newsletters?|newsletter-?(?:signup|form|box)|cookies?|cookie-?(?:banner|notice|bar|consent)|consent|gdpr|ccpa|onetrust',
  'outbrain|taboola|teads|zergnet|revcontent|dianomi',
];

const BESIDE = [
  'side-?bar|(?:left|right|side)-?rail|rail|footer|widget-?area|off-?canvas',
  'author-?(?:bio|box|info|card|about)|about-?(?:the-?)?authors?|bio|biography',
  'adverts?|advertisements?|advertising|ads?|ad-?(?:slot|unit|container|wrapper|label)|sponsored|mpu|leaderboard',
];

const SMALL = [
  'promos?|teasers?|share|sharing|shares|share-?(?:bar|tools|buttons|links)|add-?this|social|social-?(?:links|share|bar|media)|follow-?us',
  'by-?lines?|authors?|author-?(?:name|link|list)|contributors?|credits?|photo-?credit|image-?credit|copyright|source-?credit',
  'time-?stamp|date-?time|date|dates|pub-?date|publish(?:ed)?|publi(?:sh(?:ed)?|cation)-?(?:date|time|on|at)|(?:post|entry|article|updated?|modified)-?(?:date|time|on)|updated|posted-on|read(?:ing)?-?time|(?:entry|post|article|story)-?meta|meta|meta-?(?:data|info)',
  'tool-?bar|tools|article-?(?:tools|actions)|nav|nav-?bar|navigation|menu|skip-?(?:link|to)|jump-?links?|perma-?link|header-?link|anchor-?link|bread-?crumbs?|pagination|pager|prev-?next|back-to-top',
  'subscri(?:be|ption)|subscribe-?(?:box|prompt)|paywall|sign-?up|sign-?in|login|register|registration|donate|donation|membership|app-?promo',
  'read-?more|see-?(?:also|more)|tags|tag-?(?:list|cloud)|topics|topic-?(?:list|tags)|keywords|carousel|rating|print-?only|banner|modal|pop-?up|overlay|video-?player|media-?player|poll|survey|disclaimer',
];

const UNSEEN = [
  '(?:visually|u)-?hidden|hidden-?visually|is-?vishidden|screen-?reader(?:-?(?:text|only|response))?|sr-?only|sr-text|a11y-?(?:hidden|text|only)|assistive-?text|off-?screen|accessib(?:ility|ly)-?(?:hidden|text)|aural|clip-?(?:hidden|text)',
];

const STANDFIRST = [
  'stand-?first|dek|deck|sub-?title|sub-?head(?:line|ing)?|sub-?hed|lede?|lead|strap-?line|summary|intro|teaser-?text|excerpt|description|kicker-?text',
];

const CAPTION = [
  'caption|caption-?text|fig-?caption|(?:image|photo|img|media|wp)-?caption(?:-?text)?|cut-?line',
];
const DROP_CAP = ['drop-?cap|drop-?capital|initial-?(?:cap|letter)|first-?letter'];

const PULL_QUOTE = ['pull-?(?:quote|out)s?|block-?quote-?pull|callout-?quote'];

const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(`(?:^|[-_])(?:${words.join('|')})(?:$|[-_\\d])`, 'u');

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
  /^(?:tag|category|cat|term|topic|channel|status|format|type|postid|supports|body|layout|template|is|not|js)[-_]|(?:^|[-_])(?:has|with|no|without|hides?|shows?)[-_]|[-_](?:enabled|disabled|open|opened|closed|loaded|active|inactive|ready|visible|layout|push|true|false|trigger|free)$/u;

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
