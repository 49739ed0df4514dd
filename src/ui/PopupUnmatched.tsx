import type { JSX } from 'preact';
import type { UnmatchedStatement } from '../notes/page-state.ts';
import { Quote } from './Quote.tsx';
import { useOutcome } from './use-outcome.ts';
import { NOTE, POPUP, unmatchedText } from './words.ts';

type OnReport = (id: string) => Promise<boolean>;

interface ItemProps {
  readonly statement: UnmatchedStatement;
  readonly onReport: OnReport;
}

function Unmatched({ statement, onReport }: ItemProps): JSX.Element {
  const [outcome, run] = useOutcome();
  return (
    <li class="unmatched">
      <p>
        <Quote text={statement.quote} />
      </p>
      <div class="row">
        <button type="button" onClick={() => run(onReport(statement.id), NOTE.reported)}>
          {POPUP.reportMissing}
        </button>
        <span class="outcome" role="status">
          {outcome}
        </span>
      </div>
    </li>
  );
}

interface Props {
  readonly statements: readonly UnmatchedStatement[];
  readonly onReportMissing: OnReport;
}

export const PopupUnmatched = ({ statements, onReportMissing }: Props): JSX.Element => (
  <details class="section">
    <summary>{unmatchedText(statements.length)}</summary>
    <p class="small">{POPUP.unmatchedMeaning}</p>
    <ul class="list">
      {statements.map((statement) => (
        <Unmatched key={statement.id} statement={statement} onReport={onReportMissing} />
      ))}
    </ul>
  </details>
);
