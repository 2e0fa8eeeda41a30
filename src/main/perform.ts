import type { World } from '../world/world.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { print } from './print.ts';
import type { Call } from './program.ts';

/** Runs a command and prints what came of it. */
export async function perform({ command, input, presentation }: Call, world: World): Promise<ExitCode> {
  const { run } = await command.load();
  const outcome = await run(input, world);
  const printed = await print(outcome, presentation, world);
  return printed ? exitCodeOf(outcome) : 2;
}
