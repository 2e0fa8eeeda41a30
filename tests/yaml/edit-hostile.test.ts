import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/yaml/change.ts';
import { edit, edited, expectPatch, insert, read, set, textOf } from './edited.ts';
import { dataByPackage, type Plain, withChange } from './second-opinion.ts';
import { hostile } from './texts.ts';

const plan = `# The plan
id: 1 # one
owner: Director   # new
partners: [A, "B # C"]
x-flow: {rag: RED}
updates:
  - round: 2022-03 # first
    update: >-
      Folded
      text.
    evidence:
    - a

  # the last
  - round: 2023-03
# the end
x-note: mine
`;

/** Where a text may come to stand. */
const places: Readonly<Record<string, (text: string) => Change>> = {
  'in place of a text': (text) => set('owner', text),
  'in place of a text over lines': (text) => ({
    change: 'set',
    at: ['updates', 0],
    key: 'update',
    value: text,
  }),
  'behind a new key': (text) => set('action', text),
  'behind a key that nobody knows': (text) => ({ change: 'set', at: ['updates', 1], key: 'a', value: text }),
  'in brackets': (text) => insert('partners', text),
  'in braces': (text) => ({ change: 'set', at: ['x-flow'], key: 'rag', value: text }),
  'in a list': (text) => ({ change: 'insert', at: ['updates', 0, 'evidence'], item: text }),
  'in a new item': (text) => insert('updates', { round: text, update: text, evidence: [text, text] }, 1),
  'at the end': (text) => set('x-other', text),
};

const layouts: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  'CR LF': (text) => text.replaceAll('\n', '\r\n'),
  'CR alone': (text) => text.replaceAll('\n', '\r'),
  'no last line ending': (text) => text.slice(0, -1),
};

describe.each(Object.entries(layouts))('of a file with %s', (_layout, laidOut) => {
  const before = read(laidOut(plan));
  const data = dataByPackage(before.source.text);

  test.each(Object.entries(places))('any text comes back as it was given, %s', (_place, changeFor) => {
    for (const text of hostile) {
      const change = changeFor(text);
      const after = textOf(edit(before, [change]));
      expect(dataByPackage(after), JSON.stringify(text)).toEqual(withChange(data, change));
      for (const comment of ['# The plan', '# one', '# new', '# first', '# the last', '# the end'])
        expect(after.split(comment)).toHaveLength(2);
    }
  });
});

test.each([
  ['one word', 'x'.repeat(100_000)],
  ['prose', 'The tender is out; bids are due in May. '.repeat(2500).trim()],
  ['lines', 'One line of many.\n'.repeat(6000)],
  ['spaces', `a${' '.repeat(100_000)}b`],
  ['hidden characters', '\u0007'.repeat(20_000)],
  ['quotes', `"'`.repeat(50_000)],
  ['hashes', ' #'.repeat(50_000)],
  ['colons', ': '.repeat(50_000)],
  ['empty lines', `a${'\n'.repeat(100_000)}b`],
])('100 KB of %s come back', (_, text) => {
  for (const place of ['in place of a text', 'in braces', 'in a new item']) {
    const change = places[place]!(text);
    expect(dataByPackage(edited(plan, [change]))).toEqual(withChange(dataByPackage(plan), change));
  }
});

test('a key may be any text too', () => {
  for (const key of hostile) {
    const after = edited('a: b\n', [set(key, 'c')]);
    expect((dataByPackage(after) as Record<string, Plain>)[key], JSON.stringify(key)).toBe('c');
    expect(edited(after, [{ change: 'rename', at: [], key, to: 'x' }])).toBe('a: b\nx: c\n');
  }
});

describe('what is new is plain where that is safe, and pleasant to read where it is not', () => {
  const cases: Readonly<Record<string, readonly [text: string, ...lines: readonly string[]]>> = {
    words: ['Director of Children’s Services', 'Director of Children’s Services'],
    figures: ['1.10', '1.10'],
    'a day': ['2023-03-15', '2023-03-15'],
    'an address': ['https://example.org/minutes#12', 'https://example.org/minutes#12'],
    'a sign inside': ['Smith & Sons, [draft] (50%)', 'Smith & Sons, [draft] (50%)'],
    'a colon': ['Done: all of it', '"Done: all of it"'],
    'a hash': ['See minute #12', '"See minute #12"'],
    'a dash first': ['- first point', '"- first point"'],
    quotes: ['"Stronger" families', `'"Stronger" families'`],
    'both quotes': [`"It's"`, `'"It''s"'`],
    nothing: ['', '""'],
    'a word for nothing': ['null', '"null"'],
    'what does not show': ['a\u200bb', '"a\\u200bb"'],
    'signs of several parts': ['The 👩‍💻 and می‌خواهم', 'The 👩‍💻 and می‌خواهم'],
    lines: ['One.\n\n  - two', '|-', '  One.', '', '    - two'],
    'lines that end in an ending': ['One.\nTwo.\n', '|', '  One.', '  Two.'],
    'a long text': [
      'The tender for supported housing went out on 2 March; bids are due on 14 April, and the panel meets on 28 April.',
      '>-',
      '  The tender for supported housing went out on 2 March; bids are due on 14 April, and the panel',
      '  meets on 28 April.',
    ],
    'a long text with a colon': [
      `${'Done: all '.repeat(10)}of it`,
      '>-',
      '  Done: all Done: all Done: all Done: all Done: all Done: all Done: all Done: all Done: all Done:',
      '  all of it',
    ],
    'a long word': ['x'.repeat(120), 'x'.repeat(120)],
  };
  test.each(Object.entries(cases))('%s', (_, [text, ...lines]) => {
    expect(edited('id: 1\n', [set('owner', text)])).toBe(`id: 1\nowner: ${lines.join('\n')}\n`);
  });

  test('in an item of a list', () => {
    expectPatch('\n updates:\n - a\n+- |-\n+  One.\n+  Two.\n', insert('updates', 'One.\nTwo.'));
  });
});
