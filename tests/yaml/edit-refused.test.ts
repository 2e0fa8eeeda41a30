import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/yaml/change.ts';
import { pasteable } from '../../src/yaml/edit/paste.ts';
import { edited, insert, remove, set } from './edited.ts';

const rename = (key: string, to: string): Change => ({ change: 'rename', at: [], key, to });

test.each<[what: string, text: string, change: Change, why: string]>([
  [
    'a comment between the items of a list that is replaced',
    'owner:\n- a\n# b\n- c\n',
    set('owner', ['d']),
    'a comment stands in “owner”, and would be lost',
  ],
  [
    'a comment behind the last of them',
    'owner:\n- a # b\n',
    set('owner', 'c'),
    'a comment stands in “owner”, and would be lost',
  ],
  [
    'a comment between brackets',
    'updates: [ # none\n]\n',
    insert('updates', 'a'),
    'a comment stands in “updates”, and would be lost',
  ],
  [
    'a comment in braces, further down',
    'updates:\n- id: 1.2\n  x: {a: [ # b\n    c]}\n',
    { change: 'set', at: ['updates', 0, 'x'], key: 'a', value: 'd' },
    'a comment stands in “a” of “x” of “id: 1.2”, and would be lost',
  ],
  [
    'a comment behind the item that goes from brackets',
    'updates: [a, # b\n  c]\n',
    remove('updates', 0),
    'a comment stands between the brackets, and would be lost',
  ],
  [
    'a comment between the key behind a dash that goes and the next one',
    'updates:\n- round: a\n  # b\n  rag: c\n',
    remove('updates', 0, 'round'),
    'a comment stands below “round” of “round: a”',
  ],
  [
    'the only key of an item',
    'updates:\n- round: a\n',
    remove('updates', 0, 'round'),
    '“round” of “round: a” is the only key there',
  ],
  [
    'dashes behind dashes',
    'updates:\n- - a\n  - b\n',
    { change: 'insert', at: ['updates', 0], before: 0, item: 'c' },
    'two dashes stand on one line',
  ],
  [
    'the same, where one goes',
    'updates:\n- - a\n  - b\n',
    remove('updates', 0, 0),
    'two dashes stand on one line',
  ],
  [
    'a text that should be a list',
    'updates: none\n',
    insert('updates', 'a'),
    '“updates” is not written as a list',
  ],
  ['a key that is not there', 'id: 1\n', rename('ownr', 'owner'), 'there is no “ownr”'],
  [
    'a key that is there already',
    'ownr: a\nowner: b\n',
    rename('ownr', 'owner'),
    '“owner” stands there already',
  ],
  [
    'an item that is not there',
    'updates:\n- id: 7\n',
    remove('updates', 1),
    'there is no item 2 of “updates”',
  ],
  [
    'an item that is not there, to come before',
    'updates:\n- a\n',
    insert('updates', 'b', 1),
    'there is no item 2 of “updates”',
  ],
  [
    'a part that is not there',
    'id: 1\n',
    { change: 'set', at: ['updates', 0], key: 'rag', value: 'RED' },
    'there is no item 1 of “updates”',
  ],
  [
    'keys where there are none',
    'owner: a\n',
    { change: 'set', at: ['owner'], key: 'b', value: 'c' },
    'there are no keys in “owner”',
  ],
  [
    'a map without its braces',
    'updates: [a: b]\n',
    { change: 'set', at: ['updates', 0], key: 'c', value: 'd' },
    'with the change, something else in the file would read differently',
  ],
  [
    'a key behind a question mark',
    '? id\n: 1\nowner: a\n',
    remove('id'),
    'with the change, the file could not be read any more',
  ],
  [
    'a key that stands twice',
    'id: 1\nid: 2\nowner: a\n',
    remove('id'),
    'with the change, something else in the file would read differently',
  ],
])('%s is refused', (_, text, change, why) => {
  expect(edited(text, [change])).toBe(`refused: ${why}`);
});

test('two changes of one place are refused', () => {
  expect(edited('owner:\n- a\n- b\n', [set('owner', 'c'), remove('owner', 0)])).toMatch(/^refused/);
  expect(edited('owner: a\n', [set('owner', 'c'), set('owner', 'd')])).toMatch(/^refused/);
});

test('what is written oddly stays as it is when something else changes', () => {
  const lines = ['a: b', 'c:', '- d', '- e: f', '  g: [h, i]', '# j', 'k: |', '  l', '? m', ': n'];
  expect(edited(`${lines.join('\n')}\n`, [set('x', 'y')])).toBe(`${lines.join('\n')}\nx: y\n`);
});

describe('what is refused can be put in by hand', () => {
  test.each<[change: Change, lines: readonly string[]]>([
    [
      insert('updates', { round: '2023-03', update: 'One.\nTwo.', evidence: ['a: b'] }),
      ['- round: 2023-03', '  update: |-', '    One.', '    Two.', '  evidence:', '    - "a: b"'],
    ],
    [insert('evidence', 'Minute 12'), ['- Minute 12']],
    [set('owner', 'Director'), ['owner: Director']],
    [set('updates', [{ round: '2023-03', rag: 'RED' }]), ['updates:', '  - round: 2023-03', '    rag: RED']],
    [rename('ownr', 'owner'), ['owner:']],
    [remove('updates', 0), ['']],
  ])('%j', (change, lines) => expect(pasteable(change).split('\n')).toEqual(lines));
});
