import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/calendar/day.ts';
import { longestPhrase, readTimescale } from '../../src/timescale/read.ts';
import { phraseReadings, readings } from '../../src/timescale/readings.ts';
import { type Row, rowsOf } from './table.ts';

const anchor = parseDay('2023-03-15')!;

describe('phrases as bodies wrote them', () => {
  test.each(rowsOf('phrases.tsv').map((row) => [row.phrase, row] as const))('%s', (_, row) => expectRow(row));
});

describe('phrases that officers also write', () => {
  test.each(rowsOf('more-phrases.tsv').map((row) => [row.phrase, row] as const))('%s', (_, row) =>
    expectRow(row),
  );
});

function expectRow({ phrase, anchor, due, start, saysStart, kind }: Row): void {
  const read = readTimescale(phrase, { anchor });
  expect({ due: read.due, kind: read.kind, ...(saysStart && { start: read.start }) }).toEqual({
    due,
    kind,
    ...(saysStart && { start }),
  });
}

describe('every reading', () => {
  test.each(readings.map((reading) => [reading.name, reading] as const))(
    '%s reads its examples',
    (_, reading) => {
      expect(reading.examples.length).toBeGreaterThan(0);
      for (const { phrase, anchor, due, start } of reading.examples) {
        const read = readTimescale(phrase, { anchor: anchor === undefined ? undefined : parseDay(anchor) });
        expect({ phrase, due: read.due, start: read.start }).toEqual({ phrase, due, start });
      }
    },
  );

  test('has a name of its own, and a summary that is a sentence', () => {
    expect(new Set(readings.map(({ name }) => name)).size).toBe(readings.length);
    for (const { summary } of readings) expect(summary).toMatch(/^\S.*\.$/);
  });

  test('of a phrase is used by one of its own examples', () => {
    for (const { name, examples } of phraseReadings) {
      const used = examples.map(
        ({ phrase, anchor }) =>
          readTimescale(phrase, { anchor: anchor === undefined ? undefined : parseDay(anchor) }).reading,
      );
      expect(used).toContain(name);
    }
  });
});

describe('a word before a year that is nearly a month is not passed over', () => {
  test.each([
    ['Juny 2024', 'June 2024 or July 2024'],
    ['Jnue 2024', 'June 2024'],
    ['by the end of Juen, 2024', 'June 2024'],
    ['To be completed by 30th Jly 2024', 'July 2024'],
    ['April to Jnue 2024', 'June 2024'],
    ['Completed Jnue 2024', 'June 2024'],
    ['Jnue 24', 'June 2024'],
    ['Mya 2024', 'May 2024'],
    ['Spet 2024', 'September 2024'],
    ['Setpmeber 2024', 'September 2024'],
    ['Febuaryy 2024', 'February 2024'],
  ])('%s', (phrase, meant) => {
    const { due, kind, warning } = readTimescale(phrase, { anchor });
    expect({ due, kind }).toEqual({ due: undefined, kind: 'unreadable' });
    expect(warning).toMatch(/ is not a month\. /);
    expect(warning).toContain(`Did you mean ${meant}?`);
  });

  test.each([
    ['Ocotber 2024', '2024-10-31'],
    ['Janaury 2024', '2024-01-31'],
    ['Febuary 2024', '2024-02-29'],
    ['Decmber 2024', '2024-12-31'],
    ['Agust 2024', '2024-08-31'],
    ['Novemer 2024', '2024-11-30'],
    ['Marhc 2024', '2024-03-31'],
    ['Sptember 2024', '2024-09-30'],
    ['by the end of Decmber 2024 at the latest', '2024-12-31'],
    ['1 Marhc 2024', '2024-03-01'],
  ])('with one slip in a long name it is read: %s', (phrase, due) => {
    const read = readTimescale(phrase, { anchor });
    expect(read.due).toBe(due);
    expect(read.warning).toContain('is read as');
  });

  test.each(['AGM 2024', 'Grand Jury 2024', 'many 2024', 'step 2024', 'audit 2024', 'mayor 2024'])(
    'but %s is another word',
    (phrase) => {
      expect(readTimescale(phrase, { anchor }).due).toBe('2024-12-31');
    },
  );
});

describe('a warning says what was guessed', () => {
  test.each([
    ['April', 'No year is given: read as the first April on or after 15 March 2023.'],
    ['Jul-12', '“July 12” is read as July 2012; if 12 July was meant, write the day in full.'],
    ['by 2018', '“By 2018” is read as by the end of 2018.'],
    ['Febuary 2023', '“febuary” is read as February.'],
    ['FY25 Q1', 'One year is given: Quarter 1 is read in the financial year that ends in 2025, 2024/25.'],
    ['H1 2025', 'One year is given: Quarters 1 to 2 are read in the financial year 2025/26.'],
    ['half term Feb 2025', 'A half term has no fixed days: read as the end of its month.'],
    [
      'Summer holidays 2024',
      'The days of holidays are not known here: read as summer. Write the day, if another is meant.',
    ],
    ['Week 3 June 2024', 'Week 3 of a month is read as the seven days from day 15 of it.'],
    ['14, 21 and 28 June 2023', 'Several dates are listed: read as due on the last of them.'],
    ['last March', '“Last March” is read as the last one that had ended then: write the year.'],
    [
      '1st of each month',
      'Only how often it comes is read, and not on which day: write its next day as a date.',
    ],
    [
      '2nd Tuesday of each month',
      'Only how often it comes is read, and not on which day: write its next day as a date.',
    ],
    ['last Friday in the summer term 2023', 'The day of the week is not read: write the day as a date.'],
    ['March 2025?', 'A question mark stands beside the date: take it away once the date is agreed.'],
    ['Wednesday 31 March 2022', '31 March 2022 is a Thursday, not a Wednesday.'],
    ['biannually', '“Biannually” is read as every six months; “biennially” is every two years.'],
    [
      'Quarter 4 (October to December 2023)',
      'Quarter 4 of the financial year is not October to December: the months are taken.',
    ],
  ])('%s', (phrase, warning) => {
    expect(readTimescale(phrase, { anchor }).warning).toBe(warning);
  });

  test.each([
    'March 2022',
    '15 March 2023',
    '2022/23',
    'Q3 2021/22',
    'April 2023 – June 2023',
    'Ongoing',
    'By end of February 15',
    'First Monday in May 2023',
    'monthly',
    'every Monday',
  ])('and %s needs none', (phrase) => {
    expect(readTimescale(phrase, { anchor }).warning).toBeUndefined();
  });

  test('and what cannot be read always has one', () => {
    for (const phrase of ['', '-', 'asap', 'Sep 212', 'In progress.', 'x', 'TBC', 'within 6 months']) {
      expect(readTimescale(phrase).warning, phrase).toMatch(/\.$/);
      expect(readTimescale(phrase).due, phrase).toBeUndefined();
    }
  });
});

describe('words that turn a date round', () => {
  test.each([
    ['not in April 2023', /“not”/],
    ['not by April 2023', /“not”/],
    ['instead of April 2023', /“not”/],
    ['except April 2023', /“not”/],
    ['no longer April 2023', /“not”/],
    ['April 2022 no longer required', /“not”/],
    ['no longer ongoing', /“not”/],
    ['April 2022 deferred', /stopped or put off/],
    ['April 2022 cancelled', /stopped or put off/],
    ['April 2022 on hold', /paused/],
    ['originally April 2022', /the date before/],
    ['was April 2022', /the date before/],
    ['previously April 2022', /the date before/],
    ['slipped from April 2022', /Only the old date, April 2022/],
    ['TBC (was May 2021)', /Only the old date, May 2021/],
    ['could be April 2023', /not certain/],
    ['quarterly subject to funding', /depend on something else/],
    ['within 6 months unless extended', /depend on something else/],
    ['15th of next month', /Which day or week/],
    ['the 1st of the month', /Which day or week/],
    ['half-year 2023', /Which half/],
    ['month after April 2023', /before or after the date is meant/],
    ['April 2023 minus 2 weeks', /not counted/],
    ['3 months by June 2024', /not counted/],
    ['final two weeks of June 2023', /not counted/],
    ['within 3 months or by June 2024', /only one of the two/],
    ['in a year or two', /only one of the two/],
    ['two meetings a year', /A number beside how often/],
    ['5 times per year', /5 times a year is read as every 73 days/],
    ['Review of 2022/23 budget by September', /No year is given for September/],
    ['3 months before April 2023', /Counted back from the first day, 1 April 2023/],
    ['annually, last done March 2022', /Counted from the last time, to 31 March 2022/],
    ['Complete September 2024', /still to be done/],
    ['Audit completed June 2022', /still to be done/],
    ['implemented from April 2023', /still to be done/],
    ['Ongoing - phase 1 complete', /complete/],
    ['90% complete by March 2023', /only a part is complete/],
    ['not all complete', /Other words stand by “complete”/],
  ])('%s has a warning', (phrase, warning) => {
    expect(readTimescale(phrase, { anchor }).warning).toMatch(warning);
  });

  test.each([
    'no later than 31.3.24',
    'Delayed until May 2023',
    'Not started - due June 2023',
    'April 2023 or earlier',
  ])('%s has none', (phrase) => {
    expect(readTimescale(phrase, { anchor }).warning).toBeUndefined();
  });
});

describe('an error says why it cannot stand', () => {
  test.each([
    [
      'March 2022 April 2022',
      'There are two timescales in one: “March 2022” and “April 2022”. Give each its own action, write a range as “April 2022 to June 2022”, or, if the later one is a new timescale, write it under “revisions:”.',
    ],
    ['10 March 2200', 'The year 2200 cannot be meant: write one from 1900 to 2199.'],
    ['1/1/2200', 'The year 2200 cannot be meant: write one from 1900 to 2199.'],
    ['2200-01-01', 'The year 2200 cannot be meant: write one from 1900 to 2199.'],
    ['by March 1066', 'The year 1066 cannot be meant: write one from 1900 to 2199.'],
    ['in 999 years', 'It comes to a day outside the years 1900 to 2199: write another date.'],
    ['Q4 2199', 'It comes to a day outside the years 1900 to 2199: write another date.'],
    ['before January 1900', 'It comes to a day outside the years 1900 to 2199: write another date.'],
    ['Q5 2023/24', 'There is no quarter 5: a year has four, Q1 (April to June) to Q4 (January to March).'],
    ['Q7', 'There is no quarter 7: a year has four, Q1 (April to June) to Q4 (January to March).'],
    ['31 June 2022', '31 June 2022 is not a day that exists: June 2022 has 30 days.'],
    ['31/02/2022', '31 February 2022 is not a day that exists: February 2022 has 28 days.'],
    [
      '2024-13-01',
      '2024-13-01 is not a day that exists: write the year, then the month, then the day, as in 2022-06-30.',
    ],
    ['1-31 June 2023', '1 to 31 June 2023 is not a day that exists: June 2023 has 30 days.'],
    ['Week 5 February 2023', 'week 5 of February 2023 is not a day that exists: February 2023 has 28 days.'],
    [
      '03/25/2022',
      '3/25/2022 is not a day that exists: write the day, then the month, then the year, as in 30 June 2022.',
    ],
  ])('%s', (phrase, error) => {
    const read = readTimescale(phrase, { anchor });
    expect(read.error).toBe(error);
    expect(read.due).toBeUndefined();
  });
});

test('a phrase that says which date was replaced keeps it', () => {
  expect(readTimescale('Sept 2024 (was June 24)')).toMatchObject({ due: '2024-09-30', earlier: 'June 2024' });
  expect(readTimescale('September 2024').earlier).toBeUndefined();
});

test.each([
  ['31 March', '2023-03-31', '2023-03-31'],
  ['31 March', '2023-04-01', '2024-03-31'],
  ['March', '2023-03-31', '2023-03-31'],
  ['before April', '2023-03-31', '2023-03-31'],
  ['before April', '2023-04-01', '2024-03-31'],
  ['29 February', '2096-03-01', '2104-02-29'],
])('%s counts from %s, that day with it', (phrase, from, due) => {
  expect(readTimescale(phrase, { anchor: parseDay(from) }).due).toBe(due);
});

test('a year of months named one by one is one timescale, and more are many', () => {
  const months =
    'January, February, March, April, May, June, July, August, September, October, November, December';
  expect(readTimescale(`${months} 2023`)).toMatchObject({ start: '2023-01-01', due: '2023-12-31' });
  expect(readTimescale('April 2022 May 2023 '.repeat(19)).error).toMatch(
    /many timescales in one: .* and more\./,
  );
});

describe('the context', () => {
  const period = { start: parseDay('2022-04-01')!, due: parseDay('2025-03-31')! };

  test.each([
    ['Year 2', '2023-04-01', '2024-03-31'],
    ['Years 1-3', '2022-04-01', '2025-03-31'],
    ['Year 1 Q2', '2022-07-01', '2022-09-30'],
    ['over the life of the plan', '2022-04-01', '2025-03-31'],
    ['Year 4', undefined, undefined],
  ])('a period gives %s its days', (phrase, start, due) => {
    const read = readTimescale(phrase, { period });
    expect([read.start, read.due]).toEqual([start, due]);
  });

  test('a calendar moves seasons and terms', () => {
    const read = readTimescale('by the end of the Summer term 2023', {
      calendar: {
        seasons: {} as never,
        terms: { summer: { start: { month: 4, date: 17 }, end: { month: 7, date: 21 } } } as never,
      },
    });
    expect(read.due).toBe('2023-07-21');
  });

  test('a date that stands beside "Completed" is when it was completed, not when it is due', () => {
    expect(readTimescale('Completed January 2016')).toMatchObject({
      kind: 'complete',
      completed: '2016-01-31',
    });
    expect(readTimescale('Completed January 2016').due).toBeUndefined();
  });

  test('a text too long to be a timescale is not read, and says so', () => {
    expect(readTimescale(`April 2022 ${'x'.repeat(longestPhrase)}`).warning).toContain('1000 characters');
    expect(readTimescale('\ufdfa'.repeat(100)).warning).toContain('1000 characters');
    expect(readTimescale('1 '.repeat(100)).warning).toContain('40 numbers');
  });
});
