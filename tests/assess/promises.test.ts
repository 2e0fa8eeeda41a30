import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { brokenPromisesOf, type PromiseMade, promisesOf } from '../../src/assess/promises/promises.ts';
import { parseDay } from '../../src/calendar/day.ts';
import { customs, planFrom } from '../reading.ts';

/** The promises of a plan with one recommendation on a day, each as `id phrase: what became of it`. */
function fates(
  parts: { readonly action?: string; readonly updates?: string },
  asOf: string,
): readonly string[] {
  const { action = '        timescale: April 2024\n', updates = '' } = parts;
  const { plan } = planFrom(`plan: Sufficiency Strategy Action Plan
rounds:
  - { round: "1", meeting: 2023-03-15 }
  - { round: "2", meeting: 2023-06-14 }
  - { round: "3", meeting: 2023-09-13 }
  - { round: "0" }
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
${action}    updates:
${updates}`);
  const position = assess(plan!, { day: parseDay(asOf)! }, { calendar: customs.calendar, dueSoonDays: 30 });
  const all = promisesOf(position).map(shown);
  expect(brokenPromisesOf(position).map(shown)).toEqual(all.filter((each) => each.endsWith(': broken')));
  return all;
}

function shown({ reported, phrase, fate, answer }: PromiseMade): string {
  return `${reported.part.id} ${phrase}: ${fate}${answer === undefined ? '' : ` ${answer}`}`;
}

const byJuly = '      - { round: 1, rag: AMBER, update: It will be done by July. }\n';
const completed = (when: string) => `        timescale: April 2024\n        completed: ${when}\n`;
const revised = (agreed: string) =>
  `        timescale: April 2024\n        revisions: [{ timescale: May 2024, agreed: ${agreed} }]\n`;

describe('what became of a promise', () => {
  test.each([
    ['open before its last day', { updates: byJuly }, '2023-07-31', 'open'],
    ['broken after it', { updates: byJuly }, '2023-08-01', 'broken'],
    [
      'kept by a completion in time',
      { updates: byJuly, action: completed('2023-07-31') },
      '2023-08-01',
      'kept 2023-07-31',
    ],
    [
      'kept before it is due',
      { updates: byJuly, action: completed('2023-05-01') },
      '2023-06-01',
      'kept 2023-05-01',
    ],
    ['kept by a round in time', { updates: byJuly, action: completed('"2"') }, '2023-08-01', 'kept 2'],
    [
      'answered by a completion too late',
      { updates: byJuly, action: completed('2023-08-02') },
      '2023-09-01',
      'answered 2023-08-02',
    ],
    [
      'answered by a completion of no day',
      { updates: byJuly, action: completed('yes') },
      '2023-09-01',
      'answered yes',
    ],
    [
      'not by one that was there before',
      { updates: byJuly, action: completed('2023-03-01') },
      '2023-09-01',
      'broken',
    ],
    [
      're-timed by a revision',
      { updates: byJuly, action: revised('2023-05-02') },
      '2023-09-01',
      're-timed May 2024',
    ],
    ['not by one of before', { updates: byJuly, action: revised('2023-03-15') }, '2023-09-01', 'broken'],
    [
      'not by one that is yet to come',
      { updates: byJuly, action: revised('2023-10-01') },
      '2023-09-01',
      'broken',
    ],
    [
      'answered by a later update',
      { updates: `${byJuly}      - { round: 3, rag: AMBER, update: It was done. }\n` },
      '2023-09-13',
      'answered 3',
    ],
    [
      'not by an update before it was due',
      { updates: `${byJuly}      - { round: 2, rag: AMBER, update: All is well. }\n` },
      '2023-09-13',
      'broken',
    ],
    [
      'not by an update that says nothing',
      { updates: `${byJuly}      - { round: 3 }\n` },
      '2023-09-13',
      'broken',
    ],
    [
      'answered where the thing is given up',
      { updates: `${byJuly}      - { round: 2, state: superseded }\n` },
      '2023-09-13',
      'answered 2',
    ],
    [
      'answered by an update of the action under it',
      {
        updates: byJuly,
        action:
          '        timescale: April 2024\n        updates: [{ round: 3, rag: RED, update: It was not done. }]\n',
      },
      '2023-09-13',
      'answered 3',
    ],
  ])('%s', (_, parts, asOf, fate) => {
    expect(fates(parts, asOf)).toEqual([`1 by July: ${fate}`]);
  });

  test('re-timed by a later update that promises a later date, which is a promise itself', () => {
    const updates = `${byJuly}      - { round: 2, rag: AMBER, update: It will be done by October. }\n`;
    expect(fates({ updates }, '2023-07-01')).toEqual(['1 by July: re-timed 2', '1 by October: open']);
  });

  test('re-timed by the furthest of several later dates', () => {
    const updates = `${byJuly}      - { round: 2, rag: AMBER, update: It will be done by December. }
      - { round: 3, rag: AMBER, update: The summary will be done by November. }
`;
    expect(fates({ updates }, '2023-10-15')).toEqual([
      '1 by July: re-timed 2',
      '1 by December: open',
      '1 by November: open',
    ]);
    expect(fates({ updates }, '2024-01-01').slice(1)).toEqual([
      '1 by December: broken',
      '1 by November: broken',
    ]);
  });

  test('made long before, of a year far off, it is not forgotten', () => {
    const updates = `      - { round: 1, as-at: 2022-01-10, rag: AMBER, update: Done by March 2024. Draft by May. }
      - { round: 3, rag: AMBER, update: All is well. }
`;
    expect(fates({ updates }, '2024-04-01')).toEqual(['1 by March 2024: broken', '1 by May: answered 3']);
  });

  test.each(['by the end of next year', 'within 14 months', 'by 31 October 2023'])(
    'made a year and more before the newest report, it is not forgotten: %s',
    (phrase) => {
      const updates = `      - { round: 1, as-at: 2022-09-01, rag: AMBER, update: It will be done ${phrase}. }
      - { round: 3, rag: AMBER, update: All is well. }
`;
      expect(fates({ updates }, '2024-02-01')).toEqual([expect.stringMatching(/: broken$/)]);
    },
  );

  test('said again, it counts once', () => {
    const updates = `${byJuly}      - { round: 2, rag: AMBER, update: It will be done by the end of July. }\n`;
    expect(fates({ updates }, '2023-09-13')).toEqual(['1 by July: broken']);
  });

  test('of two promises for one day each counts', () => {
    const updates = '      - { round: 1, rag: AMBER, update: Draft by July. Training by July 2023. }\n';
    expect(fates({ updates }, '2023-07-01')).toEqual(['1 by July: open', '1 by July 2023: open']);
  });

  test('an action’s own update promises for the action', () => {
    const action =
      '        timescale: April 2024\n        updates: [{ round: 1, rag: AMBER, update: Draft by July. }]\n';
    const updates = '      - { round: 3, rag: AMBER, update: All is well. }\n';
    expect(fates({ action, updates }, '2023-08-01')).toEqual(['1.1 by July: broken']);
    expect(fates({ action, updates }, '2023-09-13')).toEqual(['1.1 by July: answered 3']);
  });

  test('one of a round without a day, or of a later day, is not there', () => {
    const updates =
      '      - { round: 0, rag: AMBER, update: Draft by July. }\n      - { round: 3, rag: AMBER, update: Draft by May. }\n';
    const { length } = fates({ updates }, '2023-09-12');
    expect(length).toBeLessThan(2);
    expect(fates({ updates: updates.split('\n')[1]! }, '2023-09-12')).toEqual([]);
  });
});
