import type { Input } from '../commands/command.ts';
import type { Outcome } from '../commands/outcome.ts';
import { runs } from '../commands/run/runs.ts';
import { visible } from '../text/visible.ts';
import { readDay } from '../timescale/day.ts';
import type { World } from '../world/world.ts';
import type { Call } from './call.ts';
import { carryOut } from './carry-out.ts';
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
  const outcome = await finish(await runs[command](given, surroundings), given, world);
  const printed = await print(outcome, presentation, world);
  return printed ? exitCodeOf(outcome) : 2;
}

/** What a command asks to be written is written, unless it is only to be shown. */
async function finish(outcome: Outcome, input: Input, world: World): Promise<Outcome> {
  if (!outcome.edits) return outcome;
  const { report, diagnostics } = await carryOut(outcome.edits, input.isOn('dry-run'), world);
  return { report, diagnostics: [...outcome.diagnostics, ...diagnostics] };
}
