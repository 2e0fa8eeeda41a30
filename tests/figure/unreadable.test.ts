import { describe, expect, test } from 'vitest';
import { readFigure } from '../../src/figure/read.ts';

const faults: Readonly<Record<string, readonly string[]>> = {
  'holds no number.': [
    'Infinity',
    'NaN',
    'half',
    '½',
    'soon',
    'no children',
    'nil return',
    'sixty',
    '((((',
    '%',
  ],
  'has its number in words that rag does not put together.': ['two hundred', 'three quarters', 'one of four'],
  'has its % before the number.': ['% 60'],
  'has more than one %.': ['60 %%', '60 % %'],
  'is a ratio, a fraction, a time or a date.': ['2:1', '10:30', '2019/20', '1/4', '31/03/2019'],
  'is a number as calculators show it.': ['1e9', '1E-9'],
  'could be millions or metres.': ['5 m', '3.2m children'],
  'has more digits than rag can keep.': ['9999999999999999', '0.1234567'],
  'holds a number that could be read in two ways.': [
    ...['1,44', '1.234,5', '£3,2m', '0,400', '1,00,000', '1,447 2,000', '202 1', "1'447", '1..4'],
  ],
  'gives two figures.': ['60-65 %', '60–65 %', 'between 60 and 65 %', '6 to 12 months', '£5-£6', '2017-18'],
  'holds more than one number.': [
    'from 20 weeks to 16',
    '10 social workers who had caseloads of above 25',
    '£3.2 million over 2 years',
    '60 % (England 55 %)',
    '5 in 12 months',
    '432 in 2019',
    '5 in 4',
    '1 in 0',
    '0 in 0',
    'by 1 in 4',
  ],
  'does not say whether it is a number below zero, or how much something is to go down.': [
    ...['- 5', '- 5 %', 'minus 10 %', 'Minus £5'],
  ],
  'tells of a change that rag cannot read.': [
    ...[
      '7 (increase)',
      'reduction of -10 %',
      'increase of -5',
      'reduction of +5',
      'increase of down 5',
      'increase of 7% more',
      '12 less experienced',
    ],
  ],
  'holds words that rag cannot place.': [
    ...[
      'KS2',
      'children 60',
      '60 % worse',
      '60 per cent worse',
      '5 % on last year',
      '£292,825 saving',
      '£5 GBP per',
    ],
    ...[
      '£5 weeks',
      '60 (per cent)',
      '3 (million)',
      '16 (weeks)',
      '1st',
      '10²',
      '2½ weeks',
      '50p',
      '5children',
      '+-5',
      '(+5)',
      '5 two children',
      'TBC: 60 %',
    ],
    ...['--5', '—5', '60 *', '(10 weeks)', '9000000 billion', '12 than last year', `5 ${'x'.repeat(61)}`],
  ],
};

describe.each(Object.entries(faults))('a text that %s', (fault, texts) => {
  test.each(texts)('%s', (text) => {
    const { problem, ...figure } = readFigure(text);
    expect(figure).toEqual({ text });
    expect(problem).toContain(`” ${fault} `);
  });
});

test.each(['', '   ', '\u200b\n'])('%j: there is none', (text) => {
  expect(readFigure(text)).toEqual({
    text,
    problem:
      'There is no figure. Type the number and its unit, as in “60 %”, “£292,825” or “16 weeks”, or “TBC” if there is none yet.',
  });
});

test('the sentence says what to type', () => {
  expect(readFigure('60-65 %').problem).toBe(
    '“60-65 %” gives two figures. Keep the one that counts, as in “at least 60 %” or “up to 65 %”.',
  );
});

test.each(['1', '1,', '(', 'over ', '%', 'per ', '1 in ', 'a', '\u001b]'])(
  'much of %j is quoted in part only',
  (piece) => {
    const text = piece.repeat(100_000);
    const { problem, ...figure } = readFigure(text);
    expect(figure).toEqual({ text });
    expect(problem!.length).toBeLessThan(250);
  },
);
