import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fingerprintsOf } from '../../src/rules/fingerprint.ts';
import type { Diagnostic } from '../../src/text/diagnostic.ts';

const text = 'plan: A\nowner: x\nownr: y\nownr: z\n';

/** A finding at the words of a plan, which may have moved. */
function findingAt(words: string, parts: Partial<Diagnostic> = {}, above = ''): Diagnostic {
  const source = { name: 'plans/a.yaml', text: above + text };
  const start = source.text.indexOf(words);
  const span = { source, start, end: start + words.length };
  return { code: 'unknown-key', severity: 'error', message: `at ${start}`, span, ...parts };
}

const one = (finding: Diagnostic) => fingerprintsOf([finding])[0];
const first = findingAt('ownr');
const onAction = findingAt('owner', { ref: 'a/1.1' });

test('it is a hash that another program can make: the rule, what it speaks of, and which of these it is', () => {
  expect(one(onAction)).toBe(createHash('sha256').update('["unknown-key","a/1.1"] 0').digest('hex'));
  expect(one(first)).toBe(
    createHash('sha256').update('["unknown-key","plans/a.yaml","ownr"] 0').digest('hex'),
  );
});

test.each([
  ['lines above it', findingAt('ownr', {}, '# a comment\n\n'), first],
  [
    'another message, hint and severity',
    findingAt('ownr', { message: 'x', hint: 'y', severity: 'info' }),
    first,
  ],
  ['other words, where an id is spoken of', findingAt('plan', { ref: 'a/1.1' }), onAction],
  ['another file, where an id is spoken of', { ...onAction, span: undefined, path: 'b.yaml' }, onAction],
])('%s do not change it', (_, changed, finding) => {
  expect(one(changed)).toBe(one(finding));
});

test.each([
  ['another rule', findingAt('ownr', { code: 'other' }), first],
  ['other words', findingAt('plan'), first],
  ['another file', { ...first, span: undefined, path: 'plans/b.yaml' }, { ...first, span: undefined }],
  ['another id', { ...onAction, ref: 'a/1.2' }, onAction],
])('%s changes it', (_, changed, finding) => {
  expect(one(changed)).not.toBe(one(finding));
});

test('findings that are alike are counted in their order', () => {
  const [a, b, c] = fingerprintsOf([onAction, onAction, findingAt('plan')]);
  expect(new Set([a, b, c]).size).toBe(3);
  expect(fingerprintsOf([findingAt('plan'), onAction, onAction])).toEqual([c, a, b]);
});

test('one that goes leaves as many as there are', () => {
  const before = fingerprintsOf([onAction, onAction, onAction]);
  expect(fingerprintsOf([onAction, onAction])).toEqual(before.slice(0, 2));
});

test('a very long text is not held to tell one place from another', () => {
  const source = { name: 'a', text: 'x'.repeat(1_000_000) };
  const at = (end: number) => ({ ...first, span: { source, start: 0, end } });
  expect(one(at(1_000_000))).toBe(one(at(200)));
});
