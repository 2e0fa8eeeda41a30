import { validate } from '@umbrelladocs/rdformat-validator';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findings } from '../sample.ts';
import { anyText, findingsWith, hostileTexts } from './hostile.ts';
import { written } from './sample.ts';

it('writes a diagnostic for each finding', async () => {
  expect(await written('rdjson', findings.slice(0, 1))).toMatchInlineSnapshot(`
    "{
      "source": {
        "name": "rag"
      },
      "diagnostics": [
        {
          "message": "“timescal” is not a key of an action. Did you mean “timescale”? Type: timescale: April 2022",
          "location": {
            "path": "plans/bradford.yaml",
            "range": {
              "start": {
                "line": 5,
                "column": 9
              },
              "end": {
                "line": 5,
                "column": 17
              }
            }
          },
          "severity": "ERROR",
          "code": {
            "value": "unknown-key"
          }
        }
      ]
    }
    "
  `);
});

it('counts columns in bytes', async () => {
  const source = { name: 'a.yaml', text: 'x: 1\né€😀b: 2\n' };
  const span = { source, start: source.text.indexOf('b'), end: source.text.indexOf('b') + 1 };
  const { diagnostics } = JSON.parse(await written('rdjson', [{ ...findings[0]!, span }]));
  expect(diagnostics[0].location.range).toEqual({
    start: { line: 2, column: 10 },
    end: { line: 2, column: 11 },
  });
});

it('names a severity as reviewdog does', async () => {
  const { diagnostics } = JSON.parse(await written('rdjson', findingsWith('x')));
  expect(diagnostics.map(({ severity }: { severity: string }) => severity)).toEqual([
    ...['ERROR', 'ERROR', 'WARNING', 'INFO', 'INFO', 'ERROR', 'WARNING'],
  ]);
});

it('has messages in which nothing is Markdown', async () => {
  const { diagnostics } = JSON.parse(await written('rdjson', findingsWith('<img src=x> @team `a` [b](c)')));
  expect(diagnostics[6].message).toBe('\\<img src=x\\> @&#8203;team \\`a\\` \\[b\\](c)');
});

/** An empty message or rule is refused by reviewdog, and rag has none. */
async function fits(text: string) {
  const given = findingsWith(text).map((finding) => ({ ...finding, code: 'c', message: `m ${text}` }));
  const { valid, errors } = await validate(JSON.parse(await written('rdjson', given)));
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
}

it('is as its schema has it, with any text in it', async () => {
  for (const text of ['', ...hostileTexts]) await fits(text);
  await fc.assert(fc.asyncProperty(anyText, fits), { numRuns: 200 });
});
