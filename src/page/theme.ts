import { parentOf } from './dom.ts';

export type Theme = 'light' | 'dark';

const NUMBER = '([\\d.eE+-]+|none)(%?)';
const FUNCTION = new RegExp(
  `^(rgba?|color|lab|lch|oklab|oklch)\\((?:(srgb(?:-linear)?|display-p3)\\s+)?${NUMBER}[,\\s]+${NUMBER}[,\\s]+${NUMBER}(?:[,/\\s]+${NUMBER})?\\)$`,
  'u',
);

/** Less opaque grounds let more of what is behind them through than of their own colour. */
const OPAQUE_FROM = 0.5;

const linear = (share: number): number =>
  share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;

const share = (value: string | undefined, percent: string | undefined, whole: number): number =>
  (Number.parseFloat(value ?? '0') || 0) / (percent === '%' ? 100 : whole);

const luminance = (red: number, green: number, blue: number): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Relative luminance, 0 (black) to 1 (white), by WCAG 2.2; null for a see-through or unreadable colour. */
export function luminanceOf(colour: string): number | null {
  const match = FUNCTION.exec(colour.trim());
  if (!match) return null;
  const [, space = '', profile, a, aPercent, b, bPercent, c, cPercent, alpha, alphaPercent] = match;
  if (alpha !== undefined && share(alpha, alphaPercent, 1) < OPAQUE_FROM) return null;
  if (space === 'oklab' || space === 'oklch') return share(a, aPercent, 1) ** 3;
  if (space === 'lab' || space === 'lch') return ((100 * share(a, aPercent, 100) + 16) / 116) ** 3;
  const whole = space === 'color' ? 1 : 255;
  const channels = [
    share(a, aPercent, whole),
    share(b, bPercent, whole),
    share(c, cPercent, whole),
  ];
  const [red = 0, green = 0, blue = 0] =
    profile === 'srgb-linear' ? channels : channels.map(linear);
  return luminance(red, green, blue);
}

/** At this luminance black and white text contrast equally with a ground. */
const MIDDLE = 0.179;
/** Grounds stand near their text; a page can nest without end. */
const CLIMBS_TO = 128;

/** Whether the ground behind an element is light or dark, whatever the reader's system prefers. */
export function themeBehind(element: Element): Theme {
  let at: Element | null = element;
  for (let climbs = 0; at && climbs < CLIMBS_TO; climbs++) {
    const ground = luminanceOf(getComputedStyle(at).backgroundColor);
    if (ground !== null) return ground > MIDDLE ? 'light' : 'dark';
    at = parentOf(at);
  }
  const schemes = getComputedStyle(element).colorScheme;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return schemes.includes('dark') && (prefersDark || !schemes.includes('light')) ? 'dark' : 'light';
}
