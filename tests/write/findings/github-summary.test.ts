import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findings } from '../sample.ts';
import { anyText, findingsWith } from './hostile.ts';
import { written } from './sample.ts';

it('writes a page with a row for each finding', async () => {
  expect(await written('github-summary', findings)).toMatchInlineSnapshot(`
    "## rag check

    2 errors, 1 warning in 1 file (1 plan, 19 actions), as of 15 March 2023.

    | Severity | Where | What was found | Rule |
    | --- | --- | --- | --- |
    | error | plans/bradford.yaml:5:9 | “timescal” is not a key of an action. Did you mean “timescale”? Type: timescale: April 2022 | unknown-key |
    | error | plans/bradford.yaml:6:13 | Two actions have the id 1.1, so nobody can tell which of them a report or a minute speaks of. Give one of them an id that no other has, such as 1.2. | duplicate-id |
    | warning | plans/none.yaml | There is no file of this name. | no-file |
    "
  `);
});

it('has no table where nothing was found', async () => {
  expect(await written('github-summary', [])).toMatchInlineSnapshot(`
    "## rag check

    Nothing wrong in 1 file (1 plan, 19 actions), as of 15 March 2023.
    "
  `);
});

/** The cells of a row, by the rules of GitHub's tables: a bar with a backslash before it is text. */
const cellsOf = (row: string) => row.split(/(?<=(?:^|[^\\])(?:\\\\)*)\|/).slice(1, -1);

it('no text leaves its cell, or is HTML, a link or a mention', async () => {
  const property = fc.asyncProperty(anyText, async (text) => {
    const rows = (await written('github-summary', findingsWith(text))).split('\n').slice(6, -1);
    expect(rows).toHaveLength(7);
    for (const row of rows) {
      expect(cellsOf(row), row).toHaveLength(4);
      expect(row).not.toMatch(/(?<!\\)[<[`]|@\w|(?<!\\)&(?!#8203;)/);
    }
  });
  await fc.assert(property, { numRuns: 300 });
});
