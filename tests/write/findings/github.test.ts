import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visible } from '../../../src/text/visible.ts';
import { findings } from '../sample.ts';
import { anyText, findingsWith } from './hostile.ts';
import { githubCommands } from './runners.ts';
import { written } from './sample.ts';

it('writes an annotation for each finding, and how many there are', async () => {
  expect(await written('github', findings)).toMatchInlineSnapshot(`
    "::error file=plans/bradford.yaml,line=5,col=9,title=unknown-key::“timescal” is not a key of an action. Did you mean “timescale”? Type: timescale: April 2022
    ::error file=plans/bradford.yaml,line=6,col=13,title=duplicate-id::Two actions have the id 1.1, so nobody can tell which of them a report or a minute speaks of. Give one of them an id that no other has, such as 1.2.
    ::warning file=plans/none.yaml,title=no-file::There is no file of this name.
    2 errors, 1 warning in 1 file (1 plan, 19 actions), as of 15 March 2023.
    "
  `);
});

it('shows the worst nine, and says how many more there are', async () => {
  const many = Array.from({ length: 12 }, () => findings).flat();
  const sorted = many.toSorted((a, b) => a.severity.localeCompare(b.severity));
  const commands = githubCommands(await written('github', sorted));
  expect(commands).toHaveLength(10);
  expect(commands.map(({ name }) => name)).toEqual(Array.from({ length: 10 }, () => 'error'));
  expect(commands.at(-1)!.data).toMatch(/^27 more findings are not shown here\./);
});

it('shows ten of a sort at most: nine and one more are not said to be more', async () => {
  const ten = Array.from({ length: 10 }, () => findings[2]!);
  const commands = githubCommands(await written('github', ten));
  expect(commands.at(-1)!.data).toMatch(/^1 more finding is not shown here\./);
  expect(githubCommands(await written('github', ten.slice(1)))).toHaveLength(9);
});

it('names a severity as GitHub does, and a file that is not there by no line', async () => {
  const commands = githubCommands(await written('github', findingsWith('x')));
  expect(commands.map(({ name }) => name)).toEqual([
    ...['error', 'error', 'warning', 'notice', 'notice', 'error', 'warning'],
  ]);
  expect(commands.map(({ properties }) => Object.keys(properties).join(' '))).toEqual([
    ...['file line col title', 'file line col title', 'file line col title', 'file line col title'],
    ...['file line col title', 'file title', 'title'],
  ]);
});

it('is read back by the runner as it was, but for what it would obey', async () => {
  const property = fc.asyncProperty(anyText, async (text) => {
    const [first] = githubCommands(await written('github', findingsWith(text)));
    const said = visible(text).trim();
    const whole = [said, said].filter(Boolean).join(' ');
    const same = (a: string, b: string) =>
      a.replaceAll('·', '#').replace(/^#:/, '::') === b.replaceAll('·', '#');
    expect(same(first!.data, whole), first!.data).toBe(true);
    expect(first!.properties.line).toBe('1');
  });
  await fc.assert(property, { numRuns: 300 });
});

it('names paths with slashes and without the folder it is in', async () => {
  const at = (path: string) => [{ code: 'c', severity: 'error', message: 'm', path } as const];
  const fileOf = async (path: string) =>
    githubCommands(await written('github', at(path)))[0]!.properties.file;
  expect(await fileOf('./plans/a.yaml')).toBe('plans/a.yaml');
  expect(await fileOf('plans\\my  plan,1: 50%.yaml')).toBe('plans/my  plan,1: 50%.yaml');
});
