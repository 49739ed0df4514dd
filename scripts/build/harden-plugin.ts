import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { CrxPlugin } from '@crxjs/vite-plugin';
import type { Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;
type Output = Bundle[string];

/** The one place in Preact that turns a string into markup: `dangerouslySetInnerHTML`. */
const MARKUP_SINK = /[\w$]+\.innerHTML=[\w$]+\.__html/gu;

const codeOf = (output: Output): string =>
  output.type === 'chunk' ? output.code : String(output.source);

function setCode(output: Output, code: string): void {
  if (output.type === 'chunk') output.code = code;
  else output.source = code;
}

/** Returns how many sinks were cut out of a file. */
function cutSinks(output: Output): number {
  const code = codeOf(output);
  const sinks = code.match(MARKUP_SINK)?.length ?? 0;
  if (sinks > 0) setCode(output, code.replace(MARKUP_SINK, '0'));
  return sinks;
}

/** The bundler also emits each injected script as a module that nothing loads. */
function isUnusedTwin(output: Output, bundle: Bundle): boolean {
  if (output.type !== 'chunk' || !output.isEntry || output.facadeModuleId === null) return false;
  const twin = relative(process.cwd(), output.facadeModuleId).replace(/\.tsx?$/u, '.js');
  return twin.startsWith('src/content/') && twin in bundle && bundle[twin] !== output;
}

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name));

/**
 * Makes the bundle keep the project's promises: no component can set markup, no file is reachable by web pages, no
 * file is shipped that nothing loads. Content scripts are built by a second, hidden run, so their
 * files are named to the watcher here.
 */
export const hardenPlugin = (): CrxPlugin => ({
  name: 'rejoinder:harden',
  apply: 'build',
  enforce: 'post',
  buildStart() {
    for (const file of sourceFiles('src')) this.addWatchFile(file);
  },
  generateBundle(_options, bundle) {
    let cut = 0;
    for (const [name, output] of Object.entries(bundle)) {
      if (!name.endsWith('.js')) continue;
      if (isUnusedTwin(output, bundle)) delete bundle[name];
      else cut += cutSinks(output);
    }
    if (cut === 0) this.error('no markup sink found in Preact: has it changed? See MARKUP_SINK');
  },
  renderCrxManifest(manifest) {
    delete manifest.web_accessible_resources;
    return manifest;
  },
});
