import type { Day } from '../calendar/day.ts';
import { longDay } from '../calendar/words.ts';
import type { Example, Reading } from '../timescale/reading.ts';
import { readings } from '../timescale/readings.ts';
import { type Page, page, table } from './page.ts';

/** docs/timescales.md: every reading with its examples, which are its tests. */
export function timescalesPage(): Page {
  return page('timescales.md', 'How timescales are read', [
    'rag keeps a timescale as it was written, and beside it the days it reads in it. An action is in time up to and including its due day. Nothing is guessed silently: where a phrase leaves something open, the reading carries a note. `rag timescale "PHRASE"` shows how a phrase is read; a day to count from, where a phrase needs one, is given with `--anchor`. In a plan that day is the start of its `period`, else of its first round; for a revision, the day it was agreed.',
    ...readings.flatMap(section),
  ]);
}

function section({ name, summary, examples }: Reading): string[] {
  const rows = examples.map(({ phrase, anchor, start, due }) => [
    `\`${phrase}\``,
    shown(anchor),
    shown(start),
    due ? shown(due) : 'never',
  ]);
  return [
    `## ${name}`,
    summary,
    ...(examples.length ? [table(['phrase', 'counted from', 'starts', 'due'], rows)] : []),
  ];
}

function shown(day: Example['due']): string {
  return day ? longDay(day as Day) : '';
}
