import { type Annotation, annotate } from '../annotate.ts';
import { readKnowledge } from '../knowledge/incident-files.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import type { Article } from '../text/article.ts';
import { parseAnnotateArguments } from './arguments.ts';
import { runCommand } from './command.ts';
import { readArticleFile } from './read-file.ts';
import { type AnnotatedFile, toJsonLine, toText } from './report.ts';

/** The annotations of all articles of a page; blocks are counted on from one to the next. */
function annotateArticles(articles: readonly Article[], knowledge: Knowledge): Annotation[] {
  let before = 0;
  return articles.flatMap((article) => {
    const first = before;
    before += article.blocks.length;
    return annotate(article, knowledge).map((annotation) => ({
      ...annotation,
      block: first + annotation.block,
    }));
  });
}

function annotateFile(file: string, knowledge: Knowledge): AnnotatedFile {
  const read = readArticleFile(file);
  const start = performance.now();
  const annotations = read.isNews ? annotateArticles(read.articles, knowledge) : [];
  return { file, read, annotations, annotateMs: performance.now() - start };
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** Returns whether the file could be annotated; a failure is one line on stderr. */
function printFile(file: string, knowledge: Knowledge, asJson: boolean): boolean {
  try {
    const annotated = annotateFile(file, knowledge);
    console.log(asJson ? toJsonLine(annotated) : toText(annotated, knowledge));
    return true;
  } catch (error) {
    console.error(`annotate: ${file}: ${reasonOf(error)}`);
    return false;
  }
}

runCommand((args) => {
  const { json, files } = parseAnnotateArguments(args);
  const knowledge = readKnowledge();
  const done = files.map((file) => printFile(file, knowledge, json));
  return done.every(Boolean) ? 0 : 1;
});
