import type { Incident } from '../../knowledge/schema.ts';

/** What an author has to fill in is written in capitals. */
const source = (id: string, tier: 'official' | 'newsroom') => ({
  id,
  publisher: 'PUBLISHER',
  title: 'TITLE AS SEEN',
  url: `https://${id}.example/`,
  date: null,
  tier,
});

const claim = {
  id: 'claim',
  topic: 'severity',
  gist: 'WHAT IS ESTABLISHED, WITH WHO SAID OR FOUND IT.',
  statement: 'THE CLAIM IN OUR WORDS.',
  quote: null,
  by: 'WHO CLAIMED IT, WITH OFFICE',
  date: null,
  source: 'newsroom',
  wordings: [],
  answers: [
    {
      kind: 'official-assessment',
      stance: 'disputes',
      statement: 'THE ANSWER IN OUR WORDS.',
      quote: null,
      confidence: null,
      by: 'WHO ANSWERED, WITH OFFICE',
      reportedBy: null,
      date: null,
      source: 'official',
      wordings: [],
    },
  ],
} as const;

/** An incident that keeps the schema, to be filled in; `today` is YYYY-MM-DD. */
export const skeletonOf = (id: string, today: string): Incident => ({
  id,
  title: 'WHAT HAPPENED TO WHOM, MONTH AND YEAR',
  summary: 'WHAT HAPPENED, WHO SAYS WHAT, IN AT MOST SIXTY WORDS.',
  kinds: ['ddos'],
  period: { from: null, to: null },
  names: [],
  parties: [{ role: 'victim', name: 'VICTIM', aliases: [], country: null, basis: null }],
  claims: [{ ...claim, wordings: [], answers: claim.answers.map((a) => ({ ...a, wordings: [] })) }],
  omitted: [],
  sources: [source('newsroom', 'newsroom'), source('official', 'official')],
  reviewed: today,
});
