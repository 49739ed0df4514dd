const withoutFragment = (address: string): string => address.replace(/#[\s\S]*$/u, '').trim();

const withoutOrigin = (address: string): string => address.replace(/^(?:https?:)?\/\/[^/]*/iu, '');

/**
 * Tells links that lead away from links within the page. A headline or paragraph that is all link points to another
 * story, but a footnote's sign, a heading's anchor and the entry of a live blog link to themselves.
 */
export function linkReader(addresses: readonly string[]): (href: string | null) => boolean {
  const absolute = addresses.map(withoutFragment).filter((address) => address.length > 1);
  const own = new Set([...absolute, ...absolute.map(withoutOrigin)]);
  return (href) => {
    if (href === null) return false;
    const target = withoutFragment(href);
    return target !== '' && !own.has(target);
  };
}

const NOTE_TO = 6;
const NOTE_ROLES = /^doc-(?:noteref|backlink)$/u;

/** The sign of a footnote or of a heading's anchor: nobody reads it as part of the sentence. */
export function isNoteSign(element: Element, tag: string): boolean {
  if (tag === 'sup') return element.getElementsByTagName('a').length > 0;
  if (tag !== 'a') return false;
  if (NOTE_ROLES.test(element.getAttribute('role') ?? '')) return true;
  if (!element.getAttribute('href')?.startsWith('#')) return false;
  const sign = element.textContent ?? '';
  return sign.length <= NOTE_TO && !/\p{L}/u.test(sign);
}
