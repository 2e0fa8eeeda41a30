import { describe, expect, test } from 'vitest';
import { findings } from './checking.ts';

interface Parts {
  readonly rounds?: string;
  readonly values?: string;
}

function plan({ rounds = 'A 2022-03-16 closed, B 2023-03-15', values = '' }: Parts): string {
  const roundLines = rounds.split(', ').map((each) => {
    const [id, day, closed] = each.split(' ');
    const meeting = day?.startsWith('@') ? `as-at: ${day.slice(1)}` : `meeting: ${day}`;
    return `  - {round: ${id}${day === '-' ? '' : `, ${meeting}`}${closed ? ', closed: yes' : ''}}\n`;
  });
  const valueLines = values.split('; ').filter(Boolean);
  return `plan: P
rounds:
${roundLines.join('')}recommendations:
  - id: 1
    recommendation: Assess in time.
    measures:
      - id: M1
        measure: Assessed in time
        values: [${valueLines.map((each) => `{${each}}`).join(', ')}]
`;
}

function said(rule: string, before: Parts, after: Parts): string[] {
  return findings(rule, plan(after), undefined, undefined, plan(before)).map((line) =>
    line.replace(/^\S+ /, '').replace(/ → .*/, ''),
  );
}

describe('figure-rewritten', () => {
  const of = 'The figure of M1 in the closed round “A”';
  const sixty = 'round: A, value: 60 %';
  test.each<[string, string, string, readonly string[]]>([
    ['the same', sixty, sixty, []],
    ['other spaces', sixty, 'round: A, value: 60   %', []],
    [
      'another value',
      sixty,
      'round: A, value: 50 %',
      ['was rewritten: its value was “60 %” and is now “50 %”.'],
    ],
    [
      'another rating and day',
      `${sixty}, rag: RED`,
      `${sixty}, rag: GREEN, as-at: 2022-01-31`,
      [
        'was rewritten: its day was left out and is now “2022-01-31” and its rating was “RED” and is now “GREEN”.',
      ],
    ],
    ['gone', sixty, '', ['was removed: “60 %”.']],
    ['come', '', sixty, ['was added afterwards: “60 %”.']],
    ['of an open round', 'round: B, value: 60 %', 'round: B, value: 50 %', []],
    ['a new one of an open round', sixty, `${sixty}; round: B, value: 55 %`, []],
    ['in another order', `${sixty}; round: B, value: 55 %`, `round: B, value: 55 %; ${sixty}`, []],
  ])('%s', (_, before, after, told) => {
    expect(said('figure-rewritten', { values: before }, { values: after })).toEqual(
      told.map((each) => `${of} ${each}`),
    );
  });
});

describe('closed-round-moved', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['later', 'A 2022-03-16 closed', 'A 2022-05-16 closed', ['was 16 March 2022, and is 16 May 2022 now.']],
    ['opened again', 'A 2022-03-16 closed', 'A 2022-05-16', ['was 16 March 2022, and is 16 May 2022 now.']],
    [
      'by its facts',
      'A @2022-03-16 closed',
      'A @2022-03-17 closed',
      ['was 16 March 2022, and is 17 March 2022 now.'],
    ],
    ['without one', 'A 2022-03-16 closed', 'A - closed', ['was 16 March 2022, and is not said now.']],
    ['the same day under another key', 'A 2022-03-16 closed', 'A @2022-03-16 closed', []],
    ['an open round', 'A 2022-03-16', 'A 2022-05-16', []],
    ['only closed', 'A 2022-03-16', 'A 2022-03-16 closed', []],
    ['under another id', 'A 2022-03-16 closed', 'C 2022-03-16 closed', []],
  ])('%s', (_, before, after, told) => {
    expect(said('closed-round-moved', { rounds: before }, { rounds: after })).toEqual(
      told.map((each) => `The day of the closed round “A” ${each}`),
    );
  });
});
