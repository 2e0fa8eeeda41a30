import { expect, test } from 'vitest';
import { originText } from '../../src/plan/origin.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planFrom } from '../reading.ts';

/** What committees, programmes and inspections need of a plan, beside recommendations and their actions. */
const text = `plan: B Positive Pathways
body: City of Bradford Metropolitan District Council
overseen-by: Programme Board
accepted-by: Corporate Parenting Panel
succeeds: journey-to-excellence
source:
  committee: Corporate Parenting Panel
  meeting: before April 2017
  minute: 12
  resolution: (2)
partners:
  - North Yorkshire County Council
  - partner: Police
    role: Multi-agency working
    review: March 2019
    reviewed: 2019-03
rounds:
  - round: 2019-03
    title: Early 2019
    meetings:
      - committee: Overview and Scrutiny Committee
        meeting: between November 2018 and March 2019
        document: Document “X”
      - committee: Corporate Parenting Panel
        meeting: April 2019
recommendations:
  - id: 1
    recommendation: That a progress report be submitted to the Panel.
    handled-in: other/2
    source:
      committee: Corporate Parenting Panel
      meeting: before April 2017
    actions:
      - id: 1.1
        action: Submit a progress report.
        timescale: in six months time
        carried-from: old/3
        carried-to: new/4
        decisions:
          - decision: Kept-open
            by: Corporate Parenting Panel
            decided: April 2019
            rag: RED
            minute: 14
            reason: No report was seen.
    measures:
      - id: M1
        measure: Enquiries
        unit: enquiries
        better: higher
        baseline:
          value: 432
          as-at: 2017/18
        target:
          value: +7 %
          timescale: March 2019
        tolerance: 5 %
        benchmarks:
          - benchmark: England
            value: +3 %
        values:
          - round: 2019-03
            value: approximately 460
            source: Document “AF”
            rag: GREEN
`;

function read(): Plan {
  const { plan, diagnostics } = planFrom(text);
  expect(diagnostics).toEqual([]);
  return plan!;
}

test('who asked: in parts, or as one text', () => {
  const plan = read();
  expect(originText(plan.origin!)).toBe(
    'Corporate Parenting Panel, before April 2017, minute 12, resolution (2)',
  );
  expect(planFrom('plan: A\nsource: The peer challenge\nrecommendations: []\n').plan!.origin).toEqual({
    text: 'The peer challenge',
  });
});

test('a day that no paper gives is a span, and counts as its last day', () => {
  const { origin, rounds } = read();
  expect(origin!.meeting).toEqual({
    text: 'before April 2017',
    first: undefined,
    last: '2017-03-31',
    precision: 'span',
  });
  expect(
    rounds[0]!.meetings.map(({ committee, meeting }) => [committee, meeting!.first, meeting!.last]),
  ).toEqual([
    ['Overview and Scrutiny Committee', '2018-11-01', '2019-03-31'],
    ['Corporate Parenting Panel', '2019-04-01', '2019-04-30'],
  ]);
  expect(rounds[0]!.day).toBe('2019-03-31');
});

test('what a meeting asked for within six months is due six months after it', () => {
  expect(read().recommendations[0]!.actions[0]!.timescale!.due).toBe('2017-09-30');
});

test('partners, by name alone or with a review of their own', () => {
  const [county, police] = read().partners;
  expect(county).toEqual({ name: 'North Yorkshire County Council' });
  expect(police).toMatchObject({ name: 'Police', role: 'Multi-agency working' });
  expect(police!.review!.due).toBe('2019-03-31');
  expect(police!.reviewed).toMatchObject({ kind: 'round' });
});

test('what another plan deals with, what it follows, and what was decided', () => {
  const plan = read();
  const [recommendation] = plan.recommendations;
  const [action] = recommendation!.actions;
  expect([plan.overseenBy, plan.acceptedBy, plan.succeeds]).toEqual([
    'Programme Board',
    'Corporate Parenting Panel',
    'journey-to-excellence',
  ]);
  expect([recommendation!.handledIn, action!.carriedFrom, action!.carriedTo]).toEqual([
    'other/2',
    'old/3',
    'new/4',
  ]);
  expect(action!.decisions[0]).toMatchObject({
    verdict: { value: 'kept open' },
    by: 'Corporate Parenting Panel',
    day: '2019-04-30',
    rating: { level: { word: 'RED' } },
    minute: '14',
    reason: 'No report was seen.',
  });
});

test('measures', () => {
  const [measure] = read().recommendations[0]!.measures;
  expect(measure).toMatchObject({
    id: 'M1',
    text: 'Enquiries',
    better: { value: 'higher' },
    baseline: { figure: { text: '432' }, asAt: { first: '2017-04-01', last: '2018-03-31' } },
    target: { figure: { text: '+7 %' }, timescale: { due: '2019-03-31' } },
    benchmarks: [{ name: 'England', figure: { text: '+3 %' } }],
  });
  expect(measure!.values[0]).toMatchObject({
    round: { id: '2019-03' },
    figure: { text: 'approximately 460' },
    rating: { level: { word: 'GREEN' } },
    day: '2019-03-31',
  });
});

test.each([
  ['source: {comittee: Panel}', 'Did you mean “committee”? Type: committee: …'],
  ['source: [a]', 'Type: committee: … and the other keys under it.'],
  ['partners: [{name: Police}]', 'Did you mean “partner”? Type: partner: …'],
  [
    'measures: [{id: M1, measure: A, baseline: 432}]',
    'Type each part behind its own key, and leave out those that you do not have: baseline: {value: 432, as-at: …, source: …}',
  ],
  [
    'measures: [{id: M1, measure: A, target: {value: 1, by: March}}]',
    'Did you mean “timescale”? Type: timescale: …',
  ],
])('%s is told in the words of its own part', (line, hint) => {
  const { diagnostics } = planFrom(`plan: A\n${line}\nrecommendations: []\n`);
  expect(diagnostics.map((each) => each.hint)).toEqual([hint]);
});

test.each([
  [['as-at: before April 2017', 'meeting: 2017-04-20'], '2017-03-31', 'before April 2017'],
  [['meeting: 2020/21'], '2021-03-31', '2020/21'],
  [['meeting: March 2019'], '2019-03-31', 'March 2019'],
  [
    ['meetings: [{committee: A, meeting: May 2019}, {committee: B, meeting: 3 April 2019}]'],
    '2019-04-03',
    '3 April 2019',
  ],
  [['meetings: [{committee: A}]'], undefined, undefined],
  [['meeting: after January 2019'], undefined, undefined],
  [['meeting: in six months'], undefined, undefined],
  [['meeting: every March 2019'], undefined, undefined],
])('a round of %j is of %s', (lines, day, text) => {
  const { plan } = planFrom(
    `plan: A\nrounds:\n  - round: R\n    ${lines.join('\n    ')}\nrecommendations: []\n`,
  );
  expect([plan!.rounds[0]!.day, plan!.rounds[0]!.dated?.text]).toEqual([day, text]);
});
