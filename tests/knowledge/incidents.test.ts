import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { readIncidentFiles, readKnowledgeFolder } from '../../src/knowledge/incident-files.ts';
import { bundleIncidents, parseIncident, parseKnowledge } from '../../src/knowledge/parse.ts';
import {
  ANSWER_KINDS,
  type Answer,
  type Claim,
  type Incident,
} from '../../src/knowledge/schema.ts';

// The knowledge file is what readers get: it is tested like code.

const FOLDER = 'src/knowledge/incidents';
const files = readIncidentFiles(FOLDER);
const incidents = files.map(({ name, text }) => parseIncident(text, name));

/** A matcher of words lives on many ways of putting a thing; fewer than this find too little. */
const WORDINGS_FROM = 8;

/** Words of judgement that our own sentences do without; whoever said one is quoted with it. */
const JUDGEMENT =
  /\b(?:false(?:ly)?|faked?|debunk\w*|lies?|lied|lying|liars?|hoax\w*|mislead\w*|baseless|unfounded|laughabl[ey]|ridiculous|absurd|notorious|infamous|disgraced|shameful|bogus|discredited|so-called|scaremongering|hysterical|obviously|clearly)\b/giu;

/** Names of things, not judgements. */
const TERMS_OF_ART =
  /\bfalse (?:flag|positive|name)s?\b|\bfake (?:e-?mail|account|call|website|update|site)s?\b/giu;

/** Hosts that have no https, or had none when the source was seen. */
const WITHOUT_HTTPS = ['conservativeread.com', 'dailyfinland.fi', 'world.kbs.co.kr'];

/** Pages that are kept up to date: what they say can be newer than the date they bear. */
const UPDATED_PAGES = ['cisa-alert'];

const TRACKING = /^(?:utm_\w+|ito|cmp|mid|ref|source|fbclid|gclid|ico|profile|ocid|mc_\w+)$/iu;
const RAW_ADDRESS = /^(?:\d+(?:\.\d+){3}|\[.*\])$/u;

const said = ({ claims }: Incident): (Claim | Answer)[] =>
  claims.flatMap((claim) => [claim, ...claim.answers]);

function judgementsIn(text: string, quote: string | null): string[] {
  const found = text.replace(TERMS_OF_ART, '').match(JUDGEMENT) ?? [];
  return found.filter((word) => !quote?.toLowerCase().includes(word.toLowerCase()));
}

test('there are incidents', () => {
  expect(incidents.length).toBeGreaterThan(0);
});

describe.each(files)('$name', ({ name, text }) => {
  const incident = parseIncident(text, name);
  const { claims, sources, period, reviewed } = incident;

  test('is formatted as Prettier formats it, so that changes stay small', async () => {
    const path = `${FOLDER}/${name}`;
    const config = await resolveConfig(path);
    const canonical = await format(JSON.stringify(JSON.parse(text), null, 2), {
      ...config,
      filepath: path,
    });
    expect(text).toBe(canonical);
  });

  test('has its keys in the order of the schema', () => {
    expect(Object.keys(JSON.parse(text) as object)).toEqual(Object.keys(incident));
  });

  test('has its dates in order', () => {
    if (period.from !== null && period.to !== null) expect(period.from <= period.to).toBe(true);
    const days = [
      period.from,
      period.to,
      ...said(incident).map(({ date }) => date),
      ...sources.map(({ date }) => date),
    ];
    expect(days.filter((day) => day !== null && day > reviewed)).toEqual([]);
  });

  test('has no claim from before the incident', () => {
    const early = claims.filter(
      ({ date }) => date !== null && period.from !== null && date < period.from,
    );
    expect(early.map(({ id }) => id)).toEqual([]);
  });

  test('cites nothing that was said after its source appeared', () => {
    const late = said(incident).filter(({ date, source }) => {
      const appeared = sources.find(({ id }) => id === source)?.date ?? null;
      return (
        date !== null && appeared !== null && date > appeared && !UPDATED_PAGES.includes(source)
      );
    });
    expect(late.map(({ statement }) => statement)).toEqual([]);
  });

  test('cites every source that it lists', () => {
    const cited = new Set(said(incident).map(({ source }) => source));
    expect(sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  test('keeps no claim that it says was left out', () => {
    const kept = claims.map(({ id }) => id);
    expect(incident.omitted.filter(({ claim }) => kept.includes(claim))).toEqual([]);
  });

  test('says on what ground it names an actor or a suspect, and none for a victim', () => {
    const wrong = incident.parties.filter(
      ({ role, basis }) => (role === 'victim') !== (basis === null),
    );
    expect(wrong.map((party) => party.name)).toEqual([]);
  });

  test('judges nobody in its own words', () => {
    const own = [
      { text: incident.title, quote: null },
      { text: incident.summary, quote: null },
      ...claims.map(({ gist, quote }) => ({ text: gist, quote })),
      ...said(incident).map(({ statement, quote }) => ({ text: statement, quote })),
    ];
    expect(own.filter(({ text: words, quote }) => judgementsIn(words, quote).length > 0)).toEqual(
      [],
    );
  });

  describe.each(sources)('source $id', ({ url }) => {
    const { protocol, hostname, searchParams } = new URL(url);

    test('is reached by https where its host has it', () => {
      expect(protocol).toBe(WITHOUT_HTTPS.includes(hostname) ? 'http:' : 'https:');
    });

    test('has an address in normal form on a named host', () => {
      expect(new URL(url).href).toBe(url);
      expect(hostname).not.toMatch(RAW_ADDRESS);
      expect(hostname).toContain('.');
    });

    test('has no tracking in its address', () => {
      expect([...searchParams.keys()].filter((key) => TRACKING.test(key))).toEqual([]);
    });
  });

  test('answers every attribution by an official or an independent body', () => {
    const contested = claims.filter(
      ({ topic, answers }) =>
        topic === 'attribution' && answers.every(({ kind }) => kind === 'counter-claim'),
    );
    expect(contested.map(({ id }) => id)).toEqual([]);
  });

  describe.each(claims)('claim $id', ({ wordings, answers }) => {
    test('has enough wordings, each once', () => {
      expect(wordings.length).toBeGreaterThanOrEqual(WORDINGS_FROM);
      expect(new Set(wordings).size).toBe(wordings.length);
    });

    test('has enough wordings of its answers, each once', () => {
      const all = answers.flatMap((answer) => answer.wordings);
      expect(all.length).toBeGreaterThanOrEqual(WORDINGS_FROM);
      expect(new Set(all).size).toBe(all.length);
    });

    test('has its answers in the order in which they are shown', () => {
      const places = answers.map(({ kind }) => ANSWER_KINDS.indexOf(kind));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });
  });
});

describe('all incidents', () => {
  test('have gists of their own', () => {
    const gists = incidents.flatMap(({ claims }) => claims.map(({ gist }) => gist));
    expect(gists.filter((gist, at) => gists.indexOf(gist) !== at)).toEqual([]);
  });

  test('make one file that reads back as it was', () => {
    const bundled = readKnowledgeFolder(FOLDER);
    expect(bundled).toEqual(bundleIncidents(files));
    expect(parseKnowledge(JSON.stringify(bundled), 'knowledge.json')).toEqual(bundled);
  });
});

test.each([
  ['The report was false.', null, ['false']],
  ['He said that it was a hoax, a lie.', 'a hoax', ['lie']],
  ['Russia staged a false flag by fake e-mails.', null, []],
  ['The alert believed the earlier lieutenant.', null, []],
])('in %j with the quote %j, %j is a judgement', (text, quote, words) => {
  expect(judgementsIn(text, quote)).toEqual(words);
});
