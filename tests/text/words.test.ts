import { describe, expect, test } from 'vitest';
import { as, maybe, not, number, oneOf, sequence, word } from '../../src/text/pattern.ts';
import { splitWords } from '../../src/text/words.ts';

describe('a phrase is cut into words', () => {
  test.each([
    ['By  End\u00a0of\nMarch', ['by', 'end', 'of', 'march']],
    ['April–June', ['april', '-', 'june']],
    ['17.7.12.', ['17', '.', '7', '.', '12']],
    ['Apr. 2023', ['apr', '2023']],
    ['T.B.C.', ['tbc']],
    ['31/10/202 1', ['31', '/', '10', '/', '2021']],
    ['June 2 022', ['june', '2022']],
    ['Sep 212', ['sep', '212']],
    ['12 202 1', ['12', '202', '1']],
    ['１ ＡＰＲＩＬ ２０２２', ['1', 'april', '2022']],
    ['Ap\u00adril\u200b 2022', ['april', '2022']],
    ['’23', ["'", '23']],
    ['', []],
  ])('%j', (phrase, texts) => {
    expect(splitWords(phrase).texts).toEqual(texts);
  });

  test('knowing which stood together', () => {
    expect(splitWords('Q3 2022/ 23').glued).toEqual([false, true, false, true, false]);
  });
});

describe('a pattern', () => {
  const phrase = splitWords('by the end-of March 2022');

  test.each([
    [
      'the longest run of words, over a hyphen',
      word('by', 'by the end of'),
      { value: 'by the end of', to: 5 },
    ],
    ['several in a text', word('from, until, by'), { value: 'by', to: 1 }],
    [
      'one after the other',
      sequence(word('by'), maybe(word('a')), word('the')),
      { value: ['by', undefined, 'the'], to: 2 },
    ],
    ['the first that is found', oneOf(word('the'), word('by')), { value: 'by', to: 1 }],
    ['what is not there', sequence(word('by'), not(word('the'))), undefined],
    ['what is read and refused', as(word('by'), () => undefined), undefined],
  ])('finds %s', (_, pattern, found) => {
    expect(pattern(phrase, 0)).toEqual(found);
  });

  test.each([
    ['2022', { value: 2022, to: 1 }],
    ['1899', undefined],
    ['02022', undefined],
    ['x', undefined],
  ])('number finds %s or not', (text, found) => {
    expect(number(1900, 2199)(splitWords(text), 0)).toEqual(found);
  });
});
