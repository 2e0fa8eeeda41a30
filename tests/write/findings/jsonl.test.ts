import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findings } from '../sample.ts';
import { anyText, findingsWith } from './hostile.ts';
import { written } from './sample.ts';

const linesOf = (text: string) => text.split('\n').slice(0, -1);

it('writes the diagnostics of JSON, a line each', async () => {
  const { diagnostics } = JSON.parse(await written('json', findings));
  expect(linesOf(await written('jsonl', findings)).map((line) => JSON.parse(line))).toEqual(diagnostics);
});

it('writes nothing where nothing was found', async () => {
  expect(await written('jsonl', [])).toBe('');
});

it('keeps any text exact, on its one line', async () => {
  const property = fc.asyncProperty(anyText, async (text) => {
    const given = findingsWith(text);
    const read = linesOf(await written('jsonl', given)).map((line) => JSON.parse(line));
    expect(read.map(({ message, path }) => [message, path])).toEqual(
      given.map(({ message, path, span }) => [message, span?.source.name ?? path ?? null]),
    );
  });
  await fc.assert(property, { numRuns: 200 });
});
