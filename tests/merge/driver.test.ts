import { expect, test } from 'vitest';
import { attributeLines, withLines } from '../../src/merge/driver.ts';

test.each([
  [['plans'], ['plans/**/*.yaml merge=rag', 'plans/**/*.yml merge=rag']],
  [
    ['plans', 'plans'],
    ['plans/**/*.yaml merge=rag', 'plans/**/*.yml merge=rag'],
  ],
  [[''], ['**/*.yaml merge=rag', '**/*.yml merge=rag']],
  [
    ['offer.yaml', 'b/offer.yml'],
    ['/offer.yaml merge=rag', '/b/offer.yml merge=rag'],
  ],
  [['our plans'], ['"our plans/**/*.yaml" merge=rag', '"our plans/**/*.yml" merge=rag']],
  [['a*'], ['a\\*/**/*.yaml merge=rag', 'a\\*/**/*.yml merge=rag']],
  [['a* b'], ['"a\\\\*' + ' b/**/*.yaml" merge=rag', '"a\\\\*' + ' b/**/*.yml" merge=rag']],
  [['#1'], ['"#1/**/*.yaml" merge=rag', '"#1/**/*.yml" merge=rag']],
  [['!1'], ['"/!1/**/*.yaml" merge=rag', '"/!1/**/*.yml" merge=rag']],
  [[], []],
])('%j', (paths, lines) => {
  expect(attributeLines(paths)).toEqual(lines);
});

test.each([
  ['', 'a\nb\n'],
  ['*.md text\n', '*.md text\na\nb\n'],
  ['*.md text', '*.md text\na\nb\n'],
  ['*.md text\r\n', '*.md text\r\na\r\nb\r\n'],
  ['*.md text\r\na\r\n', '*.md text\r\na\r\nb\r\n'],
  ['b\na', 'b\na'],
])('lines go to the end of %j', (text, after) => {
  expect(withLines(text, ['a', 'b'])).toBe(after);
  expect(withLines(after, ['a', 'b'])).toBe(after);
});
