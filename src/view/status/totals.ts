import { compared } from '../../assess/filter/wanted.ts';
import type { Position } from '../../assess/position.ts';
import { unitedLevels } from '../../assess/rollup/levels.ts';
import type { Summary } from '../../assess/summary.ts';
import type { Day } from '../../calendar/day.ts';
import { longDay } from '../../calendar/words.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Level } from '../../plan/ratings.ts';
import { counted } from '../../text/sentence.ts';
import { textCell } from '../cells.ts';
import type { Block, Cell, Column, Row } from '../report.ts';

interface Counted {
  readonly position: Position;
  readonly summary: Summary;
}

/** Several plans side by side, one a line, and all of them together. */
export function totalsOf(plans: readonly Counted[], asOf: Day): readonly Block[] {
  const levels = unitedLevels(plans.map(({ position }) => position)).map(({ level }) => level);
  const columns: readonly Column[] = [
    { key: 'plan', title: 'Plan', grow: 1, overflow: 'cut' },
    ...levels.map(({ word }) => ({ key: `level ${word}`, title: word, align: 'right' as const })),
    ...(plans.some(({ summary }) => summary.unrated) ? [unrated] : []),
    { key: 'complete', title: 'Complete', align: 'right', wide: true },
    { key: 'overdue', title: 'Overdue', align: 'right' },
    { key: 'unreviewed', title: 'Unreviewed', align: 'right' },
  ];
  const titles = plans.map(({ position }) => position.plan.title);
  const nameOf = ({ id, title }: Plan) =>
    titles.indexOf(title) === titles.lastIndexOf(title) ? title : `${id}: ${title}`;
  const rows = plans.map(({ position, summary }) => row(nameOf(position.plan), [summary], levels));
  const summaries = plans.map(({ summary }) => summary);
  const all: Row = { ...row('All plans', summaries, levels), begins: true };
  return [
    { block: 'heading', level: 1, text: counted(plans.length, 'plan'), aside: longDay(asOf) },
    { block: 'table', columns, rows: [...rows, all] },
  ];
}

const unrated: Column = { key: 'unrated', title: 'Not rated', align: 'right', wide: true };

function row(title: string, summaries: readonly Summary[], levels: readonly Level[]): Row {
  const sum = (of: (summary: Summary) => number) =>
    summaries.reduce((total, summary) => total + of(summary), 0);
  const ratings = levels.map(({ word, tone }): [string, Cell] => {
    const isSame = (other: Level) => compared(other.word) === compared(word);
    const count = sum(({ rag }) =>
      rag.reduce((all, { level, count }) => (isSame(level) ? all + count : all), 0),
    );
    return [`level ${word}`, count ? { text: String(count), tone } : textCell(0)];
  });
  const unreviewed = sum(({ overdueUnreviewed }) => overdueUnreviewed);
  return {
    cells: {
      plan: textCell(title),
      ...Object.fromEntries(ratings),
      unrated: textCell(sum((summary) => summary.unrated)),
      complete: textCell(sum(({ complete }) => complete)),
      overdue: textCell(sum(({ overdue }) => overdue)),
      unreviewed: unreviewed ? { text: String(unreviewed), tone: 'bad', strong: true } : textCell(0),
    },
  };
}
