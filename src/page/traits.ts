import { type Furniture, type NameTraits, nameReader } from './names.ts';

const NO_TEXT_ROLES = new Set(
  `navigation search banner contentinfo complementary dialog alertdialog menu menubar toolbar tablist tab
  button status alert marquee timer tooltip`.split(/\s+/u),
);

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
  /(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|clip(?:-path)?\s*:\s*(?:rect\(\s*[01](?:px)?[\s,]|inset\(\s*(?:50|100)%)|(?:left|right|top|text-indent)\s*:\s*-\d{3,}(?:px|r?em))/iu;
export const EDITABLE = /^(?:|true|plaintext-only)$/iu;

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

/** What an element is by its tag alone; a custom element is named by its publisher as a class is. */
function traitsOfTag(tag: string, read: (names: string) => NameTraits): Traits {
  if (tag === 'aside') return BESIDE;
  return tag.includes('-') ? { ...PLAIN, furniture: read(tag).furniture } : PLAIN;
}

/** Reads the traits of one page's elements. A form may be a newsletter box or, on old sites, around the whole page. */
export function traitsReader(): (element: Element, tag: string) => Traits {
  const read = nameReader();
  return (element, tag) => {
    if (tag === 'form') return SMALL;
    const base = traitsOfTag(tag, read);
    if (!element.hasAttributes()) return base;
    const named = read(element.getAttribute('class'));
    const traits = traitsOfMarked(element, named, read(element.getAttribute('id')));
    return { ...traits, furniture: sterner(traits.furniture, base.furniture) };
  };
}
