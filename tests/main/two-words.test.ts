import { expect, test } from 'vitest';
import { commands } from '../../src/commands/commands.ts';
import { groups } from '../../src/commands/groups.ts';
import { answerOf, callOf, read, sampleCommand } from './reading.ts';

const title = { name: 'title', value: 'TITLE', summary: 'a title' };
const round = { name: 'round', summary: 'a round', required: true } as const;
const samples = [
  sampleCommand('status', { arguments: [{ name: 'plans', summary: 'files', many: true }] }),
  sampleCommand('show', { arguments: [{ name: 'ref', summary: 'an id', required: true }] }),
  sampleCommand('add action'),
  sampleCommand('round open', { arguments: [round], options: [title], description: 'More of open.' }),
  sampleCommand('round close'),
  sampleCommand('round list'),
];
const readLine = (line: string) => read(samples, line === '' ? [] : line.split(' '));

test.each([
  ['round open 2024-03', 'round open', '2024-03'],
  ['round open 2024-03 --title Spring', 'round open', '2024-03'],
  ['--quiet round open 2024-03', 'round open', '2024-03'],
  ['--as-of 2023-03-15 round --quiet open 2024-03', 'round open', '2024-03'],
  ['round list', 'round list', undefined],
  ['round open help', 'round open', 'help'],
  ['show round', 'show', undefined],
  ['add action', 'add action', undefined],
  ['', 'status', undefined],
  ['plans/round', 'status', undefined],
])('rag %s is the command “%s”', async (line, command, given) => {
  const call = callOf(await readLine(line));
  expect([call.command, call.input.argument('round')]).toEqual([command, given]);
});

test('its options are read, and those of every command', async () => {
  const { input, asOf } = callOf(await readLine('round open 2024-03 --title=Spring --as-of 2024-03-01'));
  expect([input.option('title'), asOf]).toEqual(['Spring', '2024-03-01']);
});

test('the help of rag has a group once, where its first command is, and not its commands', async () => {
  const { text, code } = answerOf(await readLine('--help'));
  expect(code).toBe(0);
  const listed = text.slice(text.indexOf('Commands:'), text.indexOf('\n\nA bare rag'));
  expect(listed).toMatchInlineSnapshot(`
    "Commands:
      status      Do what status does.
      show        Do what show does.
      add         Add a recommendation or an action.
      round       Open, close and collect the rounds of reporting.
      help        display help for command"
  `);
});

test.each(['round --help', 'round -h', 'help round', 'round help', '--help round'])(
  'rag %s lists the commands of the group',
  async (line) => {
    const answer = answerOf(await readLine(line));
    expect(answer).toEqual(answerOf(await readLine('help round')));
    expect(answer.code).toBe(0);
    expect(answer.text).toMatchInlineSnapshot(`
      "Usage: rag round [options] [command]

      Open, close and collect the rounds of reporting.

      Options:
        --help, -h   print this help

      Commands:
        round open   Do what round open does.
        round close  Do what round close does.
        round list   Do what round list does.

      More on a command: rag help round open
      "
    `);
  },
);

test.each(['help round open', 'round open --help', 'round help open', 'round open -h', '--help round open'])(
  'rag %s describes the command',
  async (line) => {
    const answer = answerOf(await readLine(line));
    expect(answer).toEqual(answerOf(await readLine('help round open')));
    expect(answer.code).toBe(0);
    expect(answer.text).toMatch(/^Usage: rag round open \[options\] <round>\n[\s\S]*More of open\./);
    expect(answer.text).toMatch(/--title <TITLE> [\s\S]*--no-input [\s\S]*Examples:\n {2}rag round open\n/);
  },
);

test.each(['round', 'round --quiet', '--quiet round'])('rag %s lacks a word', async (line) => {
  expect(answerOf(await readLine(line))).toEqual({
    code: 2,
    text: `rag round takes another word:
  rag round open   Do what round open does.
  rag round close  Do what round close does.
  rag round list   Do what round list does.
rag help round says more.
`,
  });
});

const all = 'The commands are: rag round open, rag round close, rag round list.';
const noneOf = 'The commands are: status, show, add, round, help.';

test.each([
  ['round opne', 'There is no command “round opne”. Did you mean: rag round open'],
  ['round clos x', 'There is no command “round clos”. Did you mean: rag round close'],
  ['help round opne', 'There is no command “round opne”. Did you mean: rag round open'],
  ['round \u001b[8mzzz', `There is no command “round zzz”. ${all}`],
  ['rond open', 'There is no command or file “rond”. Did you mean: rag round open'],
  ['roudn', 'There is no command or file “roudn”. Did you mean: rag round'],
  ['round-open', 'There is no command or file “round-open”. Did you mean: rag round open'],
  ['close', 'There is no command or file “close”. Did you mean: rag round close'],
  ['shwo 1.2', 'There is no command or file “shwo”. Did you mean: rag show'],
  ['nothing', `There is no command or file “nothing”. ${noneOf}`],
])('rag %j is no command', async (line, text) => {
  expect(answerOf(await readLine(line))).toEqual({ code: 2, text: `${text}\n` });
});

test('both words in one pair of quotes are told apart', async () => {
  const { text } = answerOf(await read(samples, ['round open', '2024-03']));
  expect(text).toBe('There is no command or file “round open”. Did you mean: rag round open\n');
});

test('what a command of two words lacks is told with its name', async () => {
  const { text, code } = answerOf(await readLine('round open'));
  expect([code, text]).toEqual([
    2,
    "error: missing required argument 'round'\nrag help round open says more.\n",
  ]);
});

test('every first word of two has its group, which is no command itself', () => {
  const names = commands.map(({ name }): string => name);
  const firstWords = names.filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]!);
  const known = groups.map(({ name }) => name);
  expect(firstWords.filter((word) => !known.includes(word))).toEqual([]);
  expect(names.filter((name) => known.includes(name) || name.split(' ').length > 2)).toEqual([]);
});
