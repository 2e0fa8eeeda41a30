import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerOf, callOf, read, sampleCommand } from './reading.ts';

const update = sampleCommand('update', {
  arguments: [
    { name: 'ref', summary: 'an id', required: true },
    { name: 'plans', summary: 'files', many: true },
  ],
  options: [
    { name: 'text', value: 'TEXT', summary: 'the words' },
    { name: 'evidence', value: 'TEXT', summary: 'what shows it', many: true, verbatim: true },
    { name: 'theme', value: 'THEME', summary: 'themes', many: true },
    { name: 'dry-run', summary: 'write nothing' },
  ],
});
const readWords = (...words: string[]) => read([update], ['update', '1.2', ...words]);

test.each([
  [['--text', '- a leading dash'], '- a leading dash'],
  [['--text', '-5 % since March'], '-5 % since March'],
  [['--text', '-5'], '-5'],
  [['--text', '-x'], '-x'],
  [['--text', '-'], '-'],
  [['--text', '-- two of them'], '-- two of them'],
  [['--text', '--not an option'], '--not an option'],
  [['--text', '--'.repeat(3)], '------'],
  [['--text=--x'], '--x'],
  [['--text=--version'], '--version'],
  [['--text=--help'], '--help'],
  [['--text=-h'], '-h'],
  [['--text=--'], '--'],
  [['--text=--text=a'], '--text=a'],
  [['--text', 'a=b --help'], 'a=b --help'],
  [['--text', 'several\nlines\n--version\n'], 'several\nlines\n--version\n'],
  [['--text', ''], ''],
  [['--text='], ''],
])('%j', async (words, text) => {
  const { input } = callOf(await readWords(...words));
  expect([input.argument('ref'), input.option('text')]).toEqual(['1.2', text]);
});

test('any text arrives as it was typed', async () => {
  const texts = fc.oneof(fc.string(), fc.constantFrom('--', '-h', '--text', '--version', '-', '=', ','));
  const property = fc.asyncProperty(texts, async (text) => {
    expect(callOf(await readWords(`--text=${text}`)).input.option('text')).toBe(text);
    const spaced = `${text} `;
    expect(callOf(await readWords('--text', spaced)).input.option('text')).toBe(spaced);
  });
  await fc.assert(property, { numRuns: 200 });
});

test.each([
  [['--text', '--dry-run'], '--dry-run'],
  [['--text', '--evidence', 'a'], '--evidence'],
  [['--text', '--evidence=a b'], '--evidence=a b'],
  [['--text', '--drr-run'], '--drr-run'],
  [['--text', '--help'], '--help'],
  [['--text', '-h'], '-h'],
  [['--text', '--version'], '--version'],
])('%j most likely lacks its text', async (words, next) => {
  expect(answerOf(await readWords(...words))).toEqual({
    code: 2,
    text: `--text lacks its TEXT: “${next}” after it is an option. If you mean the words themselves, write: --text="${next}"\n`,
  });
});

test.each([[['--text']], [['--text', '--', 'x']]])('%j lacks its text', async (words) => {
  const { code, text } = answerOf(await readWords(...words));
  expect(code).toBe(2);
  expect(text).toMatch(
    /'--text <TEXT>' argument missing|--text lacks its TEXT: “--” after it is an option\.\n/,
  );
});

test('after -- nothing is an option', async () => {
  const { input } = callOf(await read([update], ['update', '--text', 'a', '--', '--text', '--theme']));
  expect([input.argument('ref'), input.option('text')]).toEqual(['--text', 'a']);
  expect(input.argumentsOf('plans')).toEqual(['--theme']);
});

test('texts with commas are given several times, words once with commas', async () => {
  const words = ['--evidence', 'Minutes, 3 March', '--evidence=- item 4, ', '--theme', 'homes, care'];
  const { input } = callOf(await readWords(...words));
  expect(input.optionsOf('evidence')).toEqual(['Minutes, 3 March', '- item 4, ']);
  expect(input.optionsOf('theme')).toEqual(['homes', 'care']);
});

test('what begins with = is one value, commas and all', async () => {
  const { input } = callOf(await readWords('--theme', '=homes, care', '--theme=a,=b', '--theme', '= '));
  expect(input.optionsOf('theme')).toEqual(['=homes, care', 'a', '=b', '= ']);
});

test('a blank text is none', async () => {
  expect(answerOf(await readWords('--evidence', ' ')).text).toContain('Name a TEXT.');
});
