import { expect, it } from 'vitest';
import { findings } from '../sample.ts';
import { written } from './sample.ts';

it('writes a line for each finding, and how many there are', async () => {
  expect(await written('concise', findings)).toMatchInlineSnapshot(`
    "plans/bradford.yaml:5:9: error unknown-key: “timescal” is not a key of an action.
    plans/bradford.yaml:6:13: error duplicate-id: Two actions have the id 1.1, so nobody can tell which of them a report or a minute speaks of.
    plans/none.yaml: warning no-file: There is no file of this name.
    2 errors, 1 warning in 1 file (1 plan, 19 actions), as of 15 March 2023.
    "
  `);
});

it('says so where nothing is wrong', async () => {
  expect(await written('concise', [])).toBe(
    'Nothing wrong in 1 file (1 plan, 19 actions), as of 15 March 2023.\n',
  );
});
