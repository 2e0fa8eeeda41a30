import { describe, expect, test } from 'vitest';
import { findings } from './checking.ts';

interface Parts {
  readonly action?: string;
  readonly updates?: string;
  readonly rounds?: string;
}

const twoRounds = '  - {round: 2022-03, meeting: 2022-03-16}\n  - {round: 2023-03, meeting: 2023-03-15}\n';

function plan({ action = '', updates = '', rounds = twoRounds }: Parts): string {
  return `plan: P
rounds:
${rounds}recommendations:
  - id: 1
    recommendation: Assess in time.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
${action}${updates && `    updates: [${updates}]\n`}`;
}

function said(rule: string, before: Parts, after: Parts): string[] {
  return findings(rule, plan(after), undefined, undefined, plan(before)).map((line) =>
    line.replace(/^\S+ /, '').replace(/ → .*/, ''),
  );
}

describe('decision-rewritten', () => {
  const decided = (...decisions: string[]) => ({
    action: `        decisions: [${decisions.map((each) => `{${each}}`).join(', ')}]\n`,
  });
  const panel = 'by: Panel, decided: April 2022';
  const open = `decision: kept open, ${panel}`;
  const accepted = 'decision: accepted, by: Panel, decided: 2022-06-15';
  const of = 'The decision of “Panel” (April 2022) on 1.1';
  const other = (fact: string, was: string, is: string) =>
    `${of} was rewritten: its ${fact} was ${was} and is now ${is}.`;

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['the same, spelt otherwise', [open], [open.replace('kept open', 'Kept-open')], []],
    [
      'another verdict',
      [open],
      [open.replace('kept open', 'accepted')],
      [other('verdict', '“kept open”', '“accepted”')],
    ],
    ['another body', [open], [open.replace('Panel', 'Board')], [other('body', '“Panel”', '“Board”')]],
    ['another day', [open], [open.replace('April', 'May')], [other('day', '“April 2022”', '“May 2022”')]],
    [
      'no day',
      [open],
      [open.replace(', decided: April 2022', '')],
      [other('day', '“April 2022”', 'left out')],
    ],
    ['a more exact day', [open], [open.replace('April 2022', '2022-04-12')], []],
    ['a day that can be read', [open.replace('April', 'Aprrrl')], [open], []],
    ['another rating', [`${open}, rag: RED`], [`${open}, rag: GREEN`], [other('rating', '“RED”', '“GREEN”')]],
    ['a rating', [open], [`${open}, rag: GREEN`], [other('rating', 'left out', '“GREEN”')]],
    [
      'a rating that was asked for',
      [`decision: overruled, ${panel}`],
      [`decision: overruled, ${panel}, rag: RED`],
      [],
    ],
    ['a minute and a reason', [open], [`${open}, minute: 14, reason: No report`], []],
    ['a body and a day', ['decision: accepted'], [accepted], []],
    ['another minute', [`${open}, minute: 14`], [`${open}, minute: 15`], [other('minute', '“14”', '“15”')]],
    ['no reason', [`${open}, reason: No report`], [open], [other('reason', '“No report”', 'left out')]],
    ['removed', [`${open}, rag: RED`], [], [`${of} was removed: “kept open”, “RED”.`]],
    [
      'removed, and another filled in',
      [open, accepted],
      [`${accepted}, minute: 3`],
      [`${of} was removed: “kept open”.`],
    ],
    [
      'removed, and another of its day filled in',
      [open, `decision: accepted, ${panel}`],
      [`decision: accepted, ${panel}, minute: 3`],
      [`${of} was removed: “kept open”.`],
    ],
    ['a new one', [open], [open, accepted], []],
    ['a new one above', [accepted], [open, accepted], []],
    ['another order', [open, accepted], [accepted, open], []],
    [
      'rewritten beside a new one',
      [open],
      [accepted, open.replace('kept open', 'accepted')],
      [other('verdict', '“kept open”', '“accepted”')],
    ],
  ])('%s', (_, before, after, told) => {
    expect(said('decision-rewritten', decided(...before), decided(...after))).toEqual(told);
  });

  test('of a recommendation too', () => {
    const on = (verdict: string) =>
      `${plan({})}    decisions:\n      - {decision: ${verdict}, by: Panel, decided: April 2022}\n`;
    expect(findings('decision-rewritten', on('accepted'), undefined, undefined, on('kept open'))).toEqual([
      '13:20 The decision of “Panel” (April 2022) on 1 was rewritten: its verdict was “kept open” and is now “accepted”. → Put it back as it was minuted. What has been decided since is a decision of its own, below this one: rag decide 1 …',
    ]);
  });
});

describe('completion-rewritten', () => {
  const done = (text: string) => ({ action: text && `        completed: ${text}\n` });
  test.each([
    ['2022-06-30', '2022-01-30', 'is “2022-01-30” now'],
    ['2022-06-30', '2022-07-01', 'is “2022-07-01” now'],
    ['2022-06-30', '30/06/2022', undefined],
    ['June 2022', '2022-06-12', undefined],
    ['June 2022', '2022-05-31', 'is “2022-05-31” now'],
    ['2022-06-12', 'June 2022', 'is “June 2022” now'],
    ['2022-06-12', 'yes', 'is “yes” now'],
    ['2022-06-12', '2022-03', 'is “2022-03” now'],
    ['2022-06-12', 'some day', 'is “some day” now'],
    ['2022-06-12', '', 'is not there any more'],
    ['2022-06-12', 'no', 'is not there any more'],
    ['yes', '2022-06-12', undefined],
    ['yes', '2022-03', undefined],
    ['yes', '', 'is not there any more'],
    ['some day', '2022-06-12', undefined],
    ['2023-03', '2022-06-12', undefined],
    ['2023-03', 'March 2022', undefined],
    ['2023-03', '2022-01-12', 'is “2022-01-12” now'],
    ['2023-03', '2023-03-16', 'is “2023-03-16” now'],
    ['2022-03', '2021-06-12', undefined],
    ['2022-03', '2023-03', 'is “2023-03” now'],
    ['', '2022-06-12', undefined],
    ['no', '2022-06-12', undefined],
  ])('%s → %s', (before, after, says) => {
    const expected = says === undefined ? [] : [`The completion of 1.1 was “${before}”, and ${says}.`];
    expect(said('completion-rewritten', done(before), done(after))).toEqual(expected);
  });

  const reopened = '{round: 2023-03, state: reopened, update: It came back.}';
  test.each<[string, Parts, number]>([
    ['and reopened', { updates: reopened }, 0],
    [
      'and reopened earlier',
      { updates: `${reopened.replace('2023', '2022')}, {round: 2023-03, state: complete}` },
      1,
    ],
    ['and kept open', { action: '        decisions: [{decision: kept open}]\n' }, 0],
    ['and accepted', { action: '        decisions: [{decision: kept open}, {decision: accepted}]\n' }, 1],
  ])('taken out %s', (_, after, count) => {
    expect(said('completion-rewritten', done('2022-06-12'), after)).toHaveLength(count);
  });

  test('not of a round that has another id now', () => {
    const rounds = twoRounds.replace('round: 2022-03', 'round: R1');
    expect(said('completion-rewritten', done('2022-03'), { ...done('R1'), rounds })).toEqual([]);
    expect(said('completion-rewritten', done('2023-03'), { ...done('R1'), rounds })).toHaveLength(1);
  });

  test('not where a round took the name of the month', () => {
    const rounds = '  - {round: A, meeting: 2022-03-16}\n';
    expect(said('completion-rewritten', { ...done('2023-03'), rounds }, done('2023-03'))).toEqual([]);
  });
});
