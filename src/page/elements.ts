/** Elements whose text flows on in the line of the text around them. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike
  strong sub sup time tt u var wbr br img picture svg`.split(/\s+/u),
);

/** Elements that hold no article text, wherever they stand. */
const NEVER_TEXT = new Set(
  `script style noscript template iframe object embed canvas svg math video audio picture map select textarea input
  button form nav footer dialog menu datalist progress meter output rt rp`.split(/\s+/u),
);

const NEVER_TEXT_ROLES = new Set(
  `navigation search banner contentinfo complementary dialog alertdialog menu menubar toolbar tablist tab
  button form status alert log marquee timer tooltip presentation-only`.split(/\s+/u),
);

/** Words in class names and ids by which publishers name what stands around an article. */
const FURNITURE =
  /(?:^|[-_])(?:comments?|commentary-list|disqus|related|recirc(?:ulation)?|recommended|recommendations|sidebar|rail|promos?|newsletters?|share|sharing|social|cookies?|consent|gdpr|advert(?:s|isement|ising)?|ads?|sponsored|mostread|mostpopular|most-read|most-popular|trending|outbrain|taboola|breadcrumbs?|bylines?|toolbar|nav(?:igation|bar)?|menu|footer|subscri(?:be|ption)|paywall|signup|sign-up|teasers?|read-?more|see-?also|tags|author-bio|visually-hidden|visuallyhidden|sr-only|screen-reader(?:-text)?|a11y-hidden|print-only|skip-link)(?:$|[-_])/iu;
/** "has-sidebar" and the like describe a container, not its purpose. */
const DESCRIBES_CONTAINER =
  /^(?:has|with|no|is|without|show|hide|js|page|body|layout|template|single)[-_]/iu;

export const isInline = (element: Element): boolean =>
  INLINE.has(element.localName) || element.localName.includes('-');

const isFurnitureName = (name: string): boolean =>
  FURNITURE.test(name) && !DESCRIBES_CONTAINER.test(name);

/** Whether its class names or id say that an element stands around the article. */
export const isFurniture = (element: Element): boolean =>
  isFurnitureName(element.id) || [...element.classList].some(isFurnitureName);

const isEditable = (element: Element): boolean => {
  const value = element.getAttribute('contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
};

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Hidden by the document itself; style sheets are asked by `isRendered`. */
const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  HIDDEN_STYLE.test(element.getAttribute('style') ?? '');

/** Whether an element can hold no article text: navigation, forms, editable and hidden text. */
export const isNeverText = (element: Element): boolean =>
  NEVER_TEXT.has(element.localName) ||
  NEVER_TEXT_ROLES.has(element.getAttribute('role')?.toLowerCase() ?? '') ||
  isEditable(element) ||
  isHidden(element);

const SECTIONING_RAIL = new Set(['aside', 'header']);

/** An aside or header is a rail on the page, but a pull quote or a headline inside an article. */
export const isRail = (element: Element): boolean => SECTIONING_RAIL.has(element.localName);

/** Whether the element is laid out and visible; true where the document has no layout (command line). */
export const isRendered = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' ||
  element.checkVisibility({ visibilityProperty: true });
