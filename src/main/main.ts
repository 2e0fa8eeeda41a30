import type { Outcome } from '../commands/command.ts';
import type { World } from '../world/world.ts';
import { print } from './print.ts';
import { parse } from './program.ts';

/** 0: nothing wrong. 1: errors were found. 2: rag could not do what was asked. */
export type ExitCode = 0 | 1 | 2;

/** From the command line to the exit code: the only place that prints and writes. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  try {
    const parsed = await parse(argv, world);
    if (!('command' in parsed)) {
      await (parsed.code === 0 ? world.out : world.err).write(parsed.text);
      return parsed.code;
    }
    const { command, input, presentation } = parsed;
    const outcome = await command.run(input, world);
    const printed = await print(outcome, presentation, world);
    return printed ? exitCodeOf(outcome) : 2;
  } catch (error) {
    await world.err.write(`rag stopped. This is a fault in rag and not in your plan: ${String(error)}\n`);
    return 2;
  }
}

function exitCodeOf({ report, diagnostics }: Outcome): ExitCode {
  if (!report || diagnostics.some(({ unable }) => unable)) return 2;
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}
