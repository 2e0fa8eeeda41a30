import type { Input } from '../commands/command.ts';
import { runs } from '../commands/run/runs.ts';
import { visible } from '../text/visible.ts';
import { readDay } from '../timescale/day.ts';
import type { World } from '../world/world.ts';
import type { Call } from './call.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { print } from './print.ts';

/** Runs a command and prints what came of it. */
export async function perform({ command, input, asOf, presentation }: Call, world: World): Promise<ExitCode> {
  const day = asOf === undefined ? undefined : readDay(asOf);
  if (day && day.precision !== 'day') {
    const problem = day.impossible ? day.problem! : `rag cannot read “${asOf}” as a day.`;
    await world.err.write(`${visible(problem)} Type it as in: --as-of 2023-03-15\n`);
    return 2;
  }
  const given: Input = { ...input, asOf: day?.last };
  const surroundings = input.isOn('no-input') ? { ...world, conversation: undefined } : world;
  const outcome = await runs[command](given, surroundings);
  const printed = await print(outcome, presentation, world);
  return printed ? exitCodeOf(outcome) : 2;
}
