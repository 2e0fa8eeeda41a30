import { describe, expect, test } from 'vitest';
import type { Data } from '../../src/yaml/data.ts';
import { edited, expectPatch, insert, set } from './edited.ts';

const lines = 'One.\nTwo.';

/** What `owner` becomes in each text. */
const values: Readonly<Record<string, Readonly<Record<string, readonly [patch: string, value: Data]>>>> = {
  'a text in its line': {
    plain: ['-owner: Director\n+owner: Officer\n', 'Officer'],
    'with a comment behind it': ['-owner: Director   # new\n+owner: Officer   # new\n', 'Officer'],
    'in quotes': [`-owner: "Director"  # new\n+owner: Officer  # new\n`, 'Officer'],
    'behind a wide gap': ['-owner:    Director\n+owner:    Officer\n', 'Officer'],
    'in need of quotes': ['-owner: Director\n+owner: "Officer: new"\n', 'Officer: new'],
    'under a key in quotes': [`-"owner" : Director\n+"owner" : Officer\n`, 'Officer'],
    'gets lines': [
      `
-owner: Director # new
+owner: |- # new
+  One.
+  Two.
 # mine
 x-note: mine
`,
      lines,
    ],
    'gets lines where a comment below would become one of them': [
      `
-owner: Director # new
+owner: "One.\\nTwo." # new
   # since May
 x-note: mine
`,
      lines,
    ],
    'becomes nothing': ['-owner: Director # new\n+owner: # new\n', null],
    'becomes a list': ['-owner: Director # new\n+owner: # new\n+  - A\n+  - B\n', ['A', 'B']],
  },
  'a text over lines': {
    plain: ['-owner: The\n-  Director # new\n+owner: Officer # new\n', 'Officer'],
    'in quotes': ['-owner: "The\n-\n-  Director" # new\n+owner: Officer # new\n', 'Officer'],
    'below its key': ['-owner:\n-  Director # new\n+owner: Officer # new\n', 'Officer'],
    'below a comment': [
      `
-owner: # new
-  Director # old
+owner: Officer # new # old
 x-note: mine
`,
      'Officer',
    ],
    'below a comment, which must stay above': [
      `
-owner: # new
-  Director
+owner: "One.\\nTwo." # new
`,
      lines,
    ],
    literal: ['-owner: |\n-  The\n-\n-  Director\n+owner: Officer\n x-note: mine\n', 'Officer'],
    'literal with a comment': [
      `
-owner: |2- # new
-    The
-  Director
+owner: Officer # new
  # since May
 x-note: mine
`,
      'Officer',
    ],
    'literal, and is again': [
      `
-owner: | # new
-    The
-    Director
+owner: |- # new
+    One.
+    Two.

 x-note: mine
`,
      lines,
    ],
    'literal, below its key': ['-owner:\n-  |\n-  Director\n+owner: Officer\n x-note: mine\n', 'Officer'],
    'literal without a line': ['-owner: |\n+owner: Officer\n x-note: mine\n', 'Officer'],
    'with blank lines it keeps': ['-owner: |+\n-  Director\n-\n+owner: Officer\n x-note: mine\n', 'Officer'],
    'with spaces in its last line': [
      '-owner: >\n-  Director\n-    \n+owner: Officer\n x-note: mine\n',
      'Officer',
    ],
    'becomes a list': ['-owner: > # new\n-  Director\n+owner: # new\n+  - A\n x-note: mine\n', ['A']],
  },
  nothing: {
    'gets a text': ['-owner:\n+owner: Officer\n', 'Officer'],
    'gets a text before a comment': ['-owner: # new\n+owner: Officer # new\n', 'Officer'],
    'gets lines': ['-owner: # new\n+owner: |- # new\n+  One.\n+  Two.\n', lines],
    'gets a list': [' owner: # new\n   # or\n+  - A\n', ['A']],
  },
  'a list': {
    'gets another': ['-owner:\n-- A\n-- "B # C"\n+owner:\n+- C\n x-note: mine\n', ['C']],
    'below a comment': ['-owner: # new\n-  - A\n+owner: [] # new\n', []],
    'below comments, becomes another': [' owner: # new\n   # since May\n-  - A\n+  - B\n', ['B']],
    'becomes empty': ['-owner:\n-  - A\n+owner: []\n', []],
    'in brackets': ['-owner: [A, B] # new\n+owner: # new\n+  - C\n', ['C']],
    'in brackets becomes a text': ['-owner: [A, B] # new\n+owner: C # new\n', 'C'],
    'becomes a map': ['-owner: [A, B]\n+owner:\n+  role: C\n', { role: 'C' }],
  },
};

for (const [was, cases] of Object.entries(values)) {
  describe(`${was} is replaced`, () => {
    test.each(Object.entries(cases))('%s', (_, [patch, value]) => expectPatch(patch, set('owner', value)));
  });
}

describe('a key that is not there comes where its order says', () => {
  test.each(
    Object.entries({
      'behind the one before it': `
 id: 1
+owner: Officer
 # below
 completed: yes
`,
      'behind a list': `
 id: 1
 action:
   - a
   # b
+owner: Officer
 completed: yes
`,
      'behind a text that keeps its blank lines': `
 action: |+
   a

+owner: Officer
 completed: yes
`,
      'before all that are there': `
 # The plan
+owner: Officer
 completed: yes # at last
`,
      'at the end, however it is set in': `
     id: 1
+    owner: Officer
`,
      'not above keys that nobody knows': `
 x-first: mine
 id: 1
+owner: Officer
 x-last: mine
`,
      'within braces': `
-{id: 1, completed: yes}
+{id: 1, owner: Officer, completed: yes}
`,
      'within braces, before all that are there': `
-{completed: yes}
+{owner: Officer, completed: yes}
`,
      'within braces that hold nothing': `
-{ }
+{owner: Officer }
`,
    }),
  )('%s', (_, patch) => expectPatch(patch, set('owner', 'Officer')));

  test('behind a dash', () => {
    const change = { change: 'set', at: ['updates', 0], key: 'round', value: '2023-03' } as const;
    expectPatch('\n updates:\n-  - rag: GREEN\n+  - round: 2023-03\n+    rag: GREEN\n', change);
    expectPatch('\n updates:\n   -\n+    round: 2023-03\n     rag: GREEN\n', change);
  });

  test('one that no order knows comes last', () => {
    expectPatch(' id: 1\n x-note: mine\n+x-other: yours\n', set('x-other', 'yours'));
  });
});

test('a value in brackets stays there', () => {
  const change = { change: 'set', at: ['updates', 0], key: 'rag', value: 'A: B' } as const;
  expectPatch('-updates: [{rag: RED, x: y}]\n+updates: [{rag: "A: B", x: y}]\n', change);
  expectPatch('-updates: [{rag: , x: y}]\n+updates: [{rag: "A: B", x: y}]\n', change);
  expectPatch('-updates: [{rag, x: y}]\n+updates: [{rag: "A: B", x: y}]\n', change);
  expectPatch('-updates: [{rag: [a]}]\n+updates: [{rag: }]\n', { ...change, value: null });
});

test('lines of a text stand as far in as those of others', () => {
  expectPatch(
    '\n action: >-\n     Review\n-owner: Director\n+owner: |-\n+    One.\n+    Two.\n',
    set('owner', lines),
  );
});

test.each([
  ['CR LF', 'id: 1\r\nowner: A\r\n', 'id: 1\r\nowner: |-\r\n  One.\r\n  Two.\r\n'],
  ['CR', 'id: 1\rowner: A\r', 'id: 1\rowner: |-\r  One.\r  Two.\r'],
  ['none at the end', 'id: 1\r\nowner: A', 'id: 1\r\nowner: |-\r\n  One.\r\n  Two.'],
  ['none at the end of a literal', 'id: 1\nowner: |\n  A', 'id: 1\nowner: |-\n  One.\n  Two.'],
])('line endings are those of the line: %s', (_, before, after) => {
  expect(edited(before, [set('owner', lines)])).toBe(after);
});

test('a key gets another name, in quotes where it needs them', () => {
  const rename = (to: string) => ({ change: 'rename', at: [], key: 'ownr', to }) as const;
  expectPatch(`-'ownr' : Director # new\n+owner : Director # new\n`, rename('owner'));
  expectPatch('-ownr: Director\n+"a: b": Director\n', rename('a: b'));
  expectPatch('-{ownr: Director}\n+{"a, b": Director}\n', rename('a, b'));
});

test('changes of one map come together', () => {
  expectPatch(
    `
-ownr: Director
+owner: Director
 id: 1
+completed: 2023-03-15
-updates: []
+updates:
+  - a
`,
    insert('updates', 'a'),
    { change: 'rename', at: [], key: 'ownr', to: 'owner' },
    set('completed', '2023-03-15'),
  );
});
