import type { Input } from '../commands/command.ts';
import type { Outcome } from '../commands/outcome.ts';
import { runs } from '../commands/run/runs.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { visible } from '../text/visible.ts';
import { readDay } from '../timescale/day.ts';
import type { Report } from '../view/report.ts';
import type { World } from '../world/world.ts';
import { withArgumentOrder } from './argument-order.ts';
import type { Call } from './call.ts';
import { carryOut, type Manner } from './carry-out.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { preview, print } from './print.ts';

/** Runs a command and prints what came of it. */
export async function perform({ command, input, asOf, presentation }: Call, world: World): Promise<ExitCode> {
  const day = asOf === undefined ? undefined : readDay(asOf);
  if (day && day.precision !== 'day') {
    const problem = day.impossible ? day.problem! : `rag cannot read “${asOf}” as a day.`;
    await world.err.write(`${visible(problem)} Type it as in: --as-of 2023-03-15\n`);
    return 2;
  }
  const given: Input = { ...input, asOf: day?.last };
  // A copy of the world would open standard input to see whether there is somebody to ask.
  const surroundings: World = input.isOn('no-input') ? { ...world, conversation: undefined } : world;
  const asked = withArgumentOrder(await runs[command](given, surroundings), command);
  const show = (report: Report) => preview(report, presentation, world);
  const outcome = await finish(asked, given, show, surroundings);
  const printed = await print(outcome, presentation, world);
  return printed ? exitCodeOf(outcome) : 2;
}

/** What a command asks to be written is written, unless it is only to be shown. */
async function finish(outcome: Outcome, input: Input, show: Manner['show'], world: World): Promise<Outcome> {
  if (outcome.replacement) {
    const { path, bytes } = outcome.replacement;
    const done = await world.rewriting.rewrite(path, () => bytes);
    return 'written' in done ? outcome : { ...outcome, diagnostics: [...outcome.diagnostics, done] };
  }
  if (!outcome.edits) return outcome;
  const manner = { dryRun: input.isOn('dry-run'), yes: input.isOn('yes'), show };
  const { report, diagnostics } = await carryOut(outcome.edits, manner, world);
  const lost =
    diagnostics.length > 0 && outcome.edits.unsaved !== undefined ? [givenBack(outcome.edits.unsaved)] : [];
  return { ...outcome, report, diagnostics: [...outcome.diagnostics, ...diagnostics, ...lost] };
}

/** Nobody should have to write twice what was refused for another reason. */
function givenBack(text: string): Diagnostic {
  return { code: 'not-saved', severity: 'info', message: `What you wrote, so that it is not lost: ${text}` };
}
