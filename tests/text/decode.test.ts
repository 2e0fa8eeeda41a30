import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/text/decode.ts';
import { placeOf } from '../../src/text/diagnostic.ts';
import { lineText, positionAt } from '../../src/text/source.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, ...mark: number[]) => new Uint8Array([...mark, ...Buffer.from(text, 'utf16le')]);

test('UTF-8 is read as it is', () => {
  expect(decodeBytes('x.yaml', utf8('plan: Café ’ 漢 😀\r\n'))).toEqual({
    source: { name: 'x.yaml', text: 'plan: Café ’ 漢 😀\r\n' },
    diagnostics: [],
  });
  expect(decodeBytes('x.yaml', utf8('')).source?.text).toBe('');
});

test('a byte order mark is taken off and remembered', () => {
  expect(decodeBytes('x.yaml', utf8('\ufeffplan: x')).source).toEqual({
    name: 'x.yaml',
    text: 'plan: x',
    bom: true,
  });
});

describe('what is no UTF-8 text is refused with a sentence', () => {
  test.each([
    ['UTF-16 with its mark', utf16('plan: x', 0xff, 0xfe), 'not-utf8', /UTF-16/],
    ['UTF-16 the other way round', utf16('plan: x', 0xfe, 0xff), 'not-utf8', /UTF-16/],
    ['UTF-16 without a mark', utf16('plan: x\r\nid: y'), 'not-utf8', /UTF-16/],
    ['zero bytes', latin('plan: x\0'), 'binary-file', /no text has/],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2]),
      'binary-file',
      /not a text file/,
    ],
    ['a Word file', latin('PK\x03\x04...'), 'binary-file', /Word or Excel/],
    ['a PDF', latin('%PDF-1.7'), 'binary-file', /PDF/],
    ['a file of 50 MB', new Uint8Array(50 * 1024 * 1024), 'file-too-large', /50\.0 MB/],
  ])('%s', (_, bytes, code, message) => {
    const { source, diagnostics } = decodeBytes('plans/x.yaml', bytes);
    expect(source).toBeUndefined();
    expect(diagnostics).toEqual([
      expect.objectContaining({ code, severity: 'error', unable: true, path: 'plans/x.yaml' }),
    ]);
    expect(diagnostics[0]!.message).toMatch(message);
    expect(diagnostics[0]!.hint).toMatch(/\.$|\.yaml|plan"\.$/);
  });
});

describe('Windows-1252 is refused at its first character, which is named, with the line as the officer knows it', () => {
  test.each([
    [
      'an apostrophe',
      'plan: x\nbody: Children\x92s Services',
      '2:15',
      '’ (a curly apostrophe)',
      'body: Children’s Services',
    ],
    ['a quote', '\x93', '1:1', '“ (a curly quote)', '“'],
    ['a dash', 'a \x96 b', '1:3', '– (a dash)', 'a – b'],
    ['a pound sign', 'cost: \xa320', '1:7', '£ (a pound sign)', 'cost: £20'],
    ['an accent', 'caf\xe9', '1:4', 'é', 'café'],
    ['after good UTF-8', 'caf\xc3\xa9 \x92', '1:6', '’ (a curly apostrophe)', 'café ’'],
  ])('%s', (_, text, place, character, line) => {
    const { diagnostics } = decodeBytes('x.yaml', latin(text));
    const [diagnostic] = diagnostics;
    expect(diagnostic).toMatchObject({
      code: 'not-utf8',
      unable: true,
      hint: expect.stringContaining('Notepad'),
    });
    expect(placeOf(diagnostic!)).toBe(`x.yaml:${place}`);
    expect(diagnostic!.message).toContain(`probably ${character}`);
    const { source, start } = diagnostic!.span!;
    expect(lineText(source, positionAt(source, start).line)).toBe(line);
  });
});

test.each([
  ['half a character', [0x61, 0xe2, 0x82]],
  ['an overlong form', [0x61, 0xc0, 0xaf]],
  ['an overlong form of three', [0x61, 0xe0, 0x80, 0xaf]],
  ['half a pair', [0x61, 0xed, 0xa0, 0x80]],
  ['beyond Unicode', [0x61, 0xf4, 0x90, 0x80, 0x80]],
  ['a byte that leads nowhere', [0x61, 0xff]],
])('%s is found where it starts', (_, bytes) => {
  const [diagnostic] = decodeBytes('x.yaml', new Uint8Array(bytes)).diagnostics;
  expect(placeOf(diagnostic!)).toBe('x.yaml:1:2');
});
