import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** What a component shows, and what a reader can do with it. */
export interface Screen {
  readonly root: HTMLElement;
  readonly text: () => string;
  readonly all: (selector: string) => string[];
  readonly find: (selector: string) => HTMLElement;
  readonly button: (name: string) => HTMLElement;
  readonly press: (name: string) => Promise<void>;
  readonly show: (component: ComponentChild) => void;
}

const textOf = (element: Element): string => (element.textContent ?? '').trim();

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? textOf(element);

function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`not on the screen: ${what}`);
  return value;
}

export function screenOf(component: ComponentChild): Screen {
  const root = document.body.appendChild(document.createElement('div'));
  const show = (next: ComponentChild): void => void act(() => render(next, root));
  const elements = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const find = (selector: string) => found(root.querySelector<HTMLElement>(selector), selector);
  const button = (name: string) =>
    found(
      elements('button').find((candidate) => nameOf(candidate) === name),
      name,
    );
  show(component);
  return {
    root,
    text: () => textOf(root),
    all: (selector) => elements(selector).map(textOf),
    find,
    button,
    press: async (name) => act(async () => button(name).click()),
    show,
  };
}
