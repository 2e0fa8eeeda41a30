import type { Handling } from '../assess/position.ts';
import { emptyCell, ratingCell, timingCell } from './cells.ts';
import type { Cell, JsonObject, Row } from './report.ts';

/** Where what another plan deals with stands there: a row of its own under the recommendation. */
export function handlingRows(handling: Handling | undefined): readonly Row[] {
  if (!handling) return [];
  const { ref, plan, rating } = handling;
  return [
    {
      under: true,
      cells: {
        rating: rating ? ratingCell(rating) : emptyCell,
        what: { text: `handled in ${ref}`, tone: 'muted' },
        timing: plan ? timingOf(handling) : { text: 'not found', tone: 'bad' },
      },
    },
  ];
}

/** The same in one cell: `bradford-ofsted-improvement/2: AMBER, overdue 3 days`. */
export function handlingCell(handling: Handling): Cell {
  const { ref, plan, rating } = handling;
  if (!plan) return { text: `${ref}, which is not there`, tone: 'bad' };
  const timing = timingOf(handling);
  const rated = rating?.word ?? (handling.notBegun ? undefined : 'not rated');
  const said = [rated, timing.text].filter(Boolean).join(', ');
  return { text: `${ref}: ${said}`, tone: timing.tone ?? rating?.tone };
}

function timingOf({ worst, timing, notBegun }: Handling): Cell {
  if (notBegun) return { text: 'not begun', tone: 'muted' };
  if (worst) return timingCell(worst);
  return timing ? { text: timing.replaceAll('-', ' ') } : emptyCell;
}

export function handlingData(handling: Handling | undefined): JsonObject | null {
  if (!handling) return null;
  const { ref, plan, rating, timing, worst } = handling;
  return {
    ref,
    found: plan !== undefined,
    rag: rating?.word ?? null,
    timing: timing ?? null,
    due: worst?.due ?? null,
    daysOverdue: worst?.daysOverdue ?? 0,
  };
}
