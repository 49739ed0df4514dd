// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isControl, lineBoxes, markAt } from '../../src/page/hit-test.ts';
import {
  type Mark,
  isIntact,
  paintMarks,
  removeLeftoverMarks,
  unpaintMarks,
} from '../../src/page/marks.ts';

beforeEach(() => {
  document.body.innerHTML = '<p id="a">one <b>two</b> three</p><p id="b">four</p>';
});

function markOf(id: string, shape: Mark['shape'] = 'solid', tone: Mark['tone'] = 'plain'): Mark {
  const range = document.createRange();
  range.selectNodeContents(document.getElementById(id) as Element);
  return { id, range, shape, tone };
}

const boxed = (mark: Mark, ...boxes: readonly [number, number, number, number][]): Mark => {
  const rects = boxes.map(([x, y, width, height]) => ({
    left: x,
    top: y,
    right: x + width,
    bottom: y + height,
    width,
    height,
  }));
  mark.range.getClientRects = () => rects as unknown as DOMRectList;
  return mark;
};

describe('the mark under a point', () => {
  const marks = () => [
    boxed(markOf('a'), [0, 0, 100, 20], [0, 20, 40, 20], [0, 60, 0, 20]),
    boxed(markOf('b'), [0, 100, 50, 20]),
  ];
  const inside = (id: string): Node => document.getElementById(id)?.firstChild as Node;

  test.each([
    [10, 10, 'a', 'a'],
    [10, 30, 'a', 'a'],
    [90, 30, 'a', null],
    [0, 70, 'a', null],
    [10, 110, 'b', 'b'],
    [10, 110, 'a', null],
  ])('at %d, %d in %s: %s', (x, y, target, id) => {
    expect(markAt(marks(), { x, y }, inside(target))?.id ?? null).toBe(id);
  });

  test('what is around the text may have been hit', () => {
    expect(markAt(marks(), { x: 1, y: 1 }, document.body)?.id).toBe('a');
  });

  test('nothing of another document, and nothing taken out', () => {
    const other = document.implementation.createHTMLDocument('');
    expect(markAt(marks(), { x: 1, y: 1 }, other.body)).toBeNull();
    const all = marks();
    const target = inside('a');
    document.getElementById('a')?.remove();
    expect(markAt(all, { x: 1, y: 1 }, target)).toBeNull();
  });

  test('empty boxes are none', () => {
    expect(lineBoxes(boxed(markOf('a'), [0, 0, 0, 20], [0, 0, 5, 5]).range)).toHaveLength(1);
  });
});

describe('the controls of the page', () => {
  test.each([
    ['<a href="/x"><b id="t">x</b></a>', true],
    ['<button id="t">x</button>', true],
    ['<label><i id="t">x</i></label>', true],
    ['<div role="button"><i id="t">x</i></div>', true],
    ['<div contenteditable="plaintext-only"><i id="t">x</i></div>', true],
    ['<svg><a href="/x"><text id="t">x</text></a></svg>', true],
    ['<a><b id="t">x</b></a>', false],
    ['<div contenteditable="false"><i id="t">x</i></div>', false],
    ['<p id="t">x</p>', false],
    ['<form><input name="closest"><p id="t">x</p></form>', false],
  ])('%j: %s', (html, expected) => {
    document.body.innerHTML = html;
    const target = document.getElementById('t') as Element;
    expect(isControl(target)).toBe(expected);
    expect(isControl(target.firstChild as Text)).toBe(expected);
  });

  test('a form whose fields hide its methods', () => {
    document.body.innerHTML = '<form id="t"><input name="closest"><input name="nodeType"></form>';
    expect(isControl(document.querySelector('form') as Element)).toBe(false);
  });

  test('a component in a link', () => {
    document.body.innerHTML = '<a href="/x"><div id="host"></div></a>';
    const root = (document.getElementById('host') as Element).attachShadow({ mode: 'open' });
    const inner = root.appendChild(document.createElement('span'));
    expect(isControl(inner)).toBe(true);
  });

  test('a node by itself and the document are none', () => {
    expect(isControl(document.createTextNode('x'))).toBe(false);
    expect(isControl(document)).toBe(false);
  });
});

describe('painting', () => {
  const painted = new Map<string, FakeHighlight>();

  class FakeHighlight {
    readonly ranges: readonly Range[];
    constructor(...ranges: readonly Range[]) {
      this.ranges = ranges;
    }
  }

  beforeEach(() => {
    painted.clear();
    vi.stubGlobal('Highlight', FakeHighlight);
    vi.stubGlobal('CSS', { highlights: painted });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('one highlight a shape', () => {
    const marks = [markOf('a', 'solid'), markOf('b', 'dotted'), markOf('a', 'dotted')];
    paintMarks(marks);
    expect([...painted.keys()]).toEqual(['rejoinder-solid', 'rejoinder-dotted']);
    expect(painted.get('rejoinder-dotted')?.ranges).toHaveLength(2);
    unpaintMarks();
    expect(painted.size).toBe(0);
  });

  test('a fainter one for what repeats a claim', () => {
    paintMarks([markOf('a'), markOf('b', 'solid', 'faint')]);
    expect([...painted.keys()]).toEqual(['rejoinder-solid', 'rejoinder-faint-solid']);
    removeLeftoverMarks();
    expect(painted.size).toBe(0);
  });

  test('a mark is intact while its text is there', () => {
    const mark = markOf('a');
    expect(isIntact(mark)).toBe(true);
    document.getElementById('a')?.replaceChildren();
    expect(isIntact(mark)).toBe(false);
  });

  test('a mark that was taken out with its text is not', () => {
    const mark = markOf('b');
    document.getElementById('b')?.remove();
    expect(isIntact(mark)).toBe(false);
  });
});
