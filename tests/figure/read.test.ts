import { describe, expect, test } from 'vitest';
import { readFigure } from '../../src/figure/read.ts';

type Row = readonly [
  text: string,
  value: number,
  unit?: string,
  more?: { qualifier?: string; isChange?: true },
];

const change = { isChange: true } as const;
const said = (qualifier: string) => ({ qualifier });

function checkRows(rows: readonly Row[]): void {
  for (const [text, value, unit, more] of rows) {
    test(text, () => {
      const { unit: found, ...figure } = readFigure(text);
      expect(figure).toEqual({ text, value, ...more });
      expect(found && `${found.kind}: ${found.name}`).toBe(unit);
    });
  }
}

describe('a bare number', () => {
  checkRows([
    ['1,447', 1447],
    ['1447', 1447],
    ['1 447', 1447],
    ['1\u2009447', 1447],
    ['1\u202f447\u202f000', 1_447_000],
    ['1,447,000.5', 1_447_000.5],
    ['1.447', 1.447],
    ['.5', 0.5],
    ['0.400', 0.4],
    ['5.', 5],
    ['００５２', 52],
    ['0', 0],
    ['-0', 0],
    ['nil', 0],
    ['None', 0],
    ['zero', 0],
    ['one', 1],
    ['Twelve', 12],
    ['-5', -5],
    ['−5', -5],
    ['–5', -5],
    ['(5)', -5],
    ['20k', 20_000],
    ['3.2 million', 3_200_000],
    ['999,999,999,999,999', 999_999_999_999_999],
  ]);
});

describe('a figure with its unit', () => {
  checkRows([
    ['5.2 %', 5.2, 'percent: %'],
    ['4.19%', 4.19, 'percent: %'],
    ['５２％', 52, 'percent: %'],
    ['60 Per Cent.', 60, 'percent: %'],
    ['60 % of assessments', 60, 'percent: %'],
    ['60 % on time', 60, 'percent: %'],
    ['(5%)', -5, 'percent: %'],
    ['2pp', 2, 'points: percentage points'],
    ['2 % points', 2, 'points: percentage points'],
    ['£292,825', 292_825, 'currency: GBP'],
    ['￡5', 5, 'currency: GBP'],
    ['£3.2 million', 3_200_000, 'currency: GBP'],
    ['£3.2m', 3_200_000, 'currency: GBP'],
    ['£1.005k', 1005, 'currency: GBP'],
    ['£1.5bn', 1_500_000_000, 'currency: GBP'],
    ['€1,000', 1000, 'currency: EUR'],
    ['$5', 5, 'currency: USD'],
    ['GBP 200', 200, 'currency: GBP'],
    ['200 pounds', 200, 'currency: GBP'],
    ['£3 million pounds', 3_000_000, 'currency: GBP'],
    ['−£5', -5, 'currency: GBP'],
    ['£-5', -5, 'currency: GBP'],
    ['(£5,000)', -5000, 'currency: GBP'],
    ['£(5,000)', -5000, 'currency: GBP'],
    ['£5m for more staff', 5_000_000, 'currency: GBP'],
    ['£50,000 for training', 50_000, 'currency: GBP'],
    ['16 weeks', 16, 'time: weeks'],
    ['16wks', 16, 'time: weeks'],
    ['1 week', 1, 'time: weeks'],
    ['20 working days', 20, 'time: working days'],
    ['16 weeks from referral', 16, 'time: weeks from referral'],
    ['432 enquiries', 432, 'count: enquiries'],
    ['26 young people', 26, 'count: young people'],
    ['two Social Workers', 2, 'count: Social Workers'],
    ['40 KS2 pupils', 40, 'count: KS2 pupils'],
    ['20 graded higher', 20, 'count: graded higher'],
    ['20 followed up', 20, 'count: followed up'],
    ['0.4 per 10,000', 0.4, 'other: per 10,000'],
    ['38 per 10,000 children', 38, 'other: per 10,000 children'],
    ['5 referrals per week', 5, 'other: referrals per week'],
    ['£450 per week', 450, 'other: GBP per week'],
    ['5.2% per year', 5.2, 'other: % per year'],
  ]);
});

describe('what is said of a figure stays', () => {
  checkRows([
    ['approximately 60 %', 60, 'percent: %', said('approximately')],
    ['Approximately 60%', 60, 'percent: %', said('Approximately')],
    ['about 60 per cent', 60, 'percent: %', said('about')],
    ['approx. 60%', 60, 'percent: %', said('approx.')],
    ['over 40', 40, undefined, said('over')],
    ['more than 25', 25, undefined, said('more than')],
    ['at least 90%', 90, 'percent: %', said('at least')],
    ['up to 25', 25, undefined, said('up to')],
    ['under 10 %', 10, 'percent: %', said('under')],
    ['fewer than 5', 5, undefined, said('fewer than')],
    ['nearly 300', 300, undefined, said('nearly')],
    ['circa 200', 200, undefined, said('circa')],
    ['c. 200', 200, undefined, said('c.')],
    ['c200', 200, undefined, said('c')],
    ['c. £3m', 3_000_000, 'currency: GBP', said('c.')],
    ['~200', 200, undefined, said('~')],
    ['≈ 60%', 60, 'percent: %', said('≈')],
    ['<5', 5, undefined, said('<')],
    ['>= 90 %', 90, 'percent: %', said('>=')],
    ['around 50', 50, undefined, said('around')],
    ['around -5', -5, undefined, said('around')],
    ['projected 5.2%', 5.2, 'percent: %', said('projected')],
    ['projected to be over 5.2 %', 5.2, 'percent: %', said('projected to be over')],
    ['estimated 800 people', 800, 'count: people', said('estimated')],
    ['provisional 62 %', 62, 'percent: %', said('provisional')],
    ['60% (provisional)', 60, 'percent: %', said('provisional')],
    ['60 %, provisional', 60, 'percent: %', said('provisional')],
    ['60 % (England average)', 60, 'percent: %', said('England average')],
    ['about 60 % on average (TBC)', 60, 'percent: %', said('about, on average, TBC')],
    ['25+', 25, undefined, said('+')],
    ['25+ children', 25, 'count: children', said('+')],
    ['5 or more children', 5, 'count: children', said('or more')],
    ['16 weeks or less', 16, 'time: weeks', said('or less')],
    ['reduced to 16 weeks', 16, 'time: weeks'],
    ['increase to over 90%', 90, 'percent: %', said('over')],
  ]);
});

describe('a share in words is a percentage that keeps its words', () => {
  checkRows([
    ['1 in 4', 25, 'percent: %', said('1 in 4')],
    ['about one in four children', 25, 'percent: %', said('about, one in four')],
    ['1 in 3', 33.33, 'percent: %', said('1 in 3')],
    ['3 out of 10', 30, 'percent: %', said('3 out of 10')],
  ]);
});

describe('a change of another figure', () => {
  checkRows([
    ['+7 %', 7, 'percent: %', change],
    ['+ 7', 7, undefined, change],
    ['7% increase', 7, 'percent: %', change],
    ['a 7% increase', 7, 'percent: %', change],
    ['increase of 7%', 7, 'percent: %', change],
    ['an increase of approximately 7%', 7, 'percent: %', { ...change, ...said('approximately') }],
    ['a rise of 56%', 56, 'percent: %', change],
    ['up 7%', 7, 'percent: %', change],
    ['reduction of 10%', -10, 'percent: %', change],
    ['decreased by 16%', -16, 'percent: %', change],
    ['7 % lower', -7, 'percent: %', change],
    ['2 weeks less', -2, 'time: weeks', change],
    ['by 7%', 7, 'percent: %', { ...change, ...said('by') }],
    ['by -7%', -7, 'percent: %', { ...change, ...said('by') }],
    ['+2 percentage points', 2, 'points: percentage points', change],
    ['+£5,000', 5000, 'currency: GBP', change],
    ['7 more children', 7, 'count: children', change],
    ['7 fewer', -7, undefined, change],
  ]);
});

test.each([
  ...[
    'TBC',
    'tbc.',
    'T.B.C.',
    '(TBC)',
    'TBC by March',
    'to be confirmed',
    'n/a',
    'N/A',
    'not available',
    'No data',
  ],
  ...['data not available', 'Data is not yet available', 'not known at present', '-', '—', '–', '…', '?'],
])('%s says that there is no figure', (text) => {
  expect(readFigure(text)).toEqual({ text, isMissing: true });
});
