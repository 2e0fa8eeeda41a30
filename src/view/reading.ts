import type { Day } from '../calendar/day.ts';
import { longDay } from '../calendar/words.ts';
import type { Timescale } from '../timescale/timescale.ts';
import { textCell } from './cells.ts';
import { timescaleData } from './dates.ts';
import type { Cell, Facts, Report } from './report.ts';

/** What there is instead of a due day. */
function undue({ kind, error }: Timescale): string {
  if (error !== undefined || kind === 'unreadable') return 'not known: rag cannot read a day in it';
  if (kind === 'complete') return 'no day: it says that it is complete';
  if (kind === 'ongoing' || kind === 'onwards') return 'no day: it goes on, and never falls due';
  return 'no day yet';
}

/** How rag reads a phrase. */
export function readingReport(timescale: Timescale, anchor: Day | undefined): Report {
  const { text, kind, start, due, precision, reading, warning, error } = timescale;
  const rows: readonly (readonly [string, Cell | undefined])[] = [
    ['Phrase', textCell(`“${text}”`)],
    ['Kind', textCell(kind)],
    ['Starts', start && textCell(`${longDay(start)}  (${start})`)],
    ['Due', due ? textCell(`${longDay(due)}  (${due})`) : { text: undue(timescale), tone: 'caution' }],
    ['Precision', precision === 'none' ? undefined : textCell(precision)],
    ['Reading', textCell(reading)],
    ['Counted from', anchor && textCell(longDay(anchor))],
    ['Note', warning === undefined ? undefined : { text: warning, tone: 'caution' }],
    ['Error', error === undefined ? undefined : { text: error, tone: 'bad', strong: true }],
  ];
  const facts: Facts = {
    block: 'facts',
    facts: rows.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
  };
  return {
    kind: 'timescale',
    data: { anchor: anchor ?? null, timescale: timescaleData(timescale) },
    records: [
      {
        name: 'timescale',
        columns: ['Phrase', 'Kind', 'Start', 'Due', 'Precision', 'Reading', 'Note'],
        rows: [[text, kind, start ?? '', due ?? '', precision, reading, error ?? warning ?? '']],
      },
    ],
    view: [facts],
  };
}
