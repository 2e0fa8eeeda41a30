import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/text/columns.ts';
import { frame } from '../../src/text/frame.ts';

/** The frame of the part of a text that stands between « and ». */
function framed(marked: string, width = 80): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const rows = frame({ source: { name: 'x', text }, start, end }, { width });
  return `\n${rows.map(({ gutter, text }) => gutter + text).join('\n')}\n`;
}

const long = 'word '.repeat(40);

test.each([
  ['plain', 'a: 1\nowner: «Director» x\nb: 2'],
  ['nothing to mark', 'owner:«»'],
  ['the end of an empty file', '«»'],
  ['past the end of the line', 'a: 1«»\nb'],
  ['over lines', 'update: «one\n  two»'],
  ['tabs', '\ta:\t«b»'],
  ['wide characters', '漢字: «漢字» x'],
  ['an emoji of several parts', '👩‍👩‍👧: «👍» x'],
  ['accents of their own', 'cafe\u0301: «e\u0301» x'],
  ['escape codes', '\x1b[31ma: «\x1b[1mb»\u202e'],
  ['CR line endings', 'a: 1\rb: «2»\rc: 3'],
  ['a long line, near its start', `a: «b» ${long}`],
  ['a long line, in its middle', `${long}«here»${long}`],
  ['a long line, at its end', `${long}«here»`],
  ['a long place', `a: «${long}» x`],
])('%s', (name, marked) => {
  expect(framed(marked)).toMatchSnapshot(name);
});

test('20 columns are enough', () => {
  expect(framed(`${long}«here»${long}`, 20)).toMatchInlineSnapshot(`
    "
      1 | …ord hereword…
        |      ^^^^
    "
  `);
  expect(framed('update: GREEN«:» complete', 20)).toMatchInlineSnapshot(`
    "
      1 | …REEN: comple…
        |      ^
    "
  `);
});

test('a line of a million characters is shown as quickly and as short', () => {
  expect(framed(`${'x'.repeat(1_000_000)}«y»${'z'.repeat(1_000_000)}`, 40)).toMatchInlineSnapshot(`
    "
      1 | …xxxxxxxxxxxyzzzzzzzzzzzzzzzzzzzz…
        |             ^
    "
  `);
});

test('no row is wider than the terminal, the marks stand under the line, and nothing acts', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.nat(200),
      fc.nat(50),
      fc.integer({ min: 20, max: 100 }),
      (text, start, length, width) => {
        const [line, marks] = frame({ source: { name: 'x', text }, start, end: start + length }, { width });
        expect(line!.text).not.toMatch(/[\0-\x1f\x7f-\x9f\u202a-\u202e]/);
        expect(columnsOf(line!.gutter + line!.text)).toBeLessThanOrEqual(width);
        expect(columnsOf(marks!.gutter + marks!.text)).toBeLessThanOrEqual(width);
        expect(marks!.text).toMatch(/^ *\^+$/);
      },
    ),
    { numRuns: 3000 },
  );
});
