import type { Claim, Incident, Knowledge, Source } from '../../knowledge/schema.ts';
import { LABEL_TEXT } from '../../notes/label-text.ts';
import { labelOf } from '../../notes/labels.ts';
import { refOf } from '../../notes/note.ts';

interface CreativeWork {
  readonly '@type': 'CreativeWork';
  readonly name: string;
  readonly url: string;
  readonly publisher: { readonly '@type': 'Organization'; readonly name: string };
  readonly datePublished?: string;
}

/** A review of a claim as schema.org has it. The rating is a name: the record has no numbers to give. */
export interface ClaimReview {
  readonly '@type': 'ClaimReview';
  readonly identifier: string;
  readonly claimReviewed: string;
  readonly reviewBody: string;
  readonly datePublished: string;
  readonly author: { readonly '@type': 'Organization'; readonly name: 'Rejoinder' };
  readonly reviewRating: { readonly '@type': 'Rating'; readonly alternateName: string };
  readonly itemReviewed: {
    readonly '@type': 'Claim';
    /** Who claimed it; whether a person or an organisation is not on record, so it is no `author`. */
    readonly creditText: string;
    readonly datePublished?: string;
    readonly appearance: CreativeWork;
  };
  readonly citation: readonly CreativeWork[];
}

const dated = (date: string | null): { datePublished?: string } =>
  date === null ? {} : { datePublished: date };

const workOf = ({ title, url, publisher, date }: Source): CreativeWork => ({
  '@type': 'CreativeWork',
  name: title,
  url,
  publisher: { '@type': 'Organization', name: publisher },
  ...dated(date),
});

const worksOf = ({ sources }: Incident, ids: readonly string[]): CreativeWork[] =>
  sources.filter(({ id }) => ids.includes(id)).map(workOf);

function reviewOf(incident: Incident, claim: Claim): ClaimReview {
  const [appearance] = worksOf(incident, [claim.source]);
  if (!appearance)
    throw new Error(`${refOf(incident, claim)} has no source; the parser lets none pass`);
  return {
    '@type': 'ClaimReview',
    identifier: refOf(incident, claim),
    claimReviewed: claim.statement,
    reviewBody: claim.gist,
    datePublished: incident.reviewed,
    author: { '@type': 'Organization', name: 'Rejoinder' },
    reviewRating: { '@type': 'Rating', alternateName: LABEL_TEXT[labelOf(claim)] },
    itemReviewed: { '@type': 'Claim', creditText: claim.by, ...dated(claim.date), appearance },
    citation: worksOf(
      incident,
      claim.answers.map(({ source }) => source),
    ),
  };
}

/** One review a claim, as a JSON-LD document. */
export const claimReviews = ({ incidents }: Knowledge) => ({
  '@context': 'https://schema.org',
  '@graph': incidents.flatMap((incident) =>
    incident.claims.map((claim) => reviewOf(incident, claim)),
  ),
});
