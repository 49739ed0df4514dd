import base from '../../manifest.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

export const isTarget = (mode: string): mode is Target => mode === 'chrome' || mode === 'firefox';

const FOR_ONE_TARGET = /^\{(\w+)\}\.(.+)$/u;

/** A key as it stands in one browser's manifest: `"{firefox}.key"` is `key` there and absent elsewhere. */
function keyFor(target: Target, key: string): string | null {
  const [, only, name] = FOR_ONE_TARGET.exec(key) ?? [];
  if (only === undefined || name === undefined) return key;
  return only === target ? name : null;
}

const BACKGROUND = {
  chrome: base.background,
  // Firefox has no extension service workers: the same module runs as an event page there.
  firefox: { scripts: [base.background.service_worker], type: base.background.type },
} as const;

/** A side panel needs a permission of its own in Chromium; a sidebar needs none. */
const PERMISSIONS = {
  chrome: [...base.permissions, 'sidePanel'],
  firefox: base.permissions,
} as const;

/** The manifest of one browser, made of the common one. */
export function manifestFor(target: Target): Record<string, unknown> {
  const entries = Object.entries(base).flatMap(([key, value]) => {
    const name = keyFor(target, key);
    return name === null ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(entries),
    background: BACKGROUND[target],
    permissions: PERMISSIONS[target],
  };
}
