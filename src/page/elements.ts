import { native } from './dom.ts';
import { EDITABLE, type Traits } from './traits.ts';

/** Elements whose text flows on in the line of the text around them. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike
  strong sub sup time tt u var wbr slot`.split(/\s+/u),
);

/** Elements without article text that do not break the line that they stand in. */
const NO_TEXT_INLINE = new Set(
  `script style noscript template title link meta svg math img picture source map canvas object embed param input button
  select textarea datalist output progress meter rt rp audio`.split(/\s+/u),
);

/** The same for what stands between lines. */
const NO_TEXT_BLOCK = new Set(
  `nav footer dialog menu iframe video frameset applet marquee optgroup option`.split(/\s+/u),
);

/** Text in these is of one piece, whatever is in them. */
const LINES = new Set(
  'p h1 h2 h3 h4 h5 h6 figcaption dt dd li td th label summary caption'.split(' '),
);

export const holdsNoText = (tag: string): boolean =>
  NO_TEXT_INLINE.has(tag) || NO_TEXT_BLOCK.has(tag);
/** Whether the text around an element goes on past it. */
export const isPhrase = (tag: string): boolean =>
  INLINE.has(tag) || NO_TEXT_INLINE.has(tag) || tag.includes('-');
export const isLine = (tag: string): boolean => LINES.has(tag);

const CODE = /(?:^|[\s_-])(?:code|highlight|language|lang|src|prettyprint|brush)/iu;

/** Whether an element is a listing of source code. */
export const isListing = (element: Element, tag: string): boolean =>
  tag === 'pre' &&
  (element.getElementsByTagName('code').length > 0 ||
    CODE.test(element.getAttribute('class') ?? ''));

const isWords = (node: Node | null): boolean =>
  node?.nodeType === 3 && /\S/u.test(node.nodeValue ?? '');

const hasTextBeside = (element: Element): boolean =>
  isWords(element.previousSibling) || isWords(element.nextSibling);

/**
 * Whether an element's text flows on in the line around it. Custom elements do where text stands right beside them;
 * a caption, or a date or credit on its own, is a line whatever its tag.
 */
export function isInline(
  element: Element,
  tag: string,
  traits: Traits,
  isInLine: boolean,
): boolean {
  if (traits.isDropCap) return true;
  if (traits.isCaption) return false;
  if (INLINE.has(tag)) return traits.furniture === 'none' || hasTextBeside(element);
  return tag.includes('-') && (isInLine || hasTextBeside(element));
}

/** Text of a box that the style sheet cuts down to nothing is for screen readers only. */
function isCutAway(element: Element): boolean {
  const view = native(element.ownerDocument, 'defaultView');
  if (!view) return false;
  const { position, clip, clipPath } = view.getComputedStyle(element);
  return (
    position === 'absolute' &&
    (/^rect\((?:[01]px[, ]*){4}\)$/u.test(clip) || /^inset\((?:50|100)%/u.test(clipPath))
  );
}

/** Whether the element is laid out and visible; true where the document has no layout (command line). */
export const isRendered = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' ||
  (element.checkVisibility({ visibilityProperty: true }) && !isCutAway(element));

/** Whether everything in the page can be typed over: an editor, such as that of web mail. */
export const isEditor = (document: Document): boolean =>
  native(document, 'designMode') === 'on' ||
  EDITABLE.test(native(document, 'body')?.getAttribute('contenteditable') ?? 'false');
