import { describe, expect, test } from 'vitest';
import { edited, expectPatch, insert } from './edited.ts';

const march = { round: '2023-03', rag: 'AMBER' };

describe('an item comes into a list as its neighbours are laid out', () => {
  test.each(
    Object.entries({
      'dashes set in': `
 updates:
   - round: 2022-03
     rag: GREEN
+  - round: 2023-03
+    rag: AMBER
 x-note: mine
`,
      'dashes under the key': `
 updates:
 - round: 2022-03
+- round: 2023-03
+  rag: AMBER
 x-note: mine
`,
      'four spaces and wide gaps': `
 updates:
     -   round: 2022-03
         rag: GREEN
+    -   round: 2023-03
+        rag: AMBER
`,
      'dashes on lines of their own': `
 updates:
   -
     round: 2022-03
+  - round: 2023-03
+    rag: AMBER
`,
      'items of different layouts: as the last': `
 updates:
   - round: 2021-03
   -    round: 2022-03
+  -    round: 2023-03
+       rag: AMBER
`,
      'blank lines between': `
 updates:
   - round: 2021-03

   - round: 2022-03
+
+  - round: 2023-03
+    rag: AMBER

 x-note: mine
`,
      'a blank line behind the only one': `
 updates:
   - round: 2022-03
+  - round: 2023-03
+    rag: AMBER

 x-note: mine
`,
      'blank lines above comments': `
 updates:
   - round: 2021-03

   # the second
   - round: 2022-03
+
+  - round: 2023-03
+    rag: AMBER
`,
      'an item with nothing in it': `
 updates:
   -
+  - round: 2023-03
+    rag: AMBER
`,
      'quoted keys': `
 "updates":
   - "round": '2022-03'
+  - round: 2023-03
+    rag: AMBER
`,
      'maps in braces': `
 updates:
   - {round: 2022-03, rag: GREEN}
+  - round: 2023-03
+    rag: AMBER
`,
      'a document’s start and end': `
 --- # the plan
 updates:
   - round: 2022-03
+  - round: 2023-03
+    rag: AMBER
 ...
`,
    }),
  )('%s', (_, patch) => expectPatch(patch, insert('updates', march)));
});

describe('comments stay where they belong', () => {
  test.each(
    Object.entries({
      'behind a value': `
 updates: # oldest first
   - round: 2022-03 # the first
+  - round: 2023-03
+    rag: AMBER
 # the end
`,
      'inside the last item': `
 updates:
   - round: 2022-03
     # not yet rated

     # nor told
+  - round: 2023-03
+    rag: AMBER

 x-note: mine
`,
      'set in by one': `
 updates:
   - round: 2022-03
    # a remark on it
+  - round: 2023-03
+    rag: AMBER
   # a remark on the next
   # - round: 2024-03
`,
      'above the next key': `
 updates:
   - round: 2022-03
+  - round: 2023-03
+    rag: AMBER
 # mine
 x-note: mine
`,
      'as far in as the dashes': `
 updates:
   - round: 2022-03
+  - round: 2023-03
+    rag: AMBER
   # - round: 2024-03
`,
    }),
  )('%s', (_, patch) => expectPatch(patch, insert('updates', march)));

  test('an item that comes before another stands above its comments, and below those of the one before', () => {
    expectPatch(
      `
 updates:
   - round: 2022-03
     # told late
+  - round: 2023-03
+    rag: AMBER
   # the next
   - round: 2024-03
`,
      insert('updates', march, 1),
    );
  });

  test('an item that comes first stands above the comments of the one that was', () => {
    expectPatch(
      `
 updates:
+  - round: 2023-03
+    rag: AMBER
   # the next
   - round: 2024-03
`,
      insert('updates', march, 0),
    );
    expectPatch(
      `
 updates: # all

+  - round: 2023-03
+    rag: AMBER
+
   - round: 2024-03

   - round: 2025-03
`,
      insert('updates', march, 0),
    );
  });
});

describe('behind a text over lines', () => {
  test.each(
    Object.entries({
      literal: `
 updates:
   - update: |
       One.
       # Not a comment.
+  - round: 2023-03
+    rag: AMBER
 # The end
`,
      'literal that keeps its blank lines': `
 updates:
   - update: |+
       One.


+  - round: 2023-03
+    rag: AMBER
 x-note: mine
`,
      'literal, then a blank line that is not its own': `
 updates:
   - update: |-
       One.
+  - round: 2023-03
+    rag: AMBER

 x-note: mine
`,
      'literal whose last line holds only spaces': `
 updates:
   - update: |
       One.
         
+  - round: 2023-03
+    rag: AMBER

 x-note: mine
`,
      'literal whose last line holds only a space that does not break': `
 updates:
   - update: |
       One.
       \u00a0
+  - round: 2023-03
+    rag: AMBER
`,
      'literal with its indentation told, and a comment': `
 updates:
   - update: |2- # as sent
         One.
       Two.
+  - round: 2023-03
+    rag: AMBER
`,
      'literal without a line': `
 updates:
   - update: |
+  - round: 2023-03
+    rag: AMBER
 x-note: mine
`,
      folded: `
 updates:
   - update: >-
       One
       two.
     # why
+  - round: 2023-03
+    rag: AMBER
`,
      plain: `
 updates:
   - update: One

       two.
+  - round: 2023-03
+    rag: AMBER
`,
      'in quotes': `
 updates:
   - update: "One

       two." # three
+  - round: 2023-03
+    rag: AMBER
`,
      brackets: `
 updates:
   - evidence: [
       a, # comment
     ]
+  - round: 2023-03
+    rag: AMBER
`,
    }),
  )('%s', (_, patch) => expectPatch(patch, insert('updates', march)));

  test('items set apart by blank lines are not set apart from a text that would take the line as its own', () => {
    expectPatch(
      `
 updates:
   - update: |+
       One.

   - update: |+
       Two.

+  - round: 2023-03
+    rag: AMBER
`,
      insert('updates', march),
    );
  });
});

describe('a list that has nothing in it, or is not there, is begun', () => {
  test.each(
    Object.entries({
      brackets: `
 id: 1.2
-updates: []
+updates:
+  - round: 2023-03
+    rag: AMBER
 x-note: mine
`,
      'brackets with a comment behind': `
-updates: [] # none yet
+updates: # none yet
+  - round: 2023-03
+    rag: AMBER
 x-note: mine
`,
      'brackets over lines': `
-updates: [
-]
+updates:
+  - round: 2023-03
+    rag: AMBER
`,
      nothing: `
 updates:
+  - round: 2023-03
+    rag: AMBER
 x-note: mine
`,
      'a comment': `
 updates: # none yet
+  - round: 2023-03
+    rag: AMBER
 x-note: mine
`,
      'comments below': `
 updates:
   # none yet
+  - round: 2023-03
+    rag: AMBER
 # mine
 x-note: mine
`,
      'no key': `
 id: 1.2
 owner: Director # the new one
   # since May
+updates:
+  - round: 2023-03
+    rag: AMBER

 # mine
 x-note: mine
`,
    }),
  )('%s', (_, patch) => expectPatch(patch, insert('updates', march)));

  test('as other lists of its name are laid out, else as others', () => {
    const at = ['actions', 1, 'updates'];
    expectPatch(
      `
 actions:
   - id: 1
     updates:
       -  round: 2022-03
     revisions:
     - timescale: March 2022
   - id: 2
+    updates:
+      -  round: 2023-03
+         rag: AMBER
`,
      { change: 'insert', at, item: march },
    );
    expectPatch(
      `
 actions:
 -   id: 1
 -   id: 2
+    updates:
+    -   round: 2023-03
+        rag: AMBER
`,
      { change: 'insert', at, item: march },
    );
  });
});

describe('a list in brackets gets its item there', () => {
  test.each(
    Object.entries({
      'at its end': `
-updates: [{round: 2022-03}] # one
+updates: [{round: 2022-03}, {round: 2023-03, rag: AMBER}] # one
`,
      'before a comma that nothing follows': `
 updates: [
-  {round: 2022-03}, # one
+  {round: 2022-03}, {round: 2023-03, rag: AMBER}, # one
 ]
`,
    }),
  )('%s', (_, patch) => expectPatch(patch, insert('updates', march)));

  test('before an item', () => {
    expectPatch(
      '-updates: [a, b]\n+updates: [a, {round: 2023-03, rag: AMBER}, b]\n',
      insert('updates', march, 1),
    );
  });

  test('within braces, brackets are begun', () => {
    expectPatch('-{id: 1, updates: []}\n+{id: 1, updates: [x]}\n', insert('updates', 'x'));
    expectPatch('-{id: 1, updates: }\n+{id: 1, updates: [x] }\n', insert('updates', 'x'));
    expectPatch('-{id: 1}\n+{id: 1, updates: [x]}\n', insert('updates', 'x'));
  });
});

test('a list in a list, which only keys of one’s own have, stands in brackets', () => {
  expectPatch(' x-table:\n   - [a, b]\n+  - [c, "d, e"]\n', insert('x-table', ['c', 'd, e']));
});

test('several items come at once, in their order', () => {
  expectPatch(
    `
 updates:
+  - a
+  - b
   - c
+  - d
+  - e
`,
    insert('updates', 'd'),
    insert('updates', 'a', 0),
    insert('updates', 'e'),
    insert('updates', 'b', 0),
  );
  expectPatch(' id: 1\n+updates:\n+  - a\n+  - b\n', insert('updates', 'a'), insert('updates', 'b'));
});

test('what comes to one place stands there in the order of the schema, and what is deeper first', () => {
  expectPatch(
    `
 id: 1
 revisions:
   - timescale: March 2022
+  - timescale: March 2023
+completed: yes
+updates:
+  - round: 2023-03
+    rag: AMBER
`,
    insert('updates', march),
    { change: 'set', at: [], key: 'completed', value: 'yes' },
    insert('revisions', { timescale: 'March 2023' }),
  );
});

describe('line endings', () => {
  test.each([
    ['CR LF', 'updates:\r\n- a\r\n', 'updates:\r\n- a\r\n- new\r\n'],
    ['CR alone', 'updates:\r- a\r', 'updates:\r- a\r- new\r'],
    ['mixed: as the line above', 'updates:\n- a\r\nx: y\n', 'updates:\n- a\r\n- new\r\nx: y\n'],
    ['mixed the other way', 'updates:\r\n- a\nx: y\r\n', 'updates:\r\n- a\n- new\nx: y\r\n'],
    ['CR before LF', 'updates:\r- a\n\nx: y\n', 'updates:\r- a\n- new\n\nx: y\n'],
    ['none at the end', 'updates:\n- a', 'updates:\n- a\n- new'],
    ['none at the end of CR LF', 'updates:\r\n- a', 'updates:\r\n- a\r\n- new'],
    ['none at the end, with a comment', 'updates:\r\n- a # b', 'updates:\r\n- a # b\r\n- new'],
    ['none at all', 'updates: []', 'updates:\n  - new'],
    ['none behind a literal', 'updates:\n- |\n  a', 'updates:\n- |\n  a\n- new'],
    ['none behind a key', 'updates:\r\n- a:', 'updates:\r\n- a:\r\n- new'],
  ])('%s', (_, before, after) => expect(edited(before, [insert('updates', 'new')])).toBe(after));
});
