import type { Command } from '../../src/commands/command.ts';
import type { Answer, Call } from '../../src/main/call.ts';
import { parseWith } from '../../src/main/program.ts';
import type { World } from '../../src/world/world.ts';

/** A command that is there for a test alone. */
export function sampleCommand(name: string, parts: Partial<Command> = {}): Command {
  const examples = [{ line: `rag ${name}`, says: 'an example' }];
  return { name, summary: `Do what ${name} does.`, arguments: [], options: [], examples, ...parts };
}

/** Reads a command line of these commands, where no file is. */
export async function read(commands: readonly Command[], argv: readonly string[]) {
  const world = { files: { exists: async () => false }, out: { columns: 80 } };
  return parseWith(commands, argv, world as unknown as World);
}

export function callOf(read: Call<string> | Answer): Call<string> {
  if ('command' in read) return read;
  throw new Error(read.text);
}

export function answerOf(read: Call<string> | Answer): Answer {
  if ('text' in read) return read;
  throw new Error(`understood as ${read.command}`);
}
