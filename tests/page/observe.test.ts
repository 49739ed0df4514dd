// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type PageChange, observeChanges } from '../../src/page/observe.ts';

const changes: PageChange[] = [];
let lifetime = new AbortController();

/** Lets the observer hear of what has been done, then lets time go by. */
async function after(ms: number): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}

const touched = (): string[] =>
  changes.flatMap((change) => change.touched.map(({ id, localName }) => id || localName));

function add(id: string, html = 'text', parent: Element = document.body): HTMLElement {
  const element = document.createElement('div');
  element.id = id;
  element.innerHTML = html;
  parent.append(element);
  return element;
}

function watch(ignored: Element | null = null): void {
  observeChanges(document, ignored, (change) => void changes.push(change), lifetime.signal);
}

beforeEach(() => {
  vi.useFakeTimers();
  changes.length = 0;
  lifetime = new AbortController();
  document.body.replaceChildren();
});

afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

describe('what counts as a change', () => {
  beforeEach(() => watch());

  test('text that is added', async () => {
    add('a');
    await after(400);
    expect(touched()).toEqual(['a']);
  });

  test('text that is changed', async () => {
    const a = add('a');
    await after(400);
    (a.firstChild as Text).data = 'other text';
    await after(4000);
    expect(touched()).toEqual(['a', 'a']);
  });

  test('a text node is told by the element around it', async () => {
    document.body.append('text');
    await after(400);
    expect(touched()).toEqual(['body']);
  });

  test('text that is uncovered', async () => {
    const a = add('a');
    a.hidden = true;
    await after(400);
    changes.length = 0;
    a.hidden = false;
    await after(4000);
    expect(touched()).toEqual(['a']);
  });

  test.each([
    ['nothing in it', ''],
    ['white space', ' \n '],
    ['a picture', '<img>'],
    ['a comment', '<!-- text -->'],
  ])('%s does not', async (_, html) => {
    add('a', html);
    await after(4000);
    expect(changes).toEqual([]);
  });

  test.each(['script', 'style', 'iframe'])('a %s does not', async (tag) => {
    const element = document.createElement(tag);
    element.textContent = '/* text */';
    document.body.append(element);
    await after(4000);
    expect(changes).toEqual([]);
  });

  test('what has gone again does not', async () => {
    add('a').remove();
    await after(4000);
    expect(changes).toEqual([]);
  });

  test('of elements in one another the outer one', async () => {
    const outer = add('outer');
    add('inner', 'text', outer);
    await after(400);
    expect(touched()).toEqual(['outer']);
  });

  test('another document element', async () => {
    const before = document.documentElement;
    const other = document.createElement('html');
    other.innerHTML = '<body><p>text</p></body>';
    before.replaceWith(other);
    await after(400);
    other.replaceWith(before);
    expect(changes).toHaveLength(1);
  });
});

test('our own host does not', async () => {
  const host = document.createElement('our-host');
  host.textContent = 'text';
  watch(host);
  document.documentElement.append(host);
  await after(4000);
  host.remove();
  expect(changes).toEqual([]);
});

describe('when it is told', () => {
  beforeEach(() => watch());

  test('once a burst', async () => {
    add('a');
    await after(200);
    add('b');
    await after(199);
    expect(changes).toEqual([]);
    await after(1);
    expect(touched()).toEqual(['a', 'b']);
    expect(changes).toHaveLength(1);
  });

  test('each burst of a page that rests in between', async () => {
    for (const id of ['a', 'b', 'c']) {
      add(id);
      await after(400);
      await after(3000);
    }
    expect(changes).toHaveLength(3);
  });

  test('ever more seldom while a page never rests', async () => {
    const ticks = 60_000 / 100;
    for (let tick = 0; tick < ticks; tick++) {
      add('a').replaceWith(add('b'));
      await after(100);
    }
    expect(changes.length).toBeGreaterThan(8);
    expect(changes.length).toBeLessThan(20);
  });

  test('an address that changes is told soon all the same', async () => {
    for (let tick = 0; tick < 100; tick++) {
      add('a');
      await after(100);
    }
    changes.length = 0;
    history.pushState(null, '', '/another');
    add('b');
    await after(400);
    expect(changes.map(({ navigated }) => navigated)).toEqual([true]);
  });

  test('never again once the signal has aborted', async () => {
    add('a');
    await after(200);
    lifetime.abort();
    await after(4000);
    add('b');
    await after(4000);
    expect(changes).toEqual([]);
  });
});

test('nothing is watched for a lifetime that is over', async () => {
  lifetime.abort();
  watch();
  add('a');
  await after(4000);
  expect(changes).toEqual([]);
});

describe('a burst of very many changes', () => {
  test('is told as a change of the body', async () => {
    watch();
    for (let at = 0; at < 5000; at++) add(`n${at}`);
    await after(400);
    expect(touched()).toEqual(['body']);
  });

  test('and a change after it is told by itself', async () => {
    watch();
    for (let at = 0; at < 5000; at++) add(`n${at}`);
    await after(400);
    changes.length = 0;
    add('a');
    await after(4000);
    expect(touched()).toEqual(['a']);
  });
});
