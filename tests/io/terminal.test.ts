import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { temporaryFolder } from './repository.ts';

const child = join(temporaryFolder(), 'terminal-child.mjs');
buildSync({
  entryPoints: [join(import.meta.dirname, 'terminal-child.ts')],
  outfile: child,
  bundle: true,
  format: 'esm',
  platform: 'node',
});

/** What is waited for on the screen, and what is typed then. */
type Step = readonly [wait: string, type: string];

const python = spawnSync('python3', ['-c', 'import pty, os; os.waitstatus_to_exitcode']).status === 0;
const atTerminal = test.skipIf(!python);

/** Has a conversation at a pseudo-terminal. */
function converse(turns: readonly (readonly [string, string])[], steps: readonly Step[], env = {}) {
  const driver = join(import.meta.dirname, 'terminal.py');
  const { stdout, stderr } = spawnSync('python3', [driver, process.execPath, child, JSON.stringify(turns)], {
    input: JSON.stringify(steps),
    encoding: 'utf8',
    env: { ...process.env, TERM: 'xterm', ...env },
  });
  if (stdout === '') throw new Error(stderr);
  const { screen, out, code, left } = JSON.parse(stdout);
  expect([code, left]).toEqual([0, 0]);
  return { screen, answers: JSON.parse(out) };
}

atTerminal('questions are answered one after the other, and the terminal says nothing else', () => {
  const { screen, answers } = converse(
    [
      ['ask', 'Title'],
      ['choose', 'Which'],
      ['confirm', 'Write it?'],
    ],
    [
      ['Title: ', 'A plan – “new”\r'],
      ['Number: ', 'b\r'],
      ['[no]: ', 'y\r'],
    ],
  );
  expect(answers).toEqual(['A plan – “new”', 'b', true]);
  expect(screen).toContain('  1  a\r\n  2  b\r\n');
});

atTerminal.each(['\u0003', '\u0004'])('%j is no answer, and leaves the line', (key) => {
  const { screen, answers } = converse(
    [
      ['ask', 'Title'],
      ['ask', 'Owner'],
    ],
    [
      ['Title: ', key],
      ['Owner: ', key],
    ],
  );
  expect(answers).toEqual([null, null]);
  expect(screen).toMatch(/Title: \S*\r\n.*Owner: \S*\r\n$/s);
});

atTerminal('Ctrl-C after words is no answer either', () => {
  const { answers } = converse([['ask', 'Title']], [['Title: ', 'half a ti\u0003']]);
  expect(answers).toEqual([null]);
});

atTerminal('pasted lines are one answer, and not those of the questions after', () => {
  const { answers } = converse(
    [
      ['ask', 'Text'],
      ['ask', 'Reason'],
      ['confirm', 'Write it?'],
    ],
    [
      ['Text: ', 'one\ntwo\n\nthree\n'],
      ['Reason: ', 'four\nfi'],
      ['fi', 've\r'],
      ['[no]: ', '\r'],
    ],
  );
  expect(answers).toEqual(['one\ntwo\n\nthree', 'four\nfive', false]);
});

atTerminal('an editor has the terminal, its Ctrl-C too, and gives it back', () => {
  const typed = 'while [ -z "$line" ]; do read line; done; printf "%s" "$line" > "$1"';
  const EDITOR = `sh -c 'trap "echo held" INT; echo ready; ${typed}' sh`;
  const { answers } = converse(
    [
      ['compose', 'a form'],
      ['ask', 'Reason'],
    ],
    [
      ['ready', '\u0003'],
      ['held', 'first\n'],
      ['Reason: ', 'second\r'],
    ],
    { VISUAL: '', EDITOR },
  );
  expect(answers).toEqual(['first', 'second']);
});

test('there is nobody to ask where standard input or error is no terminal', () => {
  const run = spawnSync(process.execPath, [child, '[]'], { input: '', encoding: 'utf8' });
  expect(run.stdout).toBe('"nobody to ask"');
});
