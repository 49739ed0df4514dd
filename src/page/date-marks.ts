import type { Place } from './names.ts';

/** A date in the document's data, before passage number `index`. */
export interface DateMark {
  readonly index: number;
  readonly text: string;
  readonly sort: 'published' | 'revised' | 'any';
  place: Place;
}

/** Whether a `<time>` or `<meta>` dates the publication; null for a `<meta>` that holds no date. */
export function sortOfDate(element: Element): DateMark['sort'] | null {
  const names = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''}`;
  if (/modif|updat|revis/iu.test(names)) return 'revised';
  if (/publi(?:sh|c)|entry-date/iu.test(names) || element.hasAttribute('pubdate'))
    return 'published';
  return element.localName === 'time' ? 'any' : null;
}
