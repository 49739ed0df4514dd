import type { JSX } from 'preact';
import type { AnswerView, Statement } from '../notes/note.ts';
import { Quote } from './Quote.tsx';
import { confidenceText, dateOrNone, REPORTED_BY, tierText } from './words.ts';

export const SourceLink = ({ source }: Pick<Statement, 'source'>): JSX.Element => (
  <>
    <a href={source.url} title={source.title} target="_blank" rel="noopener noreferrer">
      {source.publisher}
    </a>{' '}
    ({tierText(source.tier)})
  </>
);

export const Day = ({ date }: Pick<Statement, 'date'>): JSX.Element =>
  date === null ? <span>{dateOrNone(date)}</span> : <time dateTime={date}>{dateOrNone(date)}</time>;

export const Said = ({ statement }: { statement: Statement }): JSX.Element => (
  <>
    <p class="said">{statement.text}</p>
    {statement.quote !== null && (
      <p class="said">
        <Quote text={statement.quote} />
      </p>
    )}
  </>
);

export const ClaimRecord = ({ claim }: { claim: Statement }): JSX.Element => (
  <p class="small parts">
    <Day date={claim.date} />
    <span>
      <SourceLink source={claim.source} />
    </span>
  </p>
);

/** The reporter is most often the source itself, and is then named once. */
function Reporter({ answer }: { answer: AnswerView }): JSX.Element | null {
  if (answer.reportedBy === null || answer.reportedBy === answer.source.publisher) return null;
  return (
    <span>
      {REPORTED_BY} {answer.reportedBy}
    </span>
  );
}

export function AnswerRecord({ answer }: { answer: AnswerView }): JSX.Element {
  const reportedHere = answer.reportedBy === answer.source.publisher;
  return (
    <>
      {answer.confidence !== null && <p class="said">{confidenceText(answer.confidence)}</p>}
      <p class="small parts">
        <Day date={answer.date} />
        <Reporter answer={answer} />
        <span>
          {reportedHere && `${REPORTED_BY} `}
          <SourceLink source={answer.source} />
        </span>
        {answer.confidence === null && <span>{confidenceText(null)}</span>}
      </p>
    </>
  );
}
