import { describe, expect, test } from 'vitest';
import { findings, plan } from './checking.ts';

const update = (round: string, more = 'rag: AMBER') => `      - { round: ${round}, ${more}, update: a }\n`;
const updates = (...items: readonly string[]) => `    updates:\n${items.join('')}`;
const own = (...items: readonly string[]) =>
  `        updates:\n${items.map((item) => `    ${item}`).join('')}`;
const april = '        timescale: April 2023\n';
const second = (more = '') =>
  `  - id: 2\n    recommendation: Expand.\n${more}    actions:\n      - { id: 2.1, action: b, timescale: May 2023 }\n`;

describe('not-updated', () => {
  const said = (parts: Parameters<typeof plan>[0], asOf = '2023-03-15') =>
    findings('not-updated', plan({ action: april, ...parts }), asOf);

  test('a recommendation of which nothing was reported is told as one', () => {
    const more = '      - { id: 2.2, action: c, timescale: May 2023 }\n';
    const text = { recommendation: `${updates(update('2023-03'))}${second()}${more}` };
    expect(said(text)).toEqual([
      '17:21 Recommendation 2 is open, and was not updated in “2023-03”. It never was. → Report on it: rag update 2 --rag … --text "…"',
    ]);
  });

  test('an action is told by itself where others of its recommendation were reported', () => {
    const action = `${april}${own(update('2023-03'))}      - id: 1.2\n        action: b\n        timescale: May 2023\n${own(update('2022-03'))}`;
    expect(said({ action })).toEqual([
      expect.stringContaining(
        'Action 1.2 is open, and was not updated in “2023-03”. Its newest update is that of “2022-03”. → ',
      ),
    ]);
  });

  test.each([
    ['the round has not come', updates(update('2022-03')), '2023-03-14', 0],
    ['it has come', updates(update('2022-03')), '2023-03-15', 1],
    ['it was reported', updates(update('2023-03')), '2023-03-15', 0],
    ['it is complete', updates(update('2022-03', 'state: complete')), '2023-03-15', 0],
    ['it is superseded', updates(update('2022-03', 'state: superseded')), '2023-03-15', 0],
  ])('where %s', (_, recommendation, asOf, count) => {
    const other = second(updates(update('2022-03'), update('2023-03')));
    expect(said({ recommendation: `${recommendation}${other}` }, asOf)).toHaveLength(count);
  });

  test('a round in which nothing was reported is told as one, but for the first', () => {
    const recommendation = `${updates(update('2022-03'))}${second(updates(update('2022-03')))}`;
    expect(said({ recommendation })).toEqual([
      '5:12 Nothing was reported in the newest round, “2023-03”. → See who is to report, and what: rag round missing',
    ]);
    expect(said({ recommendation: second() }, '2022-03-16')).toEqual([]);
    expect(said({ rounds: '', recommendation: second() })).toEqual([]);
  });

  test.each([
    ['', 'Report on it: rag update 2 --rag … --text "…"'],
    [', closed: yes', 'Report on it in the next round: rag update 2 --rag … --text "…"'],
  ])('the round is open, or not: %j', (closed, hint) => {
    const rounds = `  - { round: 2022-03, meeting: 2022-03-16 }\n  - { round: 2023-03, meeting: 2023-03-15${closed} }\n`;
    const [found] = said({ rounds, recommendation: `${updates(update('2023-03'))}${second()}` });
    expect(found!.split(' → ')[1]).toBe(hint);
  });

  test('names the round where a later one is open', () => {
    const rounds = '  - { round: 2023-03, meeting: 2023-03-15 }\n  - { round: later, meeting: 2023-09-15 }\n';
    const [found] = said({ rounds, recommendation: `${updates(update('2023-03'))}${second()}` });
    expect(found).toMatch(/rag update 2 --rag … --text "…" --round 2023-03$/);
  });
});

describe('left-open', () => {
  const said = (recommendation: string, action = `${april}${own(update('2022-03'))}`, top = '') =>
    findings('left-open', plan({ top, action, recommendation }), '2023-03-15');

  test.each([
    ['complete', 'state: complete', 1],
    ['superseded', 'state: superseded', 1],
    ['paused', 'state: paused', 0],
    ['green', 'rag: GREEN', 0],
  ])('its newest update says %s', (_, says, count) => {
    expect(said(updates(update('2023-03', says)))).toHaveLength(count);
  });

  test('an action that was never reported itself goes with its recommendation', () => {
    expect(said(updates(update('2023-03', 'state: complete')), april)).toEqual([]);
  });

  test('only the newest update closes', () => {
    expect(said(updates(update('2022-03', 'state: complete'), update('2023-03')))).toEqual([]);
  });

  test('says what to type, whichever of the two is right', () => {
    expect(said(updates(update('2023-03', 'state: complete')))[0]).toMatch(
      /^12:17 Recommendation 1 was reported as complete in “2023-03”, but its action 1\.1 is still open \(due by 30 April 2023\)\. → If the action is complete too, type: rag complete 1\.1\. If not, take “state: complete” out of the recommendation’s update of “2023-03”\.$/,
    );
    expect(said(updates(update('2022-03', 'state: superseded')))[0]).toMatch(
      /reported as superseded in “2022-03”.*type: rag update 1\.1 --state superseded\. If not, the recommendation is still open: rag update 1 --rag … --text "…"$/,
    );
    expect(said(updates(update('2023-03', 'rag: BLUE')), undefined, 'ratings: BRAG\n')[0]).toMatch(
      /was rated BLUE, which means complete, in “2023-03”.*: rag update 1 --rag … --text "…" --replace$/,
    );
  });
});

describe('complete-without-evidence', () => {
  const said = (completed: string, recommendation = '', more = '') =>
    findings(
      'complete-without-evidence',
      plan({ action: `${april}${completed && `        completed: ${completed}\n`}${more}`, recommendation }),
      '2023-03-15',
    );
  const shown = 'rag: GREEN, evidence: [minutes]';

  test.each([
    ['2023-03', '', '', 1],
    ['yes', '', '', 1],
    ['2023-02-01', '', '', 0],
    ['February 2023', '', '', 0],
    ['2023-03', updates(update('2023-03', shown)), '', 0],
    ['2023-03', '', own(update('2022-03', shown)), 0],
    ['', updates(update('2023-03', 'state: complete')), '', 1],
    ['', updates(update('2023-03', `${shown}, state: complete`)), '', 0],
    ['', updates(update('2023-03')), '', 0],
  ])('completed: %s %s %s', (completed, recommendation, more, count) => {
    expect(said(completed, recommendation, more)).toHaveLength(count);
  });

  test('evidence of a later round is not known yet', () => {
    const rounds =
      '  - { round: 2022-03, meeting: 2022-03-16 }\n  - { round: 2023-03, meeting: 2023-03-16 }\n';
    const text = plan({
      rounds,
      action: `${april}        completed: 2022-03\n`,
      recommendation: updates(update('2023-03', shown)),
    });
    expect(findings('complete-without-evidence', text, '2023-03-15')).toHaveLength(1);
    expect(findings('complete-without-evidence', text, '2023-03-16')).toEqual([]);
  });

  test.each([
    [
      '2023-03',
      '',
      /^14:20 Action 1\.1 was reported as complete in “2023-03”\. .* → Type the day in place of “2023-03”, as in “completed: 20 April 2022”; or add/,
    ],
    ['yes', '', /^14:20 Action 1\.1 is complete\. .* → Type the day in place of “yes”,/],
    ['', updates(update('2023-03', 'state: complete')), /^12:17 .* → Add the day to the action,/],
  ])('completed: %s', (completed, recommendation, message) => {
    expect(said(completed, recommendation)[0]).toMatch(message);
  });
});

describe('no-owner', () => {
  const said = (parts: Parameters<typeof plan>[0]) => findings('no-owner', plan(parts), '2023-03-15');
  const owner = '    owner: Head of Service\n';

  test.each([
    ['the plan has one', { top: 'owner: Assistant Director\n' }],
    ['the recommendation has one', { recommendation: owner }],
    ['the action has one', { action: `${april}        owner: Head of Service\n` }],
    ['it is complete', { action: `${april}        completed: yes\n` }],
  ])('is content where %s', (_, parts) => {
    expect(said(parts)).toEqual([]);
  });

  test('nobody at all is told as one', () => {
    expect(said({ recommendation: second() })).toEqual([
      '1:7 Nobody answers for anything in this plan: none of its 2 open actions has an owner. → Name the role that answers for the plan, below its title: “owner: Assistant Director”. Or that of each recommendation: rag assign 1 "Head of Fostering"',
    ]);
  });

  test('a recommendation with nobody, and an action beside one that has an owner', () => {
    const action = `${april}        owner: Head of Service\n      - { id: 1.2, action: b, timescale: May 2023 }\n`;
    const more = '      - { id: 2.2, action: c, timescale: May 2023 }\n';
    expect(said({ action, recommendation: `${second()}${more}` })).toEqual([
      '15:28 Nobody answers for action 1.2. → Name the role that does: rag assign 1.2 "Head of Fostering"',
      '17:21 Nobody answers for recommendation 2. → Name the role that does: rag assign 2 "Head of Fostering"',
    ]);
  });
});
