import { expect, test } from 'vitest';
import { commentsIn } from '../../src/yaml/comments.ts';

test.each([
  ['# one\nplan: a # two\n#three\n', ['# one', '# two', '#three']],
  ['plan: a#b\nowner: "x # y" # z\n', ['# z']],
  ["plan: 'a\n  # no'\n", []],
  ['plan: | # yes\n  # no\n  text\n# yes too\n', ['# yes', '# yes too']],
  ['plan: >-\n\n  # no\n', []],
  ['levels: [a, # one\n  b]\n', ['# one']],
  ['plan: a # one \r\n# two\r\n', ['# one', '# two']],
  ['plan: a # one\r# two', ['# one', '# two']],
  ['--- |\n# no\n', []],
  ['', []],
])('%j', (text, comments) => {
  const found = commentsIn(text);
  expect(found.map((each) => each.text)).toEqual(comments);
  for (const each of found) expect(text.slice(each.start).startsWith(each.text)).toBe(true);
});
