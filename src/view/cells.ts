import type { ActionPosition, Decided, RecommendationPosition } from '../assess/position.ts';
import { namedOwnerOf } from '../assess/position.ts';
import { longMonth, shortDay } from '../calendar/words.ts';
import type { WrittenDay } from '../plan/plan.ts';
import type { Level } from '../plan/ratings.ts';
import { counted } from '../text/sentence.ts';
import type { Cell } from './report.ts';

/** How the facts of a position are put into cells: the words say all, the tone only repeats them. */

export const emptyCell: Cell = { text: '' };

export function textCell(text: string | number | undefined): Cell {
  return { text: text === undefined ? '' : String(text) };
}

export function ratingCell(rating: Level | undefined): Cell {
  return rating ? { text: rating.word, tone: rating.tone } : { text: 'not rated', tone: 'muted' };
}

/** Where an action stands against its timescale, in the fewest words. */
export function timingCell({ timing, daysOverdue, due, overdueUnreviewed }: ActionPosition): Cell {
  switch (timing) {
    case 'overdue': {
      const text = `overdue ${days(daysOverdue)}`;
      return overdueUnreviewed
        ? { text: capitals(text), tone: 'bad', strong: true }
        : { text, tone: 'caution' };
    }
    case 'due-soon':
      return { text: `due ${shortDay(due!)}`, tone: 'caution' };
    case 'not-due':
      return { text: `due ${shortDay(due!)}` };
    case 'awaiting-acceptance':
      return { text: 'awaiting acceptance', tone: 'caution' };
    case 'complete-late':
      return { text: 'complete, late', tone: 'done' };
    case 'complete':
      return { text: 'complete', tone: 'done' };
    case 'no-date':
      return { text: 'no date', tone: 'muted' };
    default:
      return { text: timing, tone: 'muted' };
  }
}

/** Whether somebody has looked, where somebody has to; a pause or a reopening is what was seen. */
export function reviewCell(position: ActionPosition): Cell {
  const { review, overdueUnreviewed, paused, reopening } = position;
  if (overdueUnreviewed) return { text: 'UNREVIEWED', tone: 'bad', strong: true };
  if (position.review.isDue) return { text: 'review due', tone: 'caution' };
  if (paused) return { text: 'paused', tone: 'caution' };
  if (reopening) return { text: 'reopened', tone: 'caution' };
  return review.state === 'reviewed' ? { text: 'reviewed' } : emptyCell;
}

/** A day that somebody typed: as a month where it is one, and in their words where it is a span or cannot be read. */
export function writtenDayCell(written: WrittenDay | undefined): Cell {
  if (!written?.last || written.precision === 'span') return textCell(written?.text);
  return textCell(written.precision === 'month' ? longMonth(written.last) : shortDay(written.last));
}

/** What has to be said beside a recommendation's rating, so that the colour does not stand alone. */
export function doubtCell(position: RecommendationPosition): Cell {
  const { rating, worstAction, notUpdated, update, closing } = position;
  const doubts = [
    officersCell(position)?.text,
    closing === 'awaiting-acceptance' ? 'awaiting acceptance' : undefined,
    notUpdated && update ? 'not updated' : undefined,
    worstAction && worstAction !== rating ? `action ${worstAction.word}` : undefined,
  ].filter((doubt) => doubt !== undefined);
  return doubts.length ? { text: doubts.join(', '), tone: 'caution' } : emptyCell;
}

/** What officers said, where a body has put another rating in its place. */
export function officersCell({
  declared,
  overruling,
  rating,
}: Decided & { readonly rating?: Level }): Cell | undefined {
  if (!overruling || declared === rating) return undefined;
  return { text: declared ? `officers said ${declared.word}` : 'officers gave no rating', tone: 'caution' };
}

/** How far the due day in force lies behind the first one. */
export function slipCell({ slipDays }: ActionPosition): Cell {
  if (slipDays === 0) return emptyCell;
  return { text: `${slipDays > 0 ? '+' : '−'}${days(Math.abs(slipDays))}` };
}

export function ownerCell(position: ActionPosition): Cell {
  return textCell(namedOwnerOf(position));
}

/** Cells as a list in a sentence: commas between them, a full stop after the last. */
export function asSentence(cells: readonly (Cell | undefined)[]): readonly Cell[] {
  const there = cells.filter((cell) => cell !== undefined);
  return there.map((cell, order) => ({
    ...cell,
    text: `${cell.text}${order < there.length - 1 ? ',' : '.'}`,
  }));
}

/** `1 day`, `319 days`. */
export function days(count: number): string {
  return counted(count, 'day');
}

/** The state that must be seen first is in capitals, so that it stands out where nothing is coloured. */
function capitals(text: string): string {
  return text.toUpperCase();
}
