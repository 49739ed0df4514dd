import { native } from './dom.ts';
import { type Furniture, type NameTraits, nameReader } from './names.ts';

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

const NO_TEXT_ROLES = new Set(
  `navigation search banner contentinfo complementary dialog alertdialog menu menubar toolbar tablist tab
  button status alert marquee timer tooltip`.split(/\s+/u),
);

/** Text in these is of one piece, whatever is in them. */
const LINES = new Set(
  'p h1 h2 h3 h4 h5 h6 figcaption dt dd li td th label summary caption'.split(' '),
);

export const holdsNoText = (tag: string): boolean =>
  NO_TEXT_INLINE.has(tag) || NO_TEXT_BLOCK.has(tag);
export const breaksLine = (tag: string): boolean => !NO_TEXT_INLINE.has(tag);
export const isLine = (tag: string): boolean => LINES.has(tag);

/** What attributes tell of an element. */
export interface Traits extends Omit<NameTraits, 'isUnseen'> {
  /** Holds no article text: hidden by the document itself, editable, or a part of the page's controls. */
  readonly isOut: boolean;
  /** `aria-hidden`: decoration, or the whole page for as long as a site shows a dialog. */
  readonly isDecoration: boolean;
}

export const PLAIN: Traits = {
  isOut: false,
  isDecoration: false,
  furniture: 'none',
  isStandfirst: false,
  isCaption: false,
  isDropCap: false,
  isPullQuote: false,
};
const SMALL: Traits = { ...PLAIN, furniture: 'small' };
const BESIDE: Traits = { ...PLAIN, furniture: 'beside' };
const OUT: Traits = { ...PLAIN, isOut: true };

const HIDDEN_STYLE =
  /(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|clip(?:-path)?\s*:\s*(?:rect\(\s*[01](?:px)?[\s,]|inset\(\s*(?:50|100)%))/iu;
const EDITABLE = /^(?:|true|plaintext-only)$/iu;

const isOut = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  HIDDEN_STYLE.test(element.getAttribute('style') ?? '') ||
  EDITABLE.test(element.getAttribute('contenteditable') ?? 'false') ||
  NO_TEXT_ROLES.has(element.getAttribute('role')?.toLowerCase() ?? '');

const RANK: Readonly<Record<Furniture, number>> = { none: 0, small: 1, beside: 2, alien: 3 };

const sterner = (a: Furniture, b: Furniture): Furniture => (RANK[a] >= RANK[b] ? a : b);

const AUTHORSHIP = /^(?:author|name|datePublished|dateModified|copyrightHolder)$/u;

/** Furniture by other attributes than its name. */
const isAuthorship = (element: Element): boolean =>
  AUTHORSHIP.test(element.getAttribute('itemprop') ?? '') ||
  element.getAttribute('rel') === 'author';

const SUBTITLE = /^(?:description|alternativeHeadline)$/u;

function traitsOfMarked(element: Element, named: NameTraits, byId: NameTraits): Traits {
  if (named.isUnseen || isOut(element)) return OUT;
  const furniture = sterner(named.furniture, byId.furniture);
  const isDecoration = element.getAttribute('aria-hidden') === 'true';
  const isSmall = isDecoration || isAuthorship(element);
  return {
    isOut: false,
    isDecoration,
    furniture: isSmall ? sterner(furniture, 'small') : furniture,
    isStandfirst:
      named.isStandfirst ||
      byId.isStandfirst ||
      SUBTITLE.test(element.getAttribute('itemprop') ?? ''),
    isCaption: named.isCaption,
    isDropCap: named.isDropCap,
    isPullQuote: named.isPullQuote,
  };
}

/** Reads the traits of one page's elements. A form may be a newsletter box or, on old sites, around the whole page. */
export function traitsReader(): (element: Element, tag: string) => Traits {
  const read = nameReader();
  return (element, tag) => {
    if (tag === 'form') return SMALL;
    const base = tag === 'aside' ? BESIDE : PLAIN;
    if (!element.hasAttributes()) return base;
    const traits = traitsOfMarked(
      element,
      read(element.getAttribute('class')),
      read(element.getAttribute('id')),
    );
    return tag === 'aside' ? { ...traits, furniture: sterner(traits.furniture, 'beside') } : traits;
  };
}

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
