import { native } from './dom.ts';

/** Elements whose text nobody reads. A script's can be longer than the article, and full of "crash" and "leak". */
const UNREAD = ['script', 'style', 'noscript', 'textarea'] as const;

function unreadNodes(body: Element): ReadonlySet<Node | null> {
  const nodes = new Set<Node | null>();
  for (const tag of UNREAD) {
    for (const element of body.getElementsByTagName(tag)) nodes.add(element.firstChild);
  }
  return nodes;
}

/** So much text is shown to the test at a time: what is sought mostly stands near the top. */
const PIECE = 16_384;
/** A phrase may stand across the end of a piece. */
const OVERLAP = 64;
/** A drop cap is a text node of its own, but no word of its own. */
const PART_OF_WORD_TO = 2;

/** What `normalise` folds or leaves out, as far as a test for words minds it; one expression is one pass. */
const ODD = /[\t\n\r\u00a0\u2009\u200a\u202f]\s*| \s+|[\u00ad\u200b\u2010\u2011]/g;

const plain = (text: string): string =>
  text.replace(ODD, (odd) => {
    if (odd === '\u00ad' || odd === '\u200b') return '';
    return odd === '\u2010' || odd === '\u2011' ? '-' : ' ';
  });

const TEXT_ONLY = 4;

function textWalker(body: Element): TreeWalker {
  const document = body.ownerDocument;
  return native(document, 'createTreeWalker').call(document, body, TEXT_ONLY);
}

/** Whether the text under an element passes the test somewhere; it is not searched any further then. */
export function someText(body: Element, test: (text: string) => boolean): boolean {
  const unread = unreadNodes(body);
  const walker = textWalker(body);
  let piece = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (unread.has(node)) continue;
    const { data } = node as Text;
    if (!/\S/u.test(data)) piece += ' ';
    else piece += data.length > PART_OF_WORD_TO ? `${data} ` : data;
    if (piece.length < PIECE) continue;
    if (test(plain(piece))) return true;
    piece = piece.slice(-OVERLAP);
  }
  return test(plain(piece));
}
