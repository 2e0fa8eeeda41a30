import { addDays } from '../calendar/day.ts';
import type { Words } from '../text/words.ts';
import { type DatePart, mostDates } from './scan.ts';
import { type Context, joined, type Stretch, type Term, warned } from './term.ts';

/** What stands between two dates that belong together. */
type Link = 'range' | 'list' | 'or' | 'nothing';

const links: Readonly<Record<string, Link>> = {
  '': 'nothing',
  '-': 'range',
  '- and': 'range',
  to: 'range',
  through: 'range',
  '/': 'list',
  '&': 'list',
  '+': 'list',
  and: 'list',
  ',': 'list',
  ';': 'list',
  ', and': 'list',
  '- -': 'range',
  or: 'or',
};

/** Puts dates that are two ends of one range, or a list of one kind, together: `April – June 2023`, `Sept/Oct 23`. */
export function joinDates(dates: readonly DatePart[], words: Words, context: Context): readonly DatePart[] {
  if (dates.length > mostDates) return dates;
  const done: DatePart[] = [];
  for (const next of dates) {
    const before = done.at(-1);
    const pair = before && joinPair(before, next, words, context);
    if (pair) done[done.length - 1] = pair;
    else done.push(next);
  }
  return done;
}

function joinPair(a: DatePart, b: DatePart, words: Words, context: Context): DatePart | undefined {
  if (b.from - a.to > 2 || !canEnd(b) || a.direction === 'before' || a.direction === 'after')
    return undefined;
  const between = words.texts.slice(a.to, b.from).join(' ');
  const link = links[between];
  if (link === undefined) return undefined;
  const isRange =
    link === 'range' || (link === 'nothing' && b.direction === 'until') || a.direction === 'between';
  const term = isRange ? rangeOf(a.term, b.term, context) : listOf(a.term, b.term, link, context);
  if (!term) return undefined;
  return {
    term,
    reading: a.reading === b.reading && !isRange && term.kind !== 'range' ? a.reading : 'range',
    direction: a.direction === 'by' ? 'by' : undefined,
    from: a.from,
    to: b.to,
    isEnd: b.isEnd,
    isYearly: a.isYearly || b.isYearly,
  };
}

function canEnd({ direction }: DatePart): boolean {
  return direction === undefined || direction === 'until' || direction === 'by';
}

/** From the first day of one term to the last of the other; undefined when it would end before it starts. */
function rangeOf(a: Term, b: Term, context: Context): Term | undefined {
  const term: Term = {
    kind: kindOf(a, b),
    precision: b.precision,
    name: `${a.name} to ${b.name}`,
    counts: a.counts === b.counts ? a.counts : 'none',
    ...yearOf(a, b),
    ...((a.needs ?? b.needs) && { needs: (a.needs ?? b.needs)! }),
    ...((a.fault ?? b.fault) && { fault: (a.fault ?? b.fault)! }),
    at: (year, within) => span(a, b, year, within),
  };
  const warning = joined(a.warning, b.warning, lentWarning(a, b));
  const whole = warning ? { ...term, warning } : term;
  if (whole.needs || whole.year === undefined) return isSpan(whole, context) ? whole : undefined;
  return exists(a) && exists(b) && !whole.at(whole.year, context) ? undefined : whole;

  /** A day that does not exist is left in, to be said later. */
  function exists(part: Term): boolean {
    return part.year === undefined || part.at(part.year, context) !== undefined;
  }
}

function isSpan(term: Term, context: Context): boolean {
  return term.needs !== undefined || term.at(2024, context) !== undefined;
}

function span(a: Term, b: Term, year: number, context: Context): Stretch | undefined {
  const isLentForward = a.year !== undefined && b.year === undefined;
  const last = b.at(b.year ?? year, context);
  const first = a.at(a.year ?? year, context);
  if (first && last && first.first <= last.last) return { first: first.first, last: last.last };
  if (a.year !== undefined && b.year !== undefined) return undefined;
  const earlier = isLentForward ? first : a.at(year - 1, context);
  const later = isLentForward ? b.at(year + 1, context) : last;
  return earlier && later && earlier.first <= later.last
    ? { first: earlier.first, last: later.last }
    : undefined;
}

function yearOf(a: Term, b: Term): { readonly year?: number } {
  const year = b.year ?? a.year;
  return year === undefined ? {} : { year };
}

function lentWarning(a: Term, b: Term): string | undefined {
  return a.year !== undefined && b.year === undefined && !b.needs
    ? `No year is given for ${b.name}: it is read as the first after ${a.name} ${a.year}.`
    : undefined;
}

/** A list is one timescale when its parts follow on, or when one year serves them all. */
function listOf(a: Term, b: Term, link: Link, context: Context): Term | undefined {
  const isOneYear = a.year === undefined && !a.needs;
  const isYears = a.precision === 'year' && b.precision === 'year';
  if (link === 'nothing') return undefined;
  if (a.counts !== b.counts || (a.needs && link === 'or')) return undefined;
  const whole = rangeOf(a, b, context);
  if (!whole) return undefined;
  const follows = followsOn(a, b, whole.year ?? 2024, context);
  if (link === 'or') return warned(whole, 'Either of two dates is given: read as due on the later.');
  if (follows) return whole;
  return isOneYear || isYears
    ? warned(whole, 'Several dates are listed: read as due on the last of them.')
    : undefined;
}

function followsOn(a: Term, b: Term, year: number, context: Context): boolean {
  const next = b.at(b.year ?? year, context);
  return [year, year - 1].some((candidate) => {
    const first = a.at(a.year ?? candidate, context);
    return first !== undefined && next !== undefined && addDays(first.last, 1) === next.first;
  });
}

function kindOf(a: Term, b: Term): Term['kind'] {
  if (a.kind === 'financial-year' && b.kind === 'financial-year') return 'financial-year';
  if (a.kind === 'quarter' && b.kind === 'quarter') {
    return /[13]$/.test(a.name) && Number(b.name.at(-1)) === Number(a.name.at(-1)) + 1
      ? 'half-year'
      : 'range';
  }
  return 'range';
}
