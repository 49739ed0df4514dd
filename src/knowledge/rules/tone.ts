import type { Incident } from '../schema.ts';
import { type Finding, type Rule, everythingSaid } from './rule.ts';

/** Words of judgement that our own sentences do without; whoever said one is quoted with it. */
const JUDGEMENT =
  /\b(?:false(?:ly)?|faked?|debunk\w*|lies?|lied|lying|liars?|hoax\w*|mislead\w*|baseless|unfounded|laughabl[ey]|ridiculous|absurd|notorious|infamous|disgraced|shameful|bogus|discredited|so-called|scaremongering|hysterical|obviously|clearly)\b/giu;

/** Names of things, not judgements. */
const TERMS_OF_ART =
  /\bfalse[- ](?:flag|positive|name|alarm)s?\b|\bfake (?:e-?mail|account|call|website|update|site)s?\b/giu;

/** The words of judgement in a text that its quote does not account for. */
export function judgementsIn(text: string, quote: string | null): string[] {
  const found = text.replace(TERMS_OF_ART, '').match(JUDGEMENT) ?? [];
  const quoted = new Set(quote?.toLowerCase().match(/[\p{L}-]+/gu));
  return found.filter((word) => !quoted.has(word.toLowerCase()));
}

interface Own {
  readonly path: string;
  readonly text: string;
  readonly quote: string | null;
}

/** What we say ourselves; wordings are what others write. */
const ownWords = (incident: Incident): Own[] => [
  { path: 'title', text: incident.title, quote: null },
  { path: 'summary', text: incident.summary, quote: null },
  ...incident.claims.map(({ gist, quote }, at) => ({
    path: `claims.${at}.gist`,
    text: gist,
    quote,
  })),
  ...incident.omitted.map(({ reason }, at) => ({
    path: `omitted.${at}.reason`,
    text: reason,
    quote: null,
  })),
  ...incident.parties.map(({ basis }, at) => ({
    path: `parties.${at}.basis`,
    text: basis ?? '',
    quote: null,
  })),
  ...everythingSaid(incident).map(({ path, said }) => ({
    path: `${path}.statement`,
    text: said.statement,
    quote: said.quote,
  })),
];

const findingOf = ({ path, text, quote }: Own): Finding[] => {
  const words = judgementsIn(text, quote);
  return words.length > 0 ? [{ path, reason: `judges: ${words.join(', ')}` }] : [];
};

export const neutralTone: Rule = {
  name: 'neutral-tone',
  remedy: 'say who said it, or quote the word in `quote`',
  find: (incident) => ownWords(incident).flatMap(findingOf),
};
