import type { Diagnostic } from '../../text/diagnostic.ts';
import { readDay } from '../../timescale/day.ts';
import { readTimescale } from '../../timescale/read.ts';
import { readingReport } from '../../view/reading.ts';
import { loadConfig } from '../../workspace/configuration.ts';
import type { Run } from '../command.ts';
import { misuse } from '../misuse.ts';

export const run: Run = async (input, world) => {
  const { config, diagnostics } = await loadConfig(world);
  const written = input.option('anchor');
  const anchor = written === undefined ? undefined : readDay(written);
  if (anchor && !anchor.last) return { diagnostics: [...diagnostics, unreadableAnchor(written!)] };
  const reading = readTimescale(input.argument('phrase') ?? '', {
    anchor: anchor?.last,
    calendar: config.calendar,
  });
  return { report: readingReport(reading, anchor?.last), diagnostics };
};

function unreadableAnchor(text: string): Diagnostic {
  return misuse(`rag cannot read “${text}” as a day.`, 'Type it as year-month-day: --anchor 2023-03-15');
}
