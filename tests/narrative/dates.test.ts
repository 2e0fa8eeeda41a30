import { expect, test } from 'vitest';
import { isTimeWord } from '../../src/narrative/dates.ts';
import { placeWords } from '../../src/narrative/words.ts';
import { termReadings } from '../../src/timescale/terms/terms.ts';
import { rowsOf } from '../timescale/table.ts';

const phrases = [
  ...termReadings.flatMap(({ name, examples }) =>
    name === 'plan-year' ? [] : examples.filter(({ due }) => due).map(({ phrase }) => phrase),
  ),
  ...rowsOf('phrases.tsv').flatMap(({ phrase, due }) => (due && due !== '-' ? [phrase] : [])),
];

/** What comes again and again promises nothing. */
const recurring = /monthly/i;

test.each(phrases.filter((phrase) => !recurring.test(phrase)))('%s is found by a word of time', (phrase) => {
  const { texts, glued } = placeWords(phrase);
  const isFound = texts.some((text, at) => isTimeWord(text) || ((text === '/' || text === '.') && glued[at]));
  expect(isFound).toBe(true);
});
