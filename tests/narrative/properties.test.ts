import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay } from '../../src/calendar/day.ts';
import { likeness } from '../../src/narrative/alike.ts';
import { claimsIn } from '../../src/narrative/claims.ts';
import { promisesIn } from '../../src/narrative/promises.ts';
import { sentencesIn } from '../../src/narrative/sentences.ts';
import { placeWords } from '../../src/narrative/words.ts';
import { rowsOf } from '../timescale/table.ts';
import { reading } from './reading.ts';

const anchor = parseDay('2023-03-15')!;
const phrases = rowsOf('phrases.tsv').map(({ phrase }) => phrase);
const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      'will be',
      'was',
      'completed',
      'not',
      'by',
      'in',
      'before',
      'the',
      'of',
      'to',
      'but',
      'once',
      'delayed',
    ],
    ...[
      'June',
      'May',
      '2023',
      'Spring',
      'six months',
      'next',
      '(',
      ')',
      ',',
      '.',
      ';',
      '\n- ',
      '\n\n',
      'i.e.',
    ],
  ),
  fc.constantFrom(...phrases),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('what is found in a text stands in it where its offsets say, in the order of the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const sentence of sentencesIn(text)) {
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(sentence.start).toBeGreaterThanOrEqual(end);
        end = sentence.end;
      }
      let before = 0;
      for (const { phrase, start, end: last, due, timescale, sentence } of promisesIn(
        text,
        reading('2023-03-15'),
      )) {
        expect(text.slice(start, last)).toBe(phrase);
        expect(start).toBeGreaterThanOrEqual(before);
        expect(sentence.start <= start && last <= sentence.end).toBe(true);
        expect(due >= anchor && due === timescale.due).toBe(true);
        before = last;
      }
      for (const { words, sentence } of claimsIn(text, ['in-trouble', 'unfinished', 'done']))
        expect(sentence.text).toContain(words);
    }),
    { numRuns: 3000 },
  );
});

test('the words of a text stand where their offsets say', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { texts: words, starts, ends, glued, capital } = placeWords(text);
      expect([starts, ends, glued, capital].map(({ length }) => length)).toEqual(Array(4).fill(words.length));
      for (const [at, start] of starts.entries()) {
        expect(start).toBeLessThan(ends[at]!);
        expect(start).toBeGreaterThanOrEqual(ends[at - 1] ?? 0);
      }
    }),
  );
});

test('a text is like itself, and as like another as that is like it', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      expect(likeness(one, other)).toEqual(likeness(other, one));
      if (/[a-z]/i.test(one)) expect(likeness(one, ` “${one}”. `).isSame).toBe(true);
    }),
  );
});

test.each([
  ['one word over and over', 'by '],
  ['dates without an end', 'by June 2023, '],
  ['qualifiers without a date', 'the end of '],
  ['stops', '...'],
  ['line breaks', '\n '],
  ['brackets', '?)'],
  ['denials', 'not yet been '],
  ['claims', 'not completed, delayed, '],
])('a long text is read in the end: %s', (_, piece) => {
  const text = piece.repeat(Math.ceil(300_000 / piece.length));
  expect(promisesIn(text, reading('2023-03-15')).length).toBeLessThan(20);
  expect(claimsIn(text, ['in-trouble', 'unfinished', 'done']).length).toBeLessThan(4);
  expect(likeness(text, text).isSame).toBe(/[a-z]/.test(text));
});
