import { visible } from '../text/visible.ts';
import type { World } from '../world/world.ts';
import type { ExitCode } from './exit-code.ts';
import { parse } from './program.ts';

/** From the command line to the exit code: the only place that prints and writes. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  try {
    const parsed = await parse(argv, world);
    if (!('command' in parsed)) {
      // What was typed stands in it, and that may have been pasted.
      await (parsed.code === 0 ? world.out : world.err).write(visible(parsed.text, { lines: true }));
      return parsed.code;
    }
    // Help does without the parser, the rules and the views.
    const { perform } = await import('./perform.ts');
    return await perform(parsed, world);
  } catch (error) {
    await world.err.write(
      `rag stopped. This is a fault in rag and not in your plan: ${visible(String(error))}\n`,
    );
    return 2;
  }
}
