import { describe, expect, test } from 'vitest';
import { noteAsText } from '../../src/notes/note-text.ts';
import { noteOf, refOf } from '../../src/notes/note.ts';
import { answer, claim, incident, source } from '../support/knowledge.ts';

const official = answer({ by: 'Cyber Agency', date: '2020-03-06' });
const police = answer({ by: 'Police', date: '2020-03-05', stance: 'qualifies' });
const rival = answer({ kind: 'counter-claim', by: 'Rival port', date: '2020-03-04' });
const expert = answer({ kind: 'expert-assessment', by: 'Prof Ray', date: null });
const echo = answer({ kind: 'corroboration', by: 'The Gazette', date: '2020-03-07' });

const noteWith = (...answers: ReturnType<typeof answer>[]) => {
  const made = claim({ answers });
  return noteOf(incident({ claims: [made] }), made, 1);
};

describe('a note', () => {
  test('says what is on record for the claim', () => {
    expect(noteWith(official)).toEqual({
      ref: 'harbour-2020/serious',
      incidentTitle: 'Attack on the harbour',
      pack: null,
      label: 'disputed-by-officials',
      gist: 'The agency called the attack minor.',
      claim: {
        text: 'The attack was serious.',
        quote: 'very serious indeed',
        by: 'Harbour master',
        date: '2020-03-04',
        source: source(),
      },
      groups: [
        {
          kind: 'official-assessment',
          answers: [
            {
              text: 'The agency called the attack minor.',
              quote: 'a minor incident',
              by: 'Cyber Agency',
              date: '2020-03-06',
              source: source(),
              stance: 'disputes',
              confidence: null,
              reportedBy: null,
            },
          ],
        },
      ],
      timeline: [],
      asOf: '2020-06-01',
      version: 1,
    });
  });

  test('is named by incident and claim', () => {
    expect(refOf(incident(), claim())).toBe('harbour-2020/serious');
  });

  test('groups the answers: officials, counter-claims, experts, others', () => {
    const { groups } = noteWith(echo, expert, rival, official);
    expect(groups.map(({ kind }) => kind)).toEqual([
      'official-assessment',
      'counter-claim',
      'expert-assessment',
      'corroboration',
    ]);
  });

  test('keeps the order of the file inside a group', () => {
    const [group] = noteWith(police, rival, official).groups;
    expect(group?.answers.map(({ by }) => by)).toEqual(['Police', 'Cyber Agency']);
  });

  test('shows no empty group', () => {
    expect(noteWith(expert).groups.map(({ kind }) => kind)).toEqual(['expert-assessment']);
  });

  test('gives each statement the source that it cites', () => {
    const sources = [
      source(),
      source({ id: 'agency', publisher: 'Cyber Agency', tier: 'official' }),
    ];
    const made = claim({ answers: [answer({ source: 'agency' })] });
    const note = noteOf(incident({ claims: [made], sources }), made, 1);
    expect(note.claim.source.id).toBe('gazette');
    expect(note.groups[0]?.answers[0]?.source.id).toBe('agency');
  });

  test('cannot be made with a source that is not there', () => {
    expect(() => noteOf(incident(), claim({ source: 'times' }), 1)).toThrow('no source "times"');
  });
});

describe('the timeline', () => {
  test.each([1, 2])('is empty for %i answers', (count) => {
    expect(noteWith(...[official, rival].slice(0, count)).timeline).toEqual([]);
  });

  test('puts claim and answers in the order of time', () => {
    const { timeline } = noteWith(official, police, rival, echo);
    expect(timeline.map(({ date, by, role }) => `${date} ${by} ${role}`)).toEqual([
      '2020-03-04 Harbour master claim',
      '2020-03-04 Rival port answer',
      '2020-03-05 Police answer',
      '2020-03-06 Cyber Agency answer',
      '2020-03-07 The Gazette answer',
    ]);
  });

  test('leaves out what has no date', () => {
    const { timeline } = noteWith(official, police, expert);
    expect(timeline.map(({ by }) => by)).toEqual(['Harbour master', 'Police', 'Cyber Agency']);
  });
});

describe('a note as text', () => {
  test('has the label, the claim, every answer with its source, and its age', () => {
    const reported = answer({
      by: 'an unnamed official',
      reportedBy: 'The Gazette',
      quote: null,
      date: null,
    });
    expect(noteAsText(noteWith(official, { ...reported, stance: 'supports' }))).toBe(
      [
        'Disputed: The agency called the attack minor.',
        '',
        'Claim: The attack was serious. (“very serious indeed”) – Harbour master, 2020-03-04. The Gazette: https://gazette.example/harbour',
        '- disputes: The agency called the attack minor. (“a minor incident”) – Cyber Agency, 2020-03-06. The Gazette: https://gazette.example/harbour',
        '- supports: The agency called the attack minor. – an unnamed official, reported by The Gazette. The Gazette: https://gazette.example/harbour',
        '',
        'Attack on the harbour. On record as of 2020-06-01 (Rejoinder, harbour-2020/serious).',
      ].join('\n'),
    );
  });

  test('names each answer once', () => {
    const text = noteAsText(noteWith(official, police, rival, expert, echo));
    for (const by of ['Cyber Agency', 'Police', 'Rival port', 'Prof Ray']) {
      expect(text.split(`– ${by}`)).toHaveLength(2);
    }
  });
});
