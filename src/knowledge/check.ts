import { type IncidentFile, parseFiles } from './bundle.ts';
import { formatIncident } from './format.ts';
import { type Problem, TOP } from './problem.ts';
import { cleanAddresses } from './rules/addresses.ts';
import { answersInOrder, attributionsAnswered } from './rules/answers.ts';
import { datesInOrder, reviewedLately } from './rules/dates.ts';
import { alikePairs } from './rules/likeness.ts';
import { filledIn } from './rules/placeholders.ts';
import {
  countriesKnown,
  omissionsKept,
  partiesGrounded,
  sourcesCited,
  thinFlagged,
} from './rules/references.ts';
import type { Rule } from './rules/rule.ts';
import { neutralTone } from './rules/tone.ts';
import { enoughWordings } from './rules/wordings.ts';
import type { Incident } from './schema.ts';

export const RULES: readonly Rule[] = [
  filledIn,
  datesInOrder,
  reviewedLately,
  cleanAddresses,
  neutralTone,
  attributionsAnswered,
  answersInOrder,
  enoughWordings,
  sourcesCited,
  omissionsKept,
  partiesGrounded,
  countriesKnown,
  thinFlagged,
];

const ruleProblems = (incident: Incident, today: string): Problem[] =>
  RULES.flatMap(({ name, remedy, find }) =>
    find(incident, today).map(({ path, reason }) => ({
      file: `${incident.id}.json`,
      path,
      rule: name,
      reason,
      remedy,
    })),
  );

const formatProblems = (incident: Incident, files: readonly IncidentFile[]): Problem[] => {
  const file = `${incident.id}.json`;
  const text = files.find(({ name }) => name === file)?.text;
  if (text === formatIncident(incident)) return [];
  const reason = 'is not written in the canonical form';
  return [
    { file, path: TOP, rule: 'canonical-format', reason, remedy: 'npm run knowledge:format' },
  ];
};

const alikeProblems = (incidents: readonly Incident[]): Problem[] =>
  alikePairs(incidents).map(({ one, other }) => ({
    file: other.file,
    path: other.path,
    rule: 'no-twins',
    reason: `says nearly what ${one.name} says`,
    remedy: 'name what is particular to each, or merge the two claims',
  }));

/** Everything that is wrong with some incident files, in the order of the files; `today` is YYYY-MM-DD. */
export function checkFiles(files: readonly IncidentFile[], today: string): Problem[] {
  const { incidents, problems } = parseFiles(files);
  return [
    ...problems,
    ...incidents.flatMap((incident) => [
      ...formatProblems(incident, files),
      ...ruleProblems(incident, today),
    ]),
    ...alikeProblems(incidents),
  ];
}
