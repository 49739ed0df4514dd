/** WebDriver's code points for keys without a character of their own. */
const CODES: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `F${index + 1}`,
      String.fromCharCode(0xe031 + index),
    ]),
  ),
};

export interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

/** `Alt+Shift+K` as WebDriver actions: all keys down, then up in reverse. */
export function keyActions(combination: string): KeyAction[] {
  const values = combination.split(/(?<=[^+])\+/).map(code);
  return [
    ...values.map((value) => ({ type: 'keyDown' as const, value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
  ];
}

function code(key: string): string {
  const value = CODES[key] ?? (/^.$/u.test(key) ? key : undefined);
  if (value === undefined) throw new Error(`Unknown key: ${key}`);
  return value;
}
