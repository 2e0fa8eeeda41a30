import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/yaml/parse.ts';
import { entryOf, type MapNode, type SyntaxNode } from '../../src/yaml/tree.ts';
import { readingOf } from './shown.ts';

function mapOf(text: string): MapNode {
  const { tree } = parseYaml({ name: 'x.yaml', text });
  if (tree?.kind !== 'map') throw new Error(`not a map: ${text}`);
  return tree;
}

/** The value under `key`, and what its place covers. */
function valueIn(text: string, key = 'key'): { readonly node: SyntaxNode; readonly written: string } {
  const node = entryOf(mapOf(text), key)!.value;
  return { node, written: text.slice(node.start, node.end) };
}

describe('a text is what was typed, and its place covers it', () => {
  test.each([
    ['plain', 'key: 1.10', '1.10', '1.10'],
    ['a word YAML could take for a truth', 'key: NO', 'NO', 'NO'],
    ['nothing, said so', 'key: null', 'null', 'null'],
    ['with a remark', 'key: March 2022   # agreed', 'March 2022', 'March 2022'],
    ['with a hash inside', 'key: item#3', 'item#3', 'item#3'],
    ['over lines', 'key: one\n  two\n\n  three', 'one two\nthree', 'one\n  two\n\n  three'],
    ['over lines, CR LF', 'key: one\r\n  two\r\n', 'one two', 'one\r\n  two'],
    ['over lines, CR', 'key: one\r  two\r', 'one two', 'one\r  two'],
    ['single quotes', "key: 'it''s'", "it's", "'it''s'"],
    ['double quotes', 'key: "a\\u00e9\\n"  # x', 'aé\n', '"a\\u00e9\\n"'],
    ['empty quotes', 'key: ""', '', '""'],
    ['as typed', 'key: |\n  a\n    b\n\n', 'a\n  b\n', '|\n  a\n    b'],
    ['as typed, without its end', 'key: |-\n  a\n', 'a', '|-\n  a'],
    ['as typed, in CR', 'key: |\r  a\r  b\r', 'a\nb\n', '|\r  a\r  b'],
    ['folded', 'key: > # why\n  a\n  b\n\n  c\n', 'a b\nc\n', '> # why\n  a\n  b\n\n  c'],
    ['a colon without a space', 'key: http://x:1', 'http://x:1', 'http://x:1'],
  ])('%s', (_, text, value, written) => {
    expect(parseYaml({ name: 'x.yaml', text }).diagnostics).toEqual([]);
    expect(valueIn(text)).toMatchObject({ node: { kind: 'text', value }, written });
  });
});

test('a key with nothing behind it is empty, at the place where the value would stand', () => {
  expect(valueIn('key:\nb: 1').node).toEqual({ kind: 'empty', start: 4, end: 4 });
  expect(valueIn('a:\n  - key:\n', 'a').node).toMatchObject({
    items: [{ entries: [{ value: { kind: 'empty', start: 11 } }] }],
  });
  expect(valueIn('key:\n  -\n  - a').node).toMatchObject({
    items: [{ kind: 'empty', start: 8 }, { kind: 'text' }],
  });
});

test('a list may stand in brackets, and as far out as its key', () => {
  expect(valueIn('key: [a, "b, c"]').node).toMatchObject({
    kind: 'list',
    items: [{ value: 'a' }, { value: 'b, c' }],
  });
  expect(valueIn('key:\n- a\n- b\nlast: c').node).toMatchObject({
    kind: 'list',
    items: [{ value: 'a' }, { value: 'b' }],
  });
});

test('__proto__ and its like are keys like any other', () => {
  const map = mapOf('__proto__:\n  polluted: yes\nconstructor: x');
  expect(map.entries.map(({ key }) => key.value)).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('a line of --- before the plan does no harm', () => {
  expect(readingOf('---\nplan: x\n...\n')).toBe('');
});

test('of a text that was misread the tree holds what was meant, and all that stands below', () => {
  const map = mapOf('update: GREEN: done\nowner: @Director\nnote: [draft] x\nlast: y');
  expect(map.entries.map(({ key, value }) => [key.value, value.kind === 'text' && value.value])).toEqual([
    ['update', 'GREEN: done'],
    ['owner', '@Director'],
    ['note', '[draft] x'],
    ['last', 'y'],
  ]);
});

test('a key of three letters in quotes may not run into a remark', () => {
  expect(readingOf("{'key'#x\n: a}")).toContain('1:7 yaml-syntax');
});

test('marks of a conflict count only at the start of a line, and only together', () => {
  expect(readingOf('note: <<<<<<< x\nb: =======\nc: x >>>>>>> y')).toBe('');
  expect(readingOf('note: |\n  <<<<<<< x\n  =======\n  >>>>>>> y\n')).toBe('');
  expect(readingOf('note: x\n<<<<<<<\n')).not.toContain('merge-conflict');
});

test.each([
  ['note: "A" and "B"', `note: '"A" and "B"'`],
  ['note: "\\d x"', `note: '\\d x'`],
  [`note: 'It's'`, 'note: "It\'s"'],
  ['note: “x: y”', 'note: "x: y"'],
])('%s is better typed %s', (text, better) => {
  expect(readingOf(text)).toContain(`Put the text in quotes: ${better}`);
});

test('a layout that cannot be believed gives no tree', () => {
  expect(parseYaml({ name: 'x.yaml', text: 'a:\n    b: 1\n  c: 2' }).tree).toBeUndefined();
});

test.each([
  ['brackets', '['.repeat(100_000)],
  ['braces', '{a: '.repeat(100_000)],
  ['dashes', '- '.repeat(100_000)],
  ['question marks', '? '.repeat(100_000)],
])('100,000 levels of %s get a sentence', (_, text) => {
  expect(readingOf(text)).toContain('nested more than 100 deep');
});

test('a billion laughs are not told', () => {
  const names = [...'abcdefghi'];
  const lines = names.map((name, at) => `${name}: &${name} [${`*${names[at - 1] ?? name},`.repeat(9)}]`);
  const { tree, diagnostics } = parseYaml({ name: 'x.yaml', text: lines.join('\n') });
  expect(tree).toBeUndefined();
  expect(diagnostics).toHaveLength(names.length);
  expect(diagnostics[0]).toMatchObject({ code: 'yaml-feature' });
});

test('of a file full of mistakes the first 500 are told, and the others counted', () => {
  const { diagnostics } = parseYaml({ name: 'x.yaml', text: '- a: b: c\n'.repeat(2000) });
  expect(diagnostics).toHaveLength(501);
  expect(diagnostics.at(-1)!.message).toBe('From here on rag cannot read 1500 more lines.');
});

const plan = `plan: Bradford Plan
id: bradford
rounds:
  - round: 2022-03
    title: March 2022
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review provision
    actions:
      - id: 1.1
        action: Complete review
        timescale: March 2022
      - id: 1.2
        action: Bring proposal to DMT
    updates:
      - round: 2023-03
        rag: AMBER
        update: Reviews have been completed
  - id: 2
    recommendation: Second one
`.split('\n');

const slips: readonly (readonly [name: string, slip: (line: string) => string])[] = [
  ['a tab', (line) => `\t${line.trimStart()}`],
  ['one space more', (line) => ` ${line}`],
  ['two spaces more', (line) => `  ${line}`],
  ['one space less', (line) => line.replace(/^ /, '')],
  ['no space behind the colon', (line) => line.replace(': ', ':')],
  ['no colon', (line) => line.replace(': ', ' ')],
  ['no space behind the dash', (line) => line.replace('- ', '-')],
  ['an open quote', (line) => line.replace(': ', ': "')],
  ['an open apostrophe', (line) => line.replace(': ', ": '")],
  ['an open bracket', (line) => line.replace(': ', ': [')],
  ['a colon in the text', (line) => `${line}: more`],
  ['a dash before the text', (line) => line.replace(': ', ': - ')],
  ['a star before the text', (line) => line.replace(': ', ': * ')],
  ['a lost line', (line) => `${line}\nlost text`],
  ['a ruler', (line) => `${line}\n---`],
  ['a brace', (line) => `${line}\n}`],
];

describe('one slip gives one finding, near the slip', () => {
  test.each(slips)('%s', (_, slip) => {
    for (const [at, line] of plan.slice(0, -1).entries()) {
      const slipped = slip(line);
      if (slipped === line || (at === plan.length - 2 && slipped.startsWith(' '))) continue;
      const text = plan.with(at, slipped).join('\n');
      const { diagnostics } = parseYaml({ name: 'x.yaml', text });
      expect(diagnostics.length, `${slipped}\n${readingOf(text)}`).toBe(1);
      const found = text.slice(0, diagnostics[0]!.span!.start).split('\n').length - 1;
      expect(found - at, `${slipped}\n${readingOf(text)}`).toBeGreaterThanOrEqual(0);
      expect(found - at, `${slipped}\n${readingOf(text)}`).toBeLessThanOrEqual(4);
    }
  });
});
