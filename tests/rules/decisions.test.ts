import { describe, expect, test } from 'vitest';
import { findings, plan } from './checking.ts';

const decided = (...decisions: readonly string[]) =>
  `        decisions:\n${decisions.map((each) => `          - { ${each} }\n`).join('')}`;
const top = 'accepted-by: Panel\n';

describe('not-accepted', () => {
  const said = (asOf: string, action: string, parts: Parameters<typeof plan>[0] = {}) =>
    findings('not-accepted', plan({ top, action, ...parts }), asOf);
  const done = '        completed: 2022-06-10\n';

  test.each<[string, string, string, number]>([
    ['before a later round', '2023-03-14', done, 0],
    ['once one has come', '2023-03-15', done, 1],
    ['accepted', '2023-03-15', done + decided('decision: accepted, by: Panel, decided: 2022-07-01'), 0],
    ['in the round that reported it', '2022-03-20', '        completed: 2022-03\n', 0],
    ['with only a yes, once a round has come', '2022-03-20', '        completed: yes\n', 1],
    ['not complete', '2023-03-15', '        timescale: April 2022\n', 0],
  ])('%s', (_, asOf, action, count) => {
    expect(said(asOf, action)).toHaveLength(count);
  });

  test('where no round comes, once the interval has passed', () => {
    const on = (asOf: string) => said(asOf, done, { rounds: '' });
    expect(on('2023-06-10')).toEqual([]);
    expect(on('2023-06-11')).toEqual([
      expect.stringContaining('not accepted it: that is longer ago than a review lasts.'),
    ]);
  });

  test('tells of a recommendation, and not of each of its actions', () => {
    const recommendation = '    updates:\n      - { round: 2022-03, state: complete, update: Done. }\n';
    const found = said('2023-03-15', '        timescale: April 2022\n', { recommendation });
    expect(found).toEqual([
      expect.stringContaining(
        'Recommendation 1 was reported complete in “2022-03”, and “Panel” has not accepted it: 1 round has come since. → Write down what was decided: rag decide 1 accepted',
      ),
    ]);
  });

  test.each([
    ['2022-03-20', 0],
    ['2023-03-14', 0],
    ['2023-03-15', 1],
  ])(
    'the round that reported it is none that has come since, whatever day the update is of: %s',
    (asOf, count) => {
      const recommendation =
        '    updates:\n      - { round: 2022-03, as-at: 2022-02-01, state: complete, update: Done. }\n';
      expect(said(asOf, '        timescale: April 2022\n', { recommendation })).toHaveLength(count);
    },
  );

  test('is not asked where nobody has to accept', () => {
    expect(findings('not-accepted', plan({ action: done }), '2023-03-15')).toEqual([]);
  });
});

describe('unknown-decision', () => {
  test.each([
    ['acepted', 'Did you mean “decision: accepted”?'],
    ['Approved', 'Did you mean “decision: accepted”?'],
    ['not accepted', 'Did you mean “decision: kept open”?'],
    ['kept opne', 'Did you mean “decision: kept open”?'],
    ['unaccepted', 'Type one of them. What was decided beside that belongs under “reason:”.'],
    ['noted', 'Type one of them. What was decided beside that belongs under “reason:”.'],
  ])('%s', (word, hint) => {
    const found = findings('unknown-decision', plan({ action: decided(`decision: ${word}`) }));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(hint);
  });

  test.each(['accepted', 'Accepted', 'kept-open', 'KEPT OPEN', 'overruled'])('%s is one', (word) => {
    expect(findings('unknown-decision', plan({ action: decided(`decision: ${word}`) }))).toEqual([]);
  });
});

test.each([
  ['decision: accepted', ['“decided: 2023-03-15” and “by: Panel”']],
  ['decision: accepted, by: Panel', ['“decided: 2023-03-15”']],
  ['decision: accepted, decided: 2022-05-01', ['“by: Panel”']],
  ['decision: accepted, decided: 2022-05-01, by: Panel', []],
])('incomplete-decision: %s', (decision, lines) => {
  const found = findings('incomplete-decision', plan({ top, action: decided(decision) }));
  expect(found.map((each) => each.split('such as ')[1])).toEqual(lines.map((each) => `${each}.`));
});

test.each([
  ['decision: overruled, by: Panel', 1],
  ['decision: overruled, by: Panel, rag: RED', 0],
  ['decision: overruled, by: Panel, rag: PURPLE', 0],
  ['decision: kept open, by: Panel', 0],
])('overruled-without-rating: %s', (decision, count) => {
  expect(findings('overruled-without-rating', plan({ action: decided(decision) }))).toHaveLength(count);
});

test.each([
  ['completed: 2022-05-01', '2022-05-01', 0],
  ['completed: 2022-05-02', '2022-05-01', 1],
  ['completed: May 2022', '2022-05-01', 0],
  ['completed: 2022-03', '2022-03-15', 1],
  ['completed: 2022-03', '2022-03-16', 0],
  ['completed: yes', '2022-03-16', 0],
  ['completed: soonish', '2022-03-16', 1],
  ['timescale: Completed', '2022-03-16', 0],
  ['timescale: May 2022', '2022-03-16', 1],
  ['updates: [{ round: 2022-03, state: complete }]', '2022-03-16', 0],
  ['updates: [{ round: 2023-03, state: complete }]', '2022-03-16', 1],
  ['timescale: May 2022', '2023-03-16', 0],
])('accepted-before-complete: %s, accepted on %s', (line, day, count) => {
  const action = `        ${line}\n${decided(`decision: accepted, by: Panel, decided: ${day}`)}`;
  expect(findings('accepted-before-complete', plan({ action }), '2023-03-15')).toHaveLength(count);
});

test.each([
  ['Early Help Board', 'by: Tea Lady', 1],
  ['Early Help Board', 'by: the early  help board', 0],
  ['The Early Help Board (Members)', 'by: Early Help Board', 0],
  ['Early Help Board', 'minute: 4', 0],
  ["' '", 'by: Tea Lady', 0],
])('accepted-by-another: %s, %s', (body, by, count) => {
  const parts = (verdict: string) => {
    const decision = `decisions: [{ decision: ${verdict}, ${by}, decided: 2022-07-01 }]\n`;
    return {
      top: `accepted-by: ${body}\n`,
      action: `        ${decision}`,
      recommendation: `    ${decision}`,
    };
  };
  expect(findings('accepted-by-another', plan(parts('accepted')))).toHaveLength(count * 2);
  expect(findings('accepted-by-another', plan(parts('kept open')))).toEqual([]);
});

describe('a rating that a body has overruled', () => {
  const green = '    updates:\n      - { round: 2022-03, rag: GREEN, update: The review is written. }\n';
  const overruled = `${green}    decisions:\n      - { decision: overruled, by: Panel, decided: 2022-05-11, rag: RED }\n`;
  test.each([
    [green, 1],
    [overruled, 0],
  ])('is not held against the officers: %j', (recommendation, count) => {
    expect(findings('green-overdue', plan({ recommendation }), '2022-06-01')).toHaveLength(count);
  });
});

test.each([
  ['committee: Panel, minute: 46', 1],
  ['committee: Panel, resolution: (2)', 1],
  ['committee: Panel, resolution: (2), meeting: before April 2018', 0],
  ['committee: Panel', 0],
  ['document: Document “X”', 0],
])('resolution-without-meeting: %s', (source, count) => {
  const recommendation = `    source: { ${source} }\n`;
  expect(findings('resolution-without-meeting', plan({ recommendation }))).toHaveLength(count);
  expect(findings('resolution-without-meeting', plan({ top: `source: { ${source} }\n` }))).toHaveLength(
    count,
  );
});

test.each([
  ['2019-03-31', 0],
  ['2019-04-01', 2],
])('partner-review-overdue on %s: %i', (asOf, count) => {
  const partners = 'partners: [{ partner: Police, review: March 2019 }]\n';
  const found = findings(
    'partner-review-overdue',
    plan({ top: partners, recommendation: `    ${partners}` }),
    asOf,
  );
  expect(found).toHaveLength(count);
});
