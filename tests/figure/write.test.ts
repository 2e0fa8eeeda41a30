import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFigure } from '../../src/figure/read.ts';
import { isSameUnit, readUnit } from '../../src/figure/unit.ts';
import { differenceText, figureText, withUnit } from '../../src/figure/write.ts';

test.each([
  [1447, undefined, '1,447'],
  [447, undefined, '447'],
  [-1_234_567.25, undefined, '−1,234,567.25'],
  [0, undefined, '0'],
  [-0, undefined, '0'],
  [-0.0000001, undefined, '0'],
  [5.2 - 4.19, undefined, '1.01'],
  [1447.3 - 1447, undefined, '0.3'],
  [0.000001, undefined, '0.000001'],
  [-0.0000001, 'per 10,000', '0 per 10,000'],
  [60, '%', '60 %'],
  [2, 'pp', '2 percentage points'],
  [1, 'pp', '1 percentage point'],
  [292_825, '£', '£292,825'],
  [5.5, '£', '£5.50'],
  [5.25, '€', '€5.25'],
  [-5000, '$', '−$5,000'],
  [16, 'weeks', '16 weeks'],
  [1, 'weeks', '1 week'],
  [-1, 'working days', '−1 working day'],
  [1, 'social workers', '1 social worker'],
  [1, 'children in care', '1 child in care'],
  [1, 'children looked after', '1 child looked after'],
  [1, 'LAC', '1 LAC'],
  [38, 'per 10,000 children', '38 per 10,000 children'],
  [1450, '£ per week', '£1,450 per week'],
  [-5.2, '% per year', '−5.2 % per year'],
  [1, 'referrals per week', '1 referral per week'],
])('%d in %s is %s', (value, unit, text) => {
  expect(figureText(value, unit === undefined ? undefined : readUnit(unit))).toBe(text);
});

test('a currency without a sign shows its code', () => {
  expect(figureText(-5000, { kind: 'currency', name: 'CHF' })).toBe('−CHF 5,000');
});

test.each([
  [12, '%', '+12 percentage points'],
  [-1, '%', '−1 percentage point'],
  [0, '%', '0 percentage points'],
  [2, 'pp', '+2 percentage points'],
  [-4, 'weeks', '−4 weeks'],
  [5000, '£', '+£5,000'],
  [-5000, '£', '−£5,000'],
  [1447, undefined, '+1,447'],
  [0.00000001, undefined, '0'],
])('a difference of %d in %s is %s', (value, unit, text) => {
  expect(differenceText(value, unit === undefined ? undefined : readUnit(unit))).toBe(text);
});

const value = fc.oneof(
  fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
  fc.integer({ min: -99_999_999, max: 99_999_999 }).map((count) => count / 1000),
  fc.integer({ min: -20, max: 20 }),
);
const unit = fc.constantFrom(
  ...[
    '%',
    'pp',
    '£',
    '€',
    '$',
    'weeks',
    'days',
    'working days',
    'hours',
    'social workers',
    'enquiries',
    'LAC',
  ],
  ...[
    'young people',
    'children in care',
    'per 10,000',
    'per 10,000 children',
    '£ per week',
    '% per year',
    'tCO2e',
  ],
);

test('what is written is read again as the same figure', () => {
  fc.assert(
    fc.property(value, fc.option(unit, { nil: undefined }), (value, name) => {
      const unit = name === undefined ? undefined : readUnit(name);
      const figure = readFigure(figureText(value, unit));
      expect(figure.value).toBe(value === 0 ? 0 : value);
      expect(unit ? isSameUnit(figure.unit!, unit) : figure.unit === undefined).toBe(true);
    }),
  );
});

const piece = fc.constantFrom(
  ...[
    '60',
    '1,447',
    '5.2',
    '1,44',
    '7',
    ' ',
    ' ',
    '%',
    '£',
    '-',
    '+',
    '(',
    ')',
    'over ',
    'about ',
    'by ',
    'increase of ',
  ],
  ...[
    ' increase',
    ' weeks',
    ' per ',
    '10,000',
    ' children',
    ' in ',
    'one',
    'TBC',
    ' (provisional)',
    'm',
    ' million',
    '.',
  ],
);
const phrase = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

test('a text is a figure, missing, or has a problem: one of these, and it is kept', () => {
  fc.assert(
    fc.property(phrase, (text) => {
      const figure = readFigure(text);
      const outcomes = [figure.value, figure.isMissing, figure.problem].filter(
        (outcome) => outcome !== undefined,
      );
      expect(outcomes).toHaveLength(1);
      expect(figure.text).toBe(text);
      expect(Number.isFinite(figure.value ?? 0)).toBe(true);
    }),
  );
});

test('no number that was typed is passed over', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      const { value, unit, qualifier = '' } = readFigure(text);
      fc.pre(value !== undefined && !/ in /.test(qualifier));
      const numbers = text.match(/\d(?:[\d,. ]*\d)?/g) ?? [];
      const inUnit = unit?.name.match(/\d[\d,]*/g) ?? [];
      expect(numbers.length - inUnit.length).toBeLessThanOrEqual(1);
    }),
  );
});

test.each([
  ['about 5,000', '£', 'about £5,000'],
  ['about 500', '£ per week', 'about £500 per week'],
  ['…', 'EUR', '€…'],
  ['nil', '£', 'nil'],
  ['about 5', 'weeks', 'about 5 weeks'],
  ['about 5', 'per 10,000 children', 'about 5 per 10,000 children'],
])('%s with the unit %s: %s', (text, unit, shown) => {
  expect(withUnit(text, readUnit(unit))).toBe(shown);
});
