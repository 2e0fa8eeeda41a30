import { describe, expect, test } from 'vitest';
import { edited, expectPatch, remove } from './edited.ts';

describe('an item goes with its lines', () => {
  test.each(
    Object.entries({
      'between others': `
 updates:
   - a
-  - b: |
-      c
-
-      d # no comment
   # above e
   - e
`,
      'as the only one': `
 updates: # all
-- a # one
 x-note: mine
`,
      'with the blank line above it': `
 updates:
   - a
-
-  - b

   - e
`,
      'with the blank line above it, as the last': `
 updates:
   - a
-
-  - b
 x-note: mine
`,
      'but not with a blank line of the text above it': `
 updates:
   - |+
     a

-  - b
   - e
`,
      'behind a dash on a line of its own': `
 updates:
   - a
-  -
-    # what
-    b
   - e
`,
      'with nothing in it': `
 updates:
   - a
-  -
   - e
`,
    }),
  )('%s', (_, patch) =>
    expectPatch(patch, remove('updates', patch.includes('   - a') || patch.includes('|+') ? 1 : 0)),
  );

  test('the first takes the blank line below it', () => {
    expectPatch('\n updates:\n\n-  - a\n-\n   - b\n', remove('updates', 0));
  });
});

describe('a key goes with its value', () => {
  test.each(
    Object.entries({
      'in a line': `
 id: 1
-owner: Director # new
 # below
 completed: yes
`,
      'over lines': `
 id: 1
-owner:
-  - a
-  # b
-  - c: >+
-      d
-
 completed: yes
`,
      'with nothing behind it': `
-owner:
 completed: yes
`,
    }),
  )('%s', (_, patch) => expectPatch(patch, remove('owner')));

  test('behind a dash, the next one moves up to it', () => {
    expectPatch('\n updates:\n-  - round: a\n-    rag: RED\n+  - rag: RED\n', remove('updates', 0, 'round'));
  });
});

test.each([
  ['[a, b, c]', 0, '[b, c]'],
  ['[a,b , c]', 1, '[a,c]'],
  ['[a, b, c,]', 2, '[a, b,]'],
  ['[{a: b}]', 0, '[]'],
])('from the brackets %s goes %i', (before, place, after) => {
  expect(edited(`updates: ${before}\n`, [remove('updates', place)])).toBe(`updates: ${after}\n`);
});

test('a key goes from braces', () => {
  expect(edited('{id: 1, owner: A}', [remove('owner')])).toBe('{id: 1}');
  expect(edited('{id: 1, owner, x: y}', [remove('owner')])).toBe('{id: 1, x: y}');
});

test.each([
  ['CR LF', 'updates:\r\n- a\r\n- b\r\n', 'updates:\r\n- a\r\n'],
  ['CR', 'updates:\r- a\r- b\r', 'updates:\r- a\r'],
  ['none at the end, and there is none then', 'updates:\r\n- a\r\n- b', 'updates:\r\n- a'],
  ['none behind a literal', 'updates:\n- |\n  a\n- b', 'updates:\n- |\n  a'],
])('line endings: %s', (_, before, after) => expect(edited(before, [remove('updates', 1)])).toBe(after));
