import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, dayOf, parseDay } from '../../src/calendar/day.ts';
import { longDay, longMonth, monthNames, shortDay } from '../../src/calendar/words.ts';
import { readDay } from '../../src/timescale/day.ts';
import { readTimescale } from '../../src/timescale/read.ts';
import { readings } from '../../src/timescale/readings.ts';
import { rowsOf } from './table.ts';

const anchor = parseDay('2023-03-15')!;
const days = fc.integer({ min: 0, max: 36_000 }).map((count) => addDays(dayOf(2000, 1, 1)!, count));
const dated = fc.oneof(
  fc.constantFrom(...monthNames),
  fc.constantFrom(
    'Sept',
    '15',
    '31',
    '1st',
    '2022',
    '23',
    '2022/23',
    'Q3',
    'Spring',
    'Autumn term',
    'year',
    'months',
    '6',
  ),
  fc.constantFrom(
    'by',
    'end of',
    'mid',
    'from',
    'to',
    'before',
    'after',
    'until',
    'and',
    '-',
    '/',
    ',',
    '(',
    ')',
    'ongoing',
  ),
  fc.constantFrom(
    'every',
    'annually',
    'within',
    'next',
    'the',
    'early',
    'late',
    'financial year',
    'of',
    'or',
    'revised',
    'Year 2',
  ),
);
const madeUp = fc.array(dated, { maxLength: 8 }).map((words) => words.join(' '));
const written = fc.constantFrom(
  ...readings.flatMap(({ examples }) => examples.map(({ phrase }) => phrase)),
  ...rowsOf('phrases.tsv').map(({ phrase }) => phrase),
  ...rowsOf('more-phrases.tsv').map(({ phrase }) => phrase),
);
const qualified = fc
  .tuple(
    fc.array(
      fc.constantFrom(
        ...[
          'mid',
          'early',
          'late',
          'end of',
          'start of',
          'first week of',
          'last week of',
          'w/c',
          'w/e',
          'before',
        ],
        ...['first half of', 'second half of', 'by', 'from', 'until', 'after', 'around', 'every', 'last'],
        ...[
          '2 weeks before',
          '10 working days before',
          '3 months after',
          'last two weeks of',
          'first 3 months of',
        ],
      ),
      { maxLength: 4 },
    ),
    written,
  )
  .map(([words, phrase]) => [...words, phrase].join(' '));
const phrases = fc.oneof(madeUp, written, qualified);

/** The reading, without the phrase itself. */
function reading(phrase: string) {
  const { text: _, ...rest } = readTimescale(phrase, { anchor });
  return rest;
}

describe('a timescale', () => {
  test('never falls due before it starts, and never has a day that does not exist', () => {
    fc.assert(
      fc.property(phrases, fc.option(days, { nil: undefined }), (phrase, from) => {
        const { start, due, error } = readTimescale(phrase, { anchor: from });
        if (start && due) expect(start <= due).toBe(true);
        for (const day of [start, due]) if (day) expect(parseDay(day)).toBe(day);
        if (error) expect(due).toBeUndefined();
      }),
      { numRuns: 3000 },
    );
  });

  test.each<readonly [string, (phrase: string) => string]>([
    ['upper case', (phrase) => phrase.toUpperCase()],
    ['lower case', (phrase) => phrase.toLowerCase()],
    ['a full stop', (phrase) => `${phrase}.`],
    ['wider spaces', (phrase) => `  ${phrase.replaceAll(' ', ' \u00a0\n\t')} `],
    ['other dashes', (phrase) => phrase.replaceAll(/[-–]/g, '—')],
    ['a minus for a dash', (phrase) => phrase.replaceAll(/[-–]/g, '−')],
    ['other quotation marks', (phrase) => phrase.replaceAll(/['’]/g, '‘')],
    [
      'full-width letters',
      (phrase) => phrase.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
  ])('reads the same with %s', (_, change) => {
    fc.assert(
      fc.property(phrases, (phrase) => {
        expect(reading(change(phrase))).toEqual(reading(phrase));
      }),
      { numRuns: 1500 },
    );
  });

  test('is read from any text, and says so when it is not', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ maxLength: 300 }),
      madeUp,
    );
    fc.assert(
      fc.property(anything, (text) => {
        const read = readTimescale(text, { anchor });
        expect(read.text).toBe(text);
        if (!read.due && !read.start && read.kind !== 'ongoing' && read.kind !== 'complete') {
          expect(read.warning ?? read.error).toMatch(/[.]$/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('does not depend on the anchor where a day is written in full', () => {
    fc.assert(
      fc.property(days, days, (day, from) => {
        expect(readTimescale(longDay(day), { anchor: from })).toEqual(readTimescale(longDay(day)));
      }),
    );
  });
});

describe('what rag prints it reads back', () => {
  test.each<readonly [string, (day: Day) => string]>([
    ['15 March 2023', longDay],
    ['15 Mar 2023', shortDay],
    ['2023-03-15', (day) => day],
  ])('as %s', (_, print) => {
    fc.assert(
      fc.property(days, (day) => {
        const { due, kind, warning } = readTimescale(print(day));
        expect({ due, kind, warning }).toEqual({ due: day, kind: 'exact-date', warning: undefined });
        expect(readDay(print(day))).toMatchObject({ first: day, last: day, precision: 'day' });
      }),
    );
  });

  test('as March 2023', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { start, due, warning } = readTimescale(longMonth(day));
        expect(warning).toBeUndefined();
        expect(start! <= day && day <= due!).toBe(true);
        expect(readDay(longMonth(day))).toMatchObject({ first: start, last: due, precision: 'month' });
      }),
    );
  });
});
