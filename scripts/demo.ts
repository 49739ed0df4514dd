// npm run demo: builds the extension and opens the annotated sample article. See README.md.
import { resolve } from 'node:path';
import { LABEL_TEXT } from '../src/notes/label-text.ts';
import { LABELS } from '../src/notes/labels.ts';
import type { Browser, Tab } from './browsers/browser.ts';
import { launch } from './browsers/launch.ts';
import { buildExtension, extensionFolder } from './build/run-vite.ts';
import { type DemoArguments, USAGE, parseDemoArguments } from './demo/arguments.ts';
import { type PrintedMark, waitForMarks } from './demo/page-state.ts';
import { takePictures } from './demo/pictures.ts';
import { serve } from './serve.ts';

const DEMO = resolve(import.meta.dirname, '../demo');

const labelText = (name: string): string => {
  const label = LABELS.find((one) => one === name);
  return label ? LABEL_TEXT[label] : name;
};

const describe = ({ quote, refs, labels }: PrintedMark): string =>
  [`“${quote}”`, ...refs.map((ref, at) => `    ${labelText(labels[at] ?? '')} · ${ref}`)].join(
    '\n',
  );

async function showHeadless(
  browser: Browser,
  article: Tab,
  marks: readonly PrintedMark[],
): Promise<void> {
  console.log(marks.map(describe).join('\n'));
  const files = await takePictures(browser, article, marks, DEMO);
  console.log(`\n${marks.length} sentences with a note. Pictures: ${files.join(', ')}`);
}

/** The window stays until the reader closes it or presses Ctrl+C. */
async function showWindow(browser: Browser, marks: readonly PrintedMark[]): Promise<void> {
  console.log(
    `${marks.length} sentences of the article are marked: click one. Close the browser to end.`,
  );
  while ((await browser.tabs().catch(() => [])).length > 0) {
    await new Promise((done) => setTimeout(done, 1000));
  }
}

async function demonstrate({ browser: kind, headless }: DemoArguments): Promise<void> {
  console.log(`Building the extension for ${kind}…`);
  buildExtension(kind);
  const server = await serve(resolve(DEMO, 'article'));
  const browser = await launch({ kind, extension: extensionFolder(kind), headless });
  try {
    const article = await browser.newTab(`${server.url}/index.html`);
    const marks = await waitForMarks(browser, article);
    await (headless ? showHeadless(browser, article, marks) : showWindow(browser, marks));
  } finally {
    await browser.close();
    await server.close();
  }
}

function argumentsOrExit(): DemoArguments {
  try {
    return parseDemoArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`demo: ${error instanceof Error ? error.message : String(error)}; ${USAGE}`);
    process.exit(2);
  }
}

demonstrate(argumentsOrExit()).catch((error: unknown) => {
  console.error(`demo: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
