import { describe, expect, test } from 'vitest';
import { findings, plan } from './checking.ts';

const update = (round: string, rag: string, more = '') =>
  `      - { round: ${round}, rag: ${rag}, update: a${more} }\n`;
const rated = (rag: string, more = '') => `    updates:\n${update('2023-03', rag, more)}`;
const own = (rag: string) => `        updates:\n  ${update('2023-03', rag)}`.replace('\n  ', '\n    ');
const april = '        timescale: April 2022\n';

describe('green-overdue', () => {
  const said = (asOf: string, parts: Parameters<typeof plan>[0]) =>
    findings('green-overdue', plan(parts), asOf);

  test.each([
    ['past its day', { recommendation: rated('GREEN') }, 1],
    ['rated worse', { recommendation: rated('AMBER') }, 0],
    ['not rated', {}, 0],
    ['not due yet', { recommendation: rated('GREEN'), action: '        timescale: 15 March 2023\n' }, 0],
    ['without a day', { recommendation: rated('GREEN'), action: '        timescale: Ongoing\n' }, 0],
    ['complete', { recommendation: rated('GREEN'), action: `${april}        completed: yes\n` }, 0],
    ['reported as complete', { recommendation: rated('GREEN', ', state: complete') }, 0],
    ['superseded', { recommendation: rated('GREEN', ', state: superseded') }, 0],
    ['paused', { recommendation: rated('GREEN', ', state: paused') }, 1],
    ['rated worse itself', { recommendation: rated('GREEN'), action: `${april}${own('AMBER')}` }, 0],
    ['rated so itself', { recommendation: rated('AMBER'), action: `${april}${own('GREEN')}` }, 1],
    ['a rating of five', { top: 'ratings: DCA\n', recommendation: rated('GREEN') }, 1],
    ['nearly the best of five', { top: 'ratings: DCA\n', recommendation: rated('AMBER/GREEN') }, 0],
    [
      'a best level that means complete',
      {
        top: 'ratings: [{ level: AMBER }, { level: GREEN, complete: yes }]\n',
        recommendation: rated('GREEN'),
      },
      0,
    ],
    [
      'a best level that says itself how late it allows',
      {
        top: 'ratings: [{ level: AMBER }, { level: GREEN, late: up to 1 year }]\n',
        recommendation: rated('GREEN'),
      },
      0,
    ],
  ])('%s: %#', (_, parts, count) => {
    expect(said('2023-03-15', parts)).toHaveLength(count);
  });

  test('from the day after it was due, though it was rated before', () => {
    const parts = { recommendation: rated('GREEN'), action: '        timescale: 31 March 2023\n' };
    expect(said('2023-03-31', parts)).toEqual([]);
    expect(said('2023-04-01', parts)).toHaveLength(1);
  });

  test('speaks once of a rating, and of the longest overdue first', () => {
    const action = `        timescale: May 2022\n      - { id: 1.2, action: b, timescale: April 2022 }\n      - { id: 1.3, action: c, timescale: May 2023 }\n`;
    expect(said('2023-03-15', { action, recommendation: rated('GREEN') })).toEqual([
      '17:32 Recommendation 1 is rated GREEN in “2023-03”, and 2 of its actions are overdue and not complete: 1.2 (due by 30 April 2022) and 1.1 (due by 31 May 2022). → If 1.2 is complete, type: rag complete 1.2. If a later date was agreed: rag retime 1.2 "…" --agreed-by "…". If neither: rag update 1 --rag AMBER --replace',
    ]);
  });

  test.each([
    [
      'until the round’s day the update can still be put right',
      '2023-03-15',
      '',
      'rag update 1 --rag AMBER --replace',
    ],
    ['after it, it is history', '2023-03-16', '', 'rag round open, and then rag update 1 --rag AMBER'],
    [
      'in the round that is open already',
      '2023-03-16',
      '  - { round: next, meeting: 2023-09-15 }\n',
      'rag update 1 --rag AMBER',
    ],
  ])('%s', (_, asOf, more, command) => {
    const rounds = `  - { round: 2023-03, meeting: 2023-03-15 }\n${more}`;
    const [found] = said(asOf, { rounds, recommendation: rated('GREEN') });
    expect(found!.split('If neither: ')[1]).toBe(command);
  });

  test('where every round is closed', () => {
    const rounds = '  - { round: 2023-03, meeting: 2023-03-15, closed: yes }\n';
    const [found] = said('2023-03-15', { rounds, recommendation: rated('GREEN') });
    expect(found).toMatch(/If neither: rag round open, and then rag update 1 --rag AMBER$/);
  });
});

describe('later-than-rated', () => {
  const bromsgrove =
    'ratings: [{ level: RED }, { level: AMBER, late: up to 1 month }, { level: GREEN, late: no }]\n';
  const said = (asOf: string, rag: string, top = bromsgrove) =>
    findings(
      'later-than-rated',
      plan({
        top,
        rounds: '  - { round: 2023-03, meeting: 2022-04-20 }\n',
        recommendation: rated(rag),
      }),
      asOf,
    );

  test.each([
    ['2022-04-30', 'GREEN', 0],
    ['2022-05-01', 'GREEN', 1],
    ['2022-05-31', 'AMBER', 0],
    ['2022-06-01', 'AMBER', 1],
    ['2023-06-01', 'RED', 0],
  ])('on %s, %s: %i', (asOf, rag, count) => {
    expect(said(asOf, rag)).toHaveLength(count);
  });

  test('names the level that allows it', () => {
    expect(said('2022-05-01', 'GREEN')[0]).toMatch(
      /1 day overdue: due by 30 April 2022 \(“April 2022”\) and not complete\. By this plan’s ratings, GREEN is for what is not late at all\. .* rag update 1 --rag AMBER$/,
    );
    expect(said('2022-06-01', 'GREEN')[0]).toMatch(/rag update 1 --rag RED$/);
    expect(said('2022-06-01', 'AMBER')[0]).toContain('AMBER is for what is late by “up to 1 month”.');
  });

  test('where no level allows it, leaves the rating to the officer', () => {
    const [found] = said(
      '2022-06-01',
      'AMBER',
      'ratings: [{ level: AMBER, late: 1 month }, { level: GREEN }]\n',
    );
    expect(found).toMatch(/rag update 1 --rag …$/);
  });

  test('built-in schemes say nothing of dates', () => {
    expect(said('2030-01-01', 'GREEN', '')).toEqual([]);
  });
});

describe('unreadable-lateness', () => {
  test.each([
    ['up to 1 month', 0],
    ['no', 0],
    ['6 weeks', 0],
    ['monthly', 1],
    ['"yes"', 1],
  ])('late: %s', (late, count) => {
    const top = `ratings: [{ level: RED, late: ${late} }, { level: GREEN }]\n`;
    expect(findings('unreadable-lateness', plan({ top }))).toHaveLength(count);
  });
});

describe('better-than-its-actions', () => {
  const said = (parts: Parameters<typeof plan>[0]) =>
    findings('better-than-its-actions', plan(parts), '2023-03-15');

  test.each([
    ['GREEN', 'RED', 1],
    ['AMBER', 'RED', 1],
    ['RED', 'RED', 0],
    ['RED', 'GREEN', 0],
  ])('%s, and its action %s', (whole, part, count) => {
    expect(said({ recommendation: rated(whole), action: `${april}${own(part)}` })).toHaveLength(count);
  });

  test.each([
    ['an action without a rating of its own', { recommendation: rated('GREEN') }],
    [
      'a complete action',
      { recommendation: rated('GREEN'), action: `${april}        completed: yes\n${own('RED')}` },
    ],
    [
      'a closed recommendation, of which another rule speaks',
      { recommendation: rated('GREEN', ', state: complete'), action: `${april}${own('RED')}` },
    ],
    [
      'a level that is neither good nor bad',
      {
        top: 'ratings: [{ level: GREY, tone: muted }, { level: RED }, { level: GREEN }]\n',
        recommendation: rated('GREEN'),
        action: `${april}${own('GREY')}`,
      },
    ],
  ])('is content with %s', (_, parts) => {
    expect(said(parts)).toEqual([]);
  });

  test('names the worst', () => {
    const second = `      - id: 1.2\n        action: b\n        timescale: May 2022\n${own('RED')}`;
    const [found, ...more] = said({
      recommendation: rated('GREEN'),
      action: `${april}${own('AMBER')}${second}`,
    });
    expect(more).toEqual([]);
    expect(found).toContain('rated GREEN in “2023-03”, better than its own action 1.2: RED in “2023-03”.');
    expect(found).toContain('rag update 1 --rag RED --replace.');
  });
});
