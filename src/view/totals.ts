import type { Position } from '../assess/position.ts';
import type { Summary } from '../assess/summary.ts';
import type { Day } from '../calendar/day.ts';
import { longDay } from '../calendar/words.ts';
import type { Level } from '../plan/ratings.ts';
import { plural, textCell } from './cells.ts';
import type { Block, Cell, Column, Row } from './report.ts';

interface Counted {
  readonly position: Position;
  readonly summary: Summary;
}

/** Several plans side by side, one a line, and all of them together. */
export function totalsOf(counted: readonly Counted[], asOf: Day): readonly Block[] {
  const levels = levelsOf(counted);
  const columns: readonly Column[] = [
    { key: 'id', title: 'Id' },
    { key: 'plan', title: 'Plan', grow: 1, overflow: 'cut' },
    ...levels.map(({ word }) => ({ key: `level ${word}`, title: word, align: 'right' as const })),
    { key: 'complete', title: 'Complete', align: 'right' },
    { key: 'overdue', title: 'Overdue', align: 'right' },
    { key: 'unreviewed', title: 'Unreviewed', align: 'right' },
  ];
  const rows = counted.map(({ position, summary }) =>
    row(position.plan.id, position.plan.title, [summary], levels),
  );
  const all: Row = {
    ...row(
      '',
      'All plans',
      counted.map(({ summary }) => summary),
      levels,
    ),
    begins: true,
  };
  return [
    { block: 'heading', level: 1, text: plural(counted.length, 'plan'), aside: longDay(asOf) },
    { block: 'table', columns, rows: [...rows, all] },
  ];
}

/** The levels of all the plans' schemes, each word once. */
function levelsOf(counted: readonly Counted[]): readonly Level[] {
  const levels = counted.flatMap(({ position }) => position.plan.ratings.scheme.levels);
  return [...new Map(levels.map((level) => [level.word, level])).values()];
}

function row(id: string, title: string, summaries: readonly Summary[], levels: readonly Level[]): Row {
  const sum = (of: (summary: Summary) => number) =>
    summaries.reduce((total, summary) => total + of(summary), 0);
  const ratings = levels.map(({ word, tone }): [string, Cell] => {
    const count = sum(({ rag }) => rag.find(({ level }) => level.word === word)?.count ?? 0);
    return [`level ${word}`, count ? { text: String(count), tone } : textCell(0)];
  });
  const unreviewed = sum(({ overdueUnreviewed }) => overdueUnreviewed);
  return {
    cells: {
      id: textCell(id),
      plan: textCell(title),
      ...Object.fromEntries(ratings),
      complete: textCell(sum(({ complete }) => complete)),
      overdue: textCell(sum(({ overdue }) => overdue)),
      unreviewed: unreviewed ? { text: String(unreviewed), tone: 'bad', strong: true } : textCell(0),
    },
  };
}
