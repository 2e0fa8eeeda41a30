import { addDays, type Day, firstYear, lastYear, yearOf } from '../calendar/day.ts';
import { longDay } from '../calendar/words.ts';
import { nameOf } from './naming.ts';
import type { Direction } from './qualifier.ts';
import { type Context, joined, type Stretch, type Term } from './term.ts';

/** Where a term lies, or why that cannot be said. */
export interface Located {
  readonly days?: Stretch;
  readonly warning?: string | undefined;
  readonly error?: string;
}

/** The days of a term: in its year, or the first such days on or after the anchor. */
export function locate(term: Term, direction: Direction | undefined, context: Context): Located {
  if (term.fault) return { error: term.fault };
  if (term.needs) return locateByContext(term, context);
  if (term.year !== undefined) return locateInYear(term, term.year, context);
  const { anchor } = context;
  if (!anchor) {
    return {
      warning: joined(
        term.warning,
        'No year is given, and there is no round or start of the plan to count from: write the year.',
      ),
    };
  }
  const days = firstAfter(anchor, term, direction, context);
  return days
    ? {
        days,
        warning: joined(
          term.warning,
          `No year is given: read as the first ${term.name} on or after ${longDay(anchor)}.`,
        ),
      }
    : { error: `There is no ${term.name}.` };
}

function locateInYear(term: Term, year: number, context: Context): Located {
  if (year < firstYear || year > lastYear) return { error: outOfRange(year) };
  const days = term.at(year, context);
  return days
    ? { days, warning: term.warning }
    : {
        error: `${nameOf({ ...term, year })} is not a day that exists: ${term.why?.(year) ?? 'write the day, then the month, then the year, as in 30 June 2022.'}`,
      };
}

function outOfRange(year: number): string {
  return `The year ${year} cannot be meant: write one from ${firstYear} to ${lastYear}.`;
}

function locateByContext(term: Term, context: Context): Located {
  const found = term.at(0, context);
  const isPast = found && context.anchor && found.last < context.anchor && term.needs === 'anchor';
  const days = isPast ? term.at(1, context) : found;
  if (days) return { days, warning: term.warning };
  const missing =
    term.needs === 'anchor'
      ? 'There is no round or start of the plan to count from: write the date.'
      : context.period
        ? `The plan’s period has no ${term.name}: write the date.`
        : 'The plan gives no `period` to count years from: write the date.';
  return { warning: missing };
}

/** Leap days come every eighth year at worst. */
const yearsAhead = 9;

function firstAfter(
  anchor: Day,
  term: Term,
  direction: Direction | undefined,
  context: Context,
): Stretch | undefined {
  for (let year = yearOf(anchor) - 2; year <= yearOf(anchor) + yearsAhead; year++) {
    const days = term.at(year, context);
    if (days && deadline(days, direction) >= anchor) return days;
  }
  return undefined;
}

function deadline({ first, last }: Stretch, direction: Direction | undefined): Day {
  return direction === 'before' ? addDays(first, -1) : direction === 'after' ? addDays(last, 1) : last;
}
