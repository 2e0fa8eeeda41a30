import { describe, expect, test } from 'vitest';
import { findings, plan } from './checking.ts';

const update = (round: string) => `    updates:\n      - { round: ${round}, update: a }\n`;
const ongoing = '        timescale: Ongoing\n';

describe('overdue-unreviewed', () => {
  const said = (asOf: string, parts: Parameters<typeof plan>[0] = {}) =>
    findings('overdue-unreviewed', plan(parts), asOf);

  test.each([
    ['2022-04-30', 0],
    ['2022-05-01', 1],
  ])('on %s: %i', (asOf, count) => {
    expect(said(asOf)).toHaveLength(count);
  });

  test('counts the days and names the newest round, where a report in it would still count', () => {
    expect(said('2023-03-15')).toEqual([
      '13:20 Action 1.1 was due by 30 April 2022 (“April 2022”). It is 319 days overdue, and nobody has reviewed it since. → Add an update, “- round: 2023-03”; or “completed:” with the day; or, if a later date was agreed, add that under “revisions:”.',
    ]);
    expect(said('2022-05-01')[0]).toContain('It is 1 day overdue,');
  });

  test('asks for a new round once the newest is too old to count', () => {
    const found = said('2024-06-01', { recommendation: update('2023-03') });
    expect(found).toEqual([
      expect.stringContaining(
        'its last review, of 15 March 2023, counted until 15 March 2024. → Add a round, “- round: 2024-06”, and an update of it; or “completed:” with the day;',
      ),
    ]);
  });

  test('asks for a new round where the newest was before the due day', () => {
    expect(said('2022-05-01')[0]).toContain('Add a round, “- round: 2022-05”, and an update of it;');
  });

  test.each([
    ['  - { round: r, meeting: 2022-05-01 }\n', '“- round: r”'],
    ['  - { round: r, meeting: 2022-04-30 }\n', '“- round: 2022-05”'],
    ['  - { round: r, meeting: 2022-05-01, closed: yes }\n', '“- round: 2022-05”'],
    ['  - { round: r, meeting: 2022-05-01, closed: no }\n', '“- round: r”'],
    ['  - { round: r, meeting: 2022-05-02 }\n', '“- round: 2022-05”'],
    ['', '“- round: 2022-05”'],
  ])('with the rounds %j suggests %s', (rounds, round) => {
    expect(said('2022-05-01', { rounds })[0]).toContain(`${round}`);
  });

  test('never suggests the id of a round that is there', () => {
    const rounds = '  - { round: 2022-05, meeting: 2022-04-01 }\n';
    expect(said('2022-05-01', { rounds })[0]).toContain(
      'Add a round, “- round: 2022-05-01”, and an update of it;',
    );
  });

  test.each([
    ['an update of the recommendation', { recommendation: update('2023-03') }],
    ['a completion', { action: '        timescale: April 2022\n        completed: 2023-03\n' }],
    [
      'a new timescale',
      {
        action:
          '        timescale: April 2022\n        revisions: [{ timescale: May 2024, agreed: 2022-04-01 }]\n',
      },
    ],
  ])('is content with %s', (_, parts) => {
    expect(said('2023-03-15', parts)).toEqual([]);
  });

  test('points at the timescale in force', () => {
    const action =
      '        timescale: April 2022\n        revisions: [{ timescale: May 2022, agreed: 2022-04-01 }]\n';
    expect(said('2023-03-15', { action })[0]).toMatch(/^14:34 Action 1\.1 was due by 31 May 2022/);
  });
});

describe('review-lapsed', () => {
  const said = (asOf: string, parts: Parameters<typeof plan>[0] = { action: ongoing }) =>
    findings('review-lapsed', plan(parts), asOf);

  test.each([
    ['no review yet, within the interval of the first round', '2023-03-16', {}, 0],
    ['no review, and the interval of the first round has passed', '2023-03-17', {}, 1],
    ['reviewed within the interval', '2024-03-15', { recommendation: update('2023-03') }, 0],
    ['reviewed before', '2024-03-16', { recommendation: update('2023-03') }, 1],
    ['no rounds', '2030-01-01', { rounds: '' }, 0],
    ['a longer interval', '2023-03-17', { top: 'review: every 2 years\n' }, 0],
    ['complete', '2030-01-01', { action: `${ongoing}        completed: yes\n` }, 0],
    ['overdue, which is another rule’s', '2030-01-01', { action: '        timescale: April 2022\n' }, 0],
  ])('%s', (_, asOf, parts, count) => {
    expect(said(asOf, { action: ongoing, ...parts })).toHaveLength(count);
  });

  test('waits for what has not begun', () => {
    const action = '        timescale: April 2025 onwards\n';
    expect(said('2026-04-01', { action })).toEqual([]);
    expect(said('2026-04-02', { action })).toEqual([
      expect.stringContaining(
        'Action 1.1 never falls due (“April 2025 onwards”), and nobody has reviewed it since 1 April 2025.',
      ),
    ]);
  });

  test('counts from the first round what began before it', () => {
    const found = said('2024-02-01', { action: '        timescale: April 2020 onwards\n' });
    expect(found).toEqual([expect.stringContaining('and nobody has reviewed it since 16 March 2022.')]);
  });

  test.each([
    [
      '        timescale: TBC\n',
      '13:20 Action 1.1 has no due day (“TBC”), and nobody has reviewed it since 16 March 2022.',
    ],
    ['', '12:17 Action 1.1 has no timescale, and nobody has reviewed it since 16 March 2022.'],
    [
      ongoing,
      '13:20 Action 1.1 never falls due (“Ongoing”), and nobody has reviewed it since 16 March 2022.',
    ],
  ])('%j', (action, message) => {
    expect(said('2024-02-01', { action })).toEqual([`${message} → Add an update, “- round: 2023-03”.`]);
  });
});
