import { readDay } from '../timescale/day.ts';
import { readTimescale } from '../timescale/read.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { readingReport } from '../view/reading.ts';
import { loadConfig } from '../workspace/configuration.ts';
import { defineCommand } from './command.ts';

export const timescale = defineCommand({
  name: 'timescale',
  summary: 'Show how rag reads a timescale.',
  description:
    'From when, by when, and what it had to guess. Some phrases count from a day (“in six months time”) or lack a year (“by June”): --anchor gives that day. In a plan it is the start of its period, else its first round.',
  arguments: [{ name: 'phrase', summary: 'the words, in quotes', required: true }],
  options: [{ name: 'anchor', value: 'DAY', summary: 'the day that the phrase counts from' }],
  examples: [
    { line: 'rag timescale "by end of Q2 2023/24"', says: 'due 30 September 2023' },
    { line: 'rag timescale "in six months time" --anchor 2017-03-08', says: 'due 8 September 2017' },
  ],
  async run(input, world) {
    const { config, diagnostics } = await loadConfig(world);
    const written = input.option('anchor');
    const anchor = written === undefined ? undefined : readDay(written);
    if (anchor && !anchor.last) return { diagnostics: [...diagnostics, unreadableAnchor(written!)] };
    const reading = readTimescale(input.argument('phrase') ?? '', { anchor: anchor?.last, calendar: config.calendar });
    return { report: readingReport(reading, anchor?.last), diagnostics };
  },
});

function unreadableAnchor(text: string): Diagnostic {
  return {
    code: 'usage',
    severity: 'error',
    unable: true,
    message: `rag cannot read “${text}” as a day.`,
    hint: 'Type it as year-month-day: --anchor 2023-03-15',
  };
}
