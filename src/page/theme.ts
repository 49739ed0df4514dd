export type Theme = 'light' | 'dark';

const CHANNELS =
  /^rgba?\((?<red>[\d.]+)[, ]+(?<green>[\d.]+)[, ]+(?<blue>[\d.]+)(?:[,/ ]+(?<alpha>[\d.]+%?))?\)$/u;

/** Relative luminance, 0 (black) to 1 (white), by WCAG 2.2; null for a see-through or unreadable colour. */
export function luminanceOf(colour: string): number | null {
  const channels = CHANNELS.exec(colour)?.groups;
  if (!channels || Number.parseFloat(channels['alpha'] ?? '1') === 0) return null;
  const linear = (value: string | undefined): number => {
    const share = Number(value) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const { red, green, blue } = channels;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** At this luminance black and white text contrast equally with a ground. */
const MIDDLE = 0.179;

/** Whether the ground behind an element is light or dark, whatever the reader's system prefers. */
export function themeBehind(element: Element): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const luminance = luminanceOf(getComputedStyle(at).backgroundColor);
    if (luminance !== null) return luminance > MIDDLE ? 'light' : 'dark';
  }
  const schemes = getComputedStyle(element).colorScheme;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return schemes.includes('dark') && (prefersDark || !schemes.includes('light')) ? 'dark' : 'light';
}
