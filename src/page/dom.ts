/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`; the command line has no such global. */
const ELEMENTS_AND_TEXT = 5;

/**
 * A property as the platform defines it. A page can put its own element in front of it: `<img name="body">` becomes
 * `document.body`, `<input name="parentNode">` its form's parent, and content scripts see that too.
 */
export function native<T extends object, K extends keyof T & string>(object: T, key: K): T[K] {
  for (let at: unknown = Object.getPrototypeOf(object); at; at = Object.getPrototypeOf(at)) {
    const property = Object.getOwnPropertyDescriptor(at, key);
    if (property) return property.get ? property.get.call(object) : property.value;
  }
  return object[key];
}

export const bodyOf = (document: Document): HTMLElement | null => native(document, 'body');

export const elementsByTag = (document: Document, tag: string): HTMLCollectionOf<Element> =>
  native(document, 'getElementsByTagName').call(document, tag);

/** Walks the elements and text nodes under `root`. No filter: a call back into script for each node costs most. */
export function walkerOf(root: Element): TreeWalker {
  const document = root.ownerDocument;
  return native(document, 'createTreeWalker').call(document, root, ELEMENTS_AND_TEXT);
}

/** A form's own properties can be any of its fields; what has no name in letters is such a form. */
export function tagOf(element: Element): string {
  const tag: unknown = element.localName;
  return typeof tag === 'string' ? tag : 'form';
}

export const isElement = (node: Node): node is Element => native(node, 'nodeType') === 1;

/** The element around a node, also out of a shadow root. */
export function parentOf(node: Node): Element | null {
  const parent = native(node, 'parentNode');
  if (!parent) return null;
  return isElement(parent) ? parent : ((parent as Partial<ShadowRoot>).host ?? null);
}
