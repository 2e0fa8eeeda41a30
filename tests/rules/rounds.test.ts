import { describe, expect, test } from 'vitest';
import { findings, plan } from './checking.ts';

const rounds = (...lines: readonly string[]) =>
  plan({ rounds: lines.map((line) => `  - { ${line} }\n`).join('') });
const updates = (...lines: readonly string[]) =>
  `    updates:\n${lines.map((line) => `      - { ${line} }\n`).join('')}`;

describe('duplicate-round', () => {
  test.each([
    [
      'the round’s own month, where it is free',
      ['round: a, meeting: 2022-03-16', 'round: a, meeting: 2023-03-15'],
      '2023-03',
    ],
    [
      'a number, where the month is taken',
      ['round: 2023-03, meeting: 2023-03-15', 'round: 2023-03, meeting: 2023-03-29'],
      '2023-03-2',
    ],
    ['a number, where there is no day', ['round: a, meeting: 2022-03-16', 'round: a'], 'a-2'],
  ])('suggests %s', (_, lines, free) => {
    expect(findings('duplicate-round', rounds(...lines))).toEqual([
      expect.stringMatching(
        new RegExp(`^4:14 There is already a round .* → Give this one an id of its own: round: ${free}$`),
      ),
    ]);
  });
});

describe('round-order', () => {
  test.each([
    ['the same day twice', ['round: a, meeting: 2023-03-15', 'round: b, meeting: 2023-03-15']],
    ['a month before a day in it', ['round: a, meeting: March 2023', 'round: b, meeting: 2023-03-15']],
    ['a day before its month', ['round: a, meeting: 2023-03-15', 'round: b, meeting: March 2023']],
    [
      'a round without a day between',
      ['round: a, meeting: 2022-03-15', 'round: b', 'round: c, meeting: 2023-03-15'],
    ],
  ])('allows %s', (_, lines) => {
    expect(findings('round-order', rounds(...lines))).toEqual([]);
  });

  test.each([
    [
      'a month',
      ['round: a, meeting: 2023-03-15', 'round: b, meeting: February 2023'],
      '4:14 The round “b” (February 2023) stands after “a” (2023-03-15), and is earlier.',
    ],
    [
      'an as-at day',
      ['round: a, as-at: 2023-03-15', 'round: b, meeting: 2023-06-15, as-at: 2023-03-14'],
      '4:14 The round “b” (2023-03-14) stands after “a” (2023-03-15), and is earlier.',
    ],
    [
      'over a round without a day',
      ['round: a, meeting: 2023-03-15', 'round: b', 'round: c, meeting: 2022-03-15'],
      '5:14 The round “c” (2022-03-15) stands after “a” (2023-03-15), and is earlier.',
    ],
  ])('finds %s', (_, lines, message) => {
    expect(findings('round-order', rounds(...lines))).toEqual([expect.stringContaining(message)]);
  });
});

describe('round-without-day', () => {
  test.each([
    ['round: 2023-03, title: Spring', 'March 2023'],
    ['round: r1, title: March 2023', 'March 2023'],
    ['round: 2023-03-15', '15 March 2023'],
    ['round: r1', '15 March 2023'],
  ])('%s → meeting: %s', (line, day) => {
    expect(findings('round-without-day', rounds(line))).toEqual([
      expect.stringMatching(new RegExp(`meeting: ${day}$`)),
    ]);
  });

  test.each(['round: a, meeting: March 2023', 'round: a, as-at: 2023-03-15', 'round: a, meeting: some time'])(
    'says nothing of { %s }',
    (line) => {
      expect(findings('round-without-day', rounds(line))).toEqual([]);
    },
  );
});

describe('as-at-after-meeting', () => {
  test.each([
    ['round: a, meeting: 2023-03-15, as-at: 2023-03-15', 0],
    ['round: a, meeting: 2023-03-15, as-at: March 2023', 0],
    ['round: a, meeting: March 2023, as-at: 2023-03-31', 0],
    ['round: a, meeting: March 2023, as-at: 2023-04-01', 1],
  ])('{ %s }: %i', (line, count) => {
    expect(findings('as-at-after-meeting', rounds(line))).toHaveLength(count);
  });
});

describe('unknown-round', () => {
  test.each([
    [
      'March 2023',
      'Did you mean “round: 2023-03”? If it is a new round, add it under “rounds:”: - round: March 2023',
    ],
    [
      '2023-3',
      'Did you mean “round: 2023-03”? If it is a new round, add it under “rounds:”: - round: 2023-3',
    ],
    ['Autumn', 'If it is a new round, add it under “rounds:”: - round: Autumn'],
  ])('%s', (id, hint) => {
    const text = plan({
      rounds:
        '  - { round: 2022-03, meeting: 2022-03-16 }\n  - { round: 2023-03, meeting: 2023-03-15, title: MARCH 2023 }\n',
      recommendation: updates(`round: ${id}, update: a`),
    });
    expect(findings('unknown-round', text)).toEqual([
      `13:18 This update is for the round “${id}”, and the plan has only the rounds “2022-03” and “2023-03”. → ${hint}`,
    ]);
  });

  test('speaks of each update, of recommendations and of actions, where the plan has no rounds', () => {
    const text = plan({
      rounds: '',
      action: '        timescale: April 2022\n        updates: [{ round: a, update: x }]\n',
      recommendation: updates('round: b, update: y'),
    });
    expect(findings('unknown-round', text)).toEqual([
      '9:28 This update is for the round “a”, and the plan has no rounds. → Add a line “rounds:” to the plan, and under it the round and its meeting: - round: a',
      '11:18 This update is for the round “b”, and the plan has no rounds. → Add a line “rounds:” to the plan, and under it the round and its meeting: - round: b',
    ]);
  });

  test('names six rounds, which are all there are', () => {
    const six = Array.from({ length: 6 }, (_, at) => `  - { round: r${at}, meeting: 2022-03-16 }\n`).join('');
    const text = plan({ rounds: six, recommendation: updates('round: Autumn, update: a') });
    expect(findings('unknown-round', text)[0]).toContain(
      'and the plan has only the rounds “r0”, “r1”, “r2”, “r3”, “r4” and “r5”.',
    );
  });

  test('names the newest of many rounds', () => {
    const many = Array.from({ length: 30 }, (_, at) => `  - { round: r${at}, meeting: 2022-03-16 }\n`).join(
      '',
    );
    const text = plan({ rounds: many, recommendation: updates('round: Autumn, update: a') });
    expect(findings('unknown-round', text)[0]).toContain(
      'and the plan has no such round; its newest are “r24”, “r25”, “r26”, “r27”, “r28” and “r29”.',
    );
  });
});

describe('update-twice', () => {
  test.each([
    ['one round, no days', ['round: 2023-03, update: a', 'round: 2023-03, update: b'], 1],
    [
      'one of them with the round’s own day',
      ['round: 2023-03, as-at: 2023-03-15, update: a', 'round: 2023-03, update: b'],
      1,
    ],
    ['different days', ['round: 2023-03, as-at: 2023-01-31, update: a', 'round: 2023-03, update: b'], 0],
    ['different rounds', ['round: 2022-03, update: a', 'round: 2023-03, update: b'], 0],
    ['a round that is not there', ['round: x, update: a', 'round: x, update: b'], 0],
    ['three', ['round: 2023-03, update: a', 'round: 2023-03, update: b', 'round: 2023-03, update: c'], 2],
  ])('%s: %#', (_, lines, count) => {
    expect(findings('update-twice', plan({ recommendation: updates(...lines) }))).toHaveLength(count);
  });

  test('lets a recommendation and its action each have one', () => {
    const text = plan({
      action: '        timescale: April 2022\n        updates: [{ round: 2023-03, update: x }]\n',
      recommendation: updates('round: 2023-03, update: y'),
    });
    expect(findings('update-twice', text)).toEqual([]);
  });
});
