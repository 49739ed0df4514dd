import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vitest/config';
import { hardenPlugin } from './scripts/build/harden-plugin.ts';
import { knowledgePlugin } from './scripts/build/knowledge-plugin.ts';
import { type Target, isTarget, manifestFor } from './scripts/build/manifest.ts';

const SYNTAX: Readonly<Record<Target, string>> = { chrome: 'chrome125', firefox: 'firefox142' };

const extensionPlugins = (target: Target) => [
  crx({ manifest: manifestFor(target) as never, browser: target }),
  knowledgePlugin(),
  hardenPlugin(),
];

export default defineConfig(({ mode }) => {
  const target: Target = isTarget(mode) ? mode : 'chrome';
  return {
    plugins: process.env['VITEST'] ? [] : extensionPlugins(target),
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: SYNTAX[target],
      modulePreload: false,
      // The manifest names no library, and the manifest plug-in knows no sidebars: the bundler has to be told.
      rolldownOptions: { input: ['src/library/index.html', 'src/panel/index.html'] },
    },
    test: {
      projects: [
        {
          extends: true,
          test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**'] },
        },
        {
          extends: true,
          test: {
            name: 'e2e',
            include: ['tests/e2e/**/*.test.ts'],
            testTimeout: 60_000,
            hookTimeout: 120_000,
            // Two browsers at once on two cores make each other's waits time out.
            fileParallelism: false,
          },
        },
      ],
    },
  };
});
