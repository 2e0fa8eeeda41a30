import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visible } from '../../../src/text/visible.ts';
import { findings } from '../sample.ts';
import { anyText, findingsWith } from './hostile.ts';
import { azureCommands } from './runners.ts';
import { written } from './sample.ts';

it('writes an issue for each finding, and how many there are', async () => {
  expect(await written('azure', findings)).toMatchInlineSnapshot(`
    "##vso[task.logissue type=error;sourcepath=plans/bradford.yaml;linenumber=5;columnnumber=9;code=unknown-key]“timescal” is not a key of an action. Did you mean “timescale”? Type: timescale: April 2022
    ##vso[task.logissue type=error;sourcepath=plans/bradford.yaml;linenumber=6;columnnumber=13;code=duplicate-id]Two actions have the id 1.1, so nobody can tell which of them a report or a minute speaks of. Give one of them an id that no other has, such as 1.2.
    ##vso[task.logissue type=warning;sourcepath=plans/none.yaml;code=no-file]There is no file of this name.
    2 errors, 1 warning in 1 file (1 plan, 19 actions), as of 15 March 2023.
    "
  `);
});

it('names a severity as Azure does; a note is a line of the log', async () => {
  const log = await written('azure', findingsWith('x'));
  expect(azureCommands(log).map(({ properties }) => properties.type)).toEqual([
    ...['error', 'error', 'warning', 'error', 'warning'],
  ]);
  expect(log).toContain('\nx:1:2: info unknown-key: x\n');
});

it('is read back by the agent as it was, but for what it would obey', async () => {
  const property = fc.asyncProperty(anyText, async (text) => {
    const commands = azureCommands(await written('azure', findingsWith(text)));
    expect(commands).toHaveLength(5);
    const said = visible(text).trim();
    const whole = [said, said].filter(Boolean).join(' ');
    expect(commands[0]!.data.replaceAll('·', '#').replace(/^#:/, '::')).toBe(whole.replaceAll('·', '#'));
    expect(Object.keys(commands[0]!.properties)).toEqual([
      ...['type', 'sourcepath', 'linenumber', 'columnnumber', 'code'],
    ]);
  });
  await fc.assert(property, { numRuns: 300 });
});
