import type { JSX } from 'preact';
import type { AnswerGroup, AnswerView, Statement } from '../notes/note.ts';
import { atStart } from './format.ts';
import { AnswerRecord, ClaimRecord, Said } from './StatementDetails.tsx';
import { groupText, NOTE, stanceText } from './words.ts';

export const ClaimSection = ({ claim }: { claim: Statement }): JSX.Element => (
  <section class="section">
    <h3>{NOTE.claim}</h3>
    <p class="who">
      <strong>{atStart(claim.by)}</strong>
    </p>
    <Said statement={claim} />
    <ClaimRecord claim={claim} />
  </section>
);

const Answer = ({ answer }: { answer: AnswerView }): JSX.Element => (
  <li class="answer">
    <p class="who">
      <strong>{atStart(answer.by)}</strong> <span class="stance">{stanceText(answer.stance)}</span>
    </p>
    <Said statement={answer} />
    <AnswerRecord answer={answer} />
  </li>
);

export const AnswerSection = ({ group }: { group: AnswerGroup }): JSX.Element => (
  <section class="section">
    <h3>{groupText(group.kind)}</h3>
    <ul class="answers">
      {group.answers.map((answer) => (
        <Answer key={`${answer.by} ${answer.text}`} answer={answer} />
      ))}
    </ul>
  </section>
);
