import { describe, expect, test } from 'vitest';
import { findings, plan } from './checking.ts';

const action = (...lines: readonly string[]) => lines.map((line) => `        ${line}\n`).join('');
const revision = (timescale: string, agreed: string) =>
  `  - { timescale: ${timescale}, agreed: ${agreed}, agreed-by: The board }`;

describe('pushed-back', () => {
  const said = (lines: readonly string[], asOf = '2023-01-01') =>
    findings('pushed-back', plan({ action: action('timescale: April 2022', ...lines) }), asOf);
  const three = [
    'revisions:',
    revision('May 2022', '2022-04-20'),
    revision('June 2022', '2022-05-20'),
    revision('July 2022', '2022-06-20'),
  ];

  test.each([
    ['twice', three.slice(0, 3), 0],
    ['three times', three, 1],
    ['three times, and it is complete', [...three, 'completed: yes'], 0],
    ['twelve months', ['revisions:', revision('April 2023', '2022-04-20')], 0],
    ['twelve months and a day', ['revisions:', revision('1 May 2023', '2022-04-20')], 1],
    [
      'to and fro',
      [
        'revisions:',
        revision('July 2022', '2022-04-20'),
        revision('June 2022', '2022-05-20'),
        revision('May 2022', '2022-05-21'),
        revision('June 2022', '2022-05-22'),
      ],
      0,
    ],
    [
      'once, with a time between that had no date',
      ['revisions:', revision('TBC', '2022-04-20'), revision('June 2022', '2022-05-20')],
      0,
    ],
  ])('%s', (_, lines, count) => {
    expect(said(lines)).toHaveLength(count);
  });

  test('counts what was agreed by the day', () => {
    expect(said(three, '2022-06-19')).toEqual([]);
    expect(said(three, '2022-06-20')).toHaveLength(1);
  });

  test('says how often, and how far', () => {
    expect(said(three)).toEqual([
      '17:26 The date of action 1.1 was moved back 3 times (the limit is 2): from “April 2022” to “May 2022”, “June 2022” and “July 2022”. → If it is done: rag complete 1.1. If it will not be done: rag update 1.1 --state superseded --text "…". If it will, say in its next update what has changed, so that this date is kept.',
    ]);
    expect(said(['revisions:', revision('September 2023', '2022-04-20')])[0]).toContain(
      'was moved back by 518 days in all (the limit is 12 months): from “April 2022” to “September 2023”.',
    );
    expect(said([...three, revision('May 2023', '2022-07-20')])[0]).toContain(
      'was moved back 4 times (the limit is 2), by 396 days in all (the limit is 12 months): from',
    );
  });

  test('counts from the first date there was', () => {
    const text = plan({
      action: action('timescale: TBC', 'revisions:', revision('April 2022', '2022-01-20'), ...three.slice(1)),
    });
    expect(findings('pushed-back', text, '2023-01-01')[0]).toContain(
      'moved back 3 times (the limit is 2): from “April 2022”',
    );
  });
});

describe('still-no-date', () => {
  const days = ['2022-03-16', '2022-06-15', '2022-09-14', '2022-12-14', '2023-03-15'];
  const rounds = days.map((day) => `  - { round: ${day.slice(0, 7)}, meeting: ${day} }\n`).join('');
  const reported = '    updates:\n      - { round: 2022-03, rag: AMBER, update: a }\n';
  const said = (asOf: string, lines: readonly string[], recommendation = reported) =>
    findings('still-no-date', plan({ rounds, action: action(...lines), recommendation }), asOf);

  test.each([
    ['2022-12-13', ['timescale: TBC'], 0],
    ['2022-12-14', ['timescale: TBC'], 1],
    ['2022-12-14', ['timescale: Subject to legal approval'], 1],
    ['2022-12-14', ['timescale: in due course'], 1],
    ['2022-12-14', ['timescale: Ongoing'], 0],
    ['2022-12-14', ['timescale: April 2022 onwards'], 0],
    ['2022-12-14', ['timescale: quarterly'], 0],
    ['2022-12-14', [], 0],
    ['2022-12-14', ['timescale: TBC', 'completed: yes'], 0],
    ['2022-12-14', ['timescale: TBC', 'revisions:', revision('May 2023', '2022-11-01')], 0],
    ['2023-03-15', ['timescale: TBC', 'revisions:', revision('to be agreed', '2022-11-01')], 1],
    ['2023-03-15', ['timescale: May 2022', 'revisions:', revision('TBC', '2022-06-15')], 1],
    ['2023-03-15', ['timescale: May 2022', 'revisions:', revision('TBC', '2022-09-14')], 0],
  ])('on %s, %j: %i', (asOf, lines, count) => {
    expect(said(asOf, lines)).toHaveLength(count);
  });

  test('says since when', () => {
    expect(said('2022-12-14', ['timescale: TBC'])[0]).toMatch(
      /Action 1\.1 still has no date \(“TBC”\): it was first reported in “2022-03”, and 3 rounds have come since\. → /,
    );
    const lost = ['timescale: May 2022', 'revisions:', revision('TBC', '2022-06-15')];
    expect(said('2023-03-15', lost)[0]).toContain(
      'its last one was given up on 15 June 2022, and 3 rounds have come since.',
    );
  });

  test('of what was never reported nobody can tell how old it is', () => {
    expect(said('2023-03-15', ['timescale: TBC'], '')).toEqual([]);
  });
});

describe('all-due-on-one-day', () => {
  const said = (timescales: readonly string[], asOf = '2023-01-01') => {
    const more = timescales
      .slice(1)
      .map((timescale, at) => `      - { id: 1.${at + 2}, action: b, timescale: ${timescale} }\n`);
    return findings(
      'all-due-on-one-day',
      plan({ action: `        timescale: ${timescales[0]}\n${more.join('')}` }),
      asOf,
    );
  };

  test.each([
    [['March 2023', '31 March 2023', '2022/23', 'Q4 2022/23'], 1],
    [['March 2023', '31 March 2023', '2022/23'], 0],
    [['March 2023', '31 March 2023', '2022/23', '30 March 2023'], 0],
    [['March 2023', 'March 2023', 'March 2023', 'Ongoing'], 0],
    [['March 2023', 'March 2023', 'March 2023', 'March 2023', 'Ongoing'], 1],
    [['March 2023', 'March 2023', 'March 2023', 'March 2023', 'May 2022, completed: yes'], 1],
  ])('%j: %i', (timescales, count) => {
    expect(said(timescales)).toHaveLength(count);
  });

  test('tells of those without a date apart', () => {
    expect(said(['May 2023', 'May 2023', 'May 2023', 'May 2023', 'TBC'])[0]).toMatch(
      /^1:7 All 4 open actions that have a date are due on one day, 31 May 2023\. → /,
    );
  });
});
