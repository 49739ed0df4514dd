import { type Rule, everythingSaid } from './rule.ts';

/** Three words or more, none with a small letter: so the skeleton of a new incident has them, and no name. */
const hasOnlyCapitals = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= 3;

export const filledIn: Rule = {
  name: 'filled-in',
  remedy: 'write it, as CONTRIBUTING.md shows',
  find: (incident) => {
    const texts = [
      { path: 'title', text: incident.title },
      { path: 'summary', text: incident.summary },
      ...incident.claims.map(({ gist }, at) => ({ path: `claims.${at}.gist`, text: gist })),
      ...everythingSaid(incident).flatMap(({ path, said }) => [
        { path: `${path}.statement`, text: said.statement },
        { path: `${path}.by`, text: said.by },
      ]),
    ];
    return texts
      .filter(({ text }) => hasOnlyCapitals(text))
      .map(({ path, text }) => ({ path, reason: `is still to be filled in: ${text}` }));
  },
};
