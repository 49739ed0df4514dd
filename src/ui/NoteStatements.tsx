import type { JSX } from 'preact';
import type { AnswerGroup, AnswerView, Statement } from '../notes/note.ts';
import { atStart } from './format.ts';
import { AnswerRecord, ClaimRecord, Said } from './StatementDetails.tsx';
import { groupText, NOTE, stanceText } from './words.ts';

/** Headings stand one level below what they belong to: the note, or a claim on a page. */
type Level = 3 | 4;

const Title = ({ level, text }: { level: Level; text: string }): JSX.Element =>
  level === 3 ? <h3 class="section-title">{text}</h3> : <h4 class="section-title">{text}</h4>;

interface ClaimProps {
  readonly claim: Statement;
  readonly level?: Level;
}

export const ClaimSection = ({ claim, level = 3 }: ClaimProps): JSX.Element => (
  <section class="section">
    <Title level={level} text={NOTE.claim} />
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

interface AnswerProps {
  readonly group: AnswerGroup;
  readonly level?: Level;
}

export const AnswerSection = ({ group, level = 3 }: AnswerProps): JSX.Element => (
  <section class="section">
    <Title level={level} text={groupText(group.kind)} />
    <ul class="answers">
      {group.answers.map((answer) => (
        <Answer key={`${answer.by} ${answer.text}`} answer={answer} />
      ))}
    </ul>
  </section>
);
