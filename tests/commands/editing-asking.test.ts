import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answering } from '../conversation.ts';
import { temporaryFolder } from '../io/repository.ts';
import { rag } from '../world.ts';
import { sound } from './made.ts';

const openRound = sound.replace(
  'recommendations:',
  '  - round: 2024-03\n    meeting: 2024-03-13\nrecommendations:',
);

async function asked(argv: readonly string[], script: ReturnType<typeof answering>) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'plan.yaml'), openRound);
  const run = await rag(folder, argv, { today: '2024-02-01', conversation: script.conversation });
  return { ...run, said: script.said.join(''), plan: readFileSync(join(folder, 'plan.yaml'), 'utf8') };
}

describe('at a terminal rag asks for what is missing', () => {
  test.each<[string, readonly string[], readonly string[], RegExp, string]>([
    [
      'a rating and a text',
      ['update', '1', 'plan.yaml'],
      ['3', 'All done.'],
      /Last time it was AMBER/,
      'All done.',
    ],
    [
      'a reason',
      ['retime', '1.1', 'May 2024', 'plan.yaml', '--agreed-by', 'DMT'],
      ['A vacancy.'],
      /Why/,
      'A vacancy.',
    ],
    [
      'who agreed it',
      ['retime', '1.1', 'May 2024', 'plan.yaml', '--reason', 'x'],
      ['Scrutiny'],
      /Which body/,
      'Scrutiny',
    ],
    [
      'what is to be achieved',
      ['add', 'recommendation', 'plan.yaml'],
      ['Review it.'],
      /achieved/,
      'Review it.',
    ],
    [
      'a step and its timescale',
      ['add', 'action', '1', 'plan.yaml'],
      ['Do it.', 'June 2024'],
      /By when/,
      'June 2024',
    ],
    ['a day', ['round', 'open', 'plan.yaml'], ['11 September 2024'], /On which day/, 'meeting: 2024-09-11'],
  ])('%s', async (_, argv, answers, says, written) => {
    const { code, said, plan } = await asked(argv, answering(answers));
    expect(code).toBe(0);
    expect(said).toMatch(says);
    expect(plan).toContain(written);
  });

  test.each([
    [['update', '1', 'plan.yaml']],
    [['add', 'recommendation', 'plan.yaml']],
    [['round', 'open', 'plan.yaml']],
  ])('rag %j changes nothing when there is no answer', async (argv) => {
    const { code, err, plan } = await asked(argv, answering([undefined]));
    expect([code, plan]).toEqual([2, openRound]);
    expect(err).toContain('You stopped before the end');
  });

  test('nothing is asked with --no-input', async () => {
    const script = answering(['3', 'All done.']);
    const { code, said, err } = await asked(['update', '1', 'plan.yaml', '--no-input'], script);
    expect([code, said]).toEqual([2, '']);
    expect(err).toContain('needs a rating, a text or a state');
  });
});

describe('the editor', () => {
  test('shows the last update below a line, and takes what is written above it', async () => {
    const script = answering([], [(form) => `First.\r\n\r\n# second\r\n${form}`]);
    const { code, plan } = await asked(['update', '1', 'plan.yaml', '--rag', 'RED', '--editor'], script);
    expect(code).toBe(0);
    expect(script.forms['update-1.txt']).toContain('# last time, March 2023: AMBER\n#   The team’s review');
    expect(plan).toContain('update: |-\n          First.\n\n          # second\n');
  });

  test('left as it was opened changes nothing', async () => {
    const { code, err, plan } = await asked(['update', '1', 'plan.yaml', '--editor'], answering([]));
    expect([code, plan]).toEqual([2, openRound]);
    expect(err).toContain('You wrote nothing');
  });
});

test('a text comes from standard input without the line ending at its end', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'plan.yaml'), openRound);
  const input = 'One line.\r\nAnother: with a colon.\n';
  const { code } = await rag(folder, ['update', '1', 'plan.yaml', '--text', '-'], { input });
  expect(code).toBe(0);
  const { out } = await rag(folder, ['show', '1', 'plan.yaml', '--format', 'json', '--as-of', '2024-04-01']);
  expect(out).toContain('"One line.\\nAnother: with a colon."');
});
