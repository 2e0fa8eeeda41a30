import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isScalar,
  type ParseOptions,
  parseAllDocuments,
  parseDocument,
  type SchemaOptions,
  stringify,
} from 'yaml';
import { parseYaml } from '../../src/yaml/parse.ts';
import type { SyntaxNode } from '../../src/yaml/tree.ts';

const measured: ParseOptions & SchemaOptions = {
  schema: 'failsafe',
  customTags: ['null'],
  resolveKnownTags: false,
  merge: false,
  stringKeys: true,
  prettyErrors: false,
};

/** What the tree says, as plain data. */
function dataOf(node: SyntaxNode): unknown {
  if (node.kind === 'text') return node.value;
  if (node.kind === 'empty') return null;
  if (node.kind === 'list') return node.items.map(dataOf);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.value, dataOf(value)]));
}

function textsIn(node: SyntaxNode): SyntaxNode[] {
  if (node.kind === 'list') return node.items.flatMap(textsIn);
  if (node.kind === 'map') return node.entries.flatMap(({ key, value }) => [key, ...textsIn(value)]);
  return [node];
}

const pieces = `a|b: |key: |- |  |    |\n|\n  |\n    |\n- |\n  - |: |:|"|'|[|]|{|}|, |#| # c|&a |*a|!t |>|\t|? |%|@x|---\n|...\n|\r\n|\r|x y|"q"|'s'|<<: |id:1|\\|-x`;
const yamlish = fc
  .array(fc.constantFrom(...pieces.split('|'), '|', '|\n'), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(''));

/** What a plan may not hold though YAML allows it, and the text on its own that no plan is. */
const stricter = /^(?:yaml-feature|duplicate-key|yaml-comment|empty-file)$/;

/** YAML wants a key and its colon on one line; the package is content with two. */
const colonBelowKey = /^[ \t]*:[ \t]/m;

test('rag and the yaml package agree on what is wrong, and on the values when nothing is', () => {
  fc.assert(
    fc.property(yamlish, (text) => {
      const documents = parseAllDocuments(text.replace(/\r(?!\n)/g, '\n'), measured);
      const [document] = documents;
      if (!document || isScalar(document.contents)) return;
      const theirs = documents.flatMap(({ errors }) => errors);
      const { tree, diagnostics } = parseYaml({ name: 'x.yaml', text });
      if (theirs.length > 0) expect(diagnostics).not.toEqual([]);
      else if (tree && diagnostics.length === 0) expect(dataOf(tree)).toEqual(document.toJS());
      else
        for (const { code, message } of diagnostics) {
          const told = stricter.test(code) || /key before it|must be a word/.test(message);
          expect(told || colonBelowKey.test(text.replaceAll('\r', '\n')), message).toBe(true);
        }
    }),
    { numRuns: 20_000, examples: [['\t!t {}'], [': x\na\n  : b: c']] },
  );
});

test('any text at all gets an answer, and every finding a place inside the file and words of our own', () => {
  const anything = fc.oneof(yamlish, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(anything, (text) => {
      for (const { span, message, hint } of parseYaml({ name: 'x.yaml', text }).diagnostics) {
        expect(span!.start).toBeGreaterThanOrEqual(0);
        expect(span!.start).toBeLessThanOrEqual(text.length);
        expect(span!.end).toBeGreaterThanOrEqual(span!.start);
        expect(span!.end).toBeLessThanOrEqual(text.length);
        expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|\bscalar|implicit|mapping|flow|\n/i);
      }
    }),
    { numRuns: 10_000 },
  );
});

const word = fc.string({ unit: fc.constantFrom(...'abc AB19:#-"\'\\[]{}&*!|>%@,é漢\n'), maxLength: 30 });
const { tree: data } = fc.letrec((again) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc.array(again('tree'), { maxLength: 4 }),
    again('map'),
  ),
  map: fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,12}$/), again('tree'), { minKeys: 1, maxKeys: 4 }),
}));
const styles = [
  {},
  { indentSeq: false },
  { indent: 4 },
  { defaultStringType: 'QUOTE_SINGLE' },
  { defaultStringType: 'QUOTE_DOUBLE' },
  { defaultKeyType: 'PLAIN', defaultStringType: 'BLOCK_LITERAL', lineWidth: 20 },
  { defaultKeyType: 'PLAIN', defaultStringType: 'BLOCK_FOLDED', lineWidth: 20 },
  { collectionStyle: 'flow', defaultStringType: 'QUOTE_DOUBLE', lineWidth: 30 },
] as const;

test('what is written in any style is read back, from LF, CR LF and CR alike, and each text lies where its span says', () => {
  fc.assert(
    fc.property(
      data,
      fc.constantFrom(...styles),
      fc.constantFrom('\n', '\r\n', '\r'),
      (value, style, ending) => {
        const lines = stringify({ data: value }, style);
        fc.pre(isDeepStrictEqual(parseDocument(lines, measured).toJS(), { data: value })); // what the package can write
        const text = lines.replaceAll('\n', ending);
        const { tree, diagnostics } = parseYaml({ name: 'x.yaml', text });
        expect(diagnostics.filter(({ code }) => code !== 'yaml-comment')).toEqual([]);
        expect(dataOf(tree!)).toEqual({ data: value });
        for (const { start, end, ...node } of textsIn(tree!)) {
          const written = text.slice(start, end);
          if (node.kind === 'text' && /^[a-z][a-z ]*$/i.test(node.value) && !/[\r\n]/.test(written)) {
            expect([node.value, `"${node.value}"`, `'${node.value}'`]).toContain(written);
          }
        }
      },
    ),
    { numRuns: 3000 },
  );
});
