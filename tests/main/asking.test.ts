import { expect, test, vi } from 'vitest';
import type { Run } from '../../src/commands/command.ts';
import { stopped } from '../../src/world/conversation.ts';
import { answering } from '../conversation.ts';
import { rag } from '../world.ts';

const here = import.meta.dirname;

/** A command that asks for what it says, or reads it. */
const run = vi.hoisted(() => vi.fn<Run>());
vi.mock('../../src/commands/run/runs.ts', () => ({ runs: { status: run } }));

run.mockImplementation(async (_, { conversation, readInput }) => {
  const answer = conversation ? await conversation.ask('What') : await readInput();
  if (answer === undefined) return { diagnostics: [stopped] };
  return { diagnostics: [{ code: 'heard', severity: 'info', message: String(answer) }] };
});

test('a command asks whoever is there', async () => {
  const { conversation, said } = answering([' this ']);
  const { err } = await rag(here, [], { conversation, input: 'that' });
  expect(err).toContain('  this\n');
  expect(said).toEqual(['What: ']);
});

test.each([['--no-input'], ['status', '--no-input'], ['--no-input', 'status']])(
  'rag %s asks nobody',
  async (...argv) => {
    const { conversation, said } = answering(['this']);
    const { err } = await rag(here, argv, { conversation, input: 'that' });
    expect(err).toContain('  that\n');
    expect(said).toEqual([]);
  },
);

test('no answer ends it quietly', async () => {
  const { code, out, err } = await rag(here, [], { conversation: answering([]).conversation });
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe('info  no-answer\n  You stopped before the end, so nothing was changed.\n');
});
