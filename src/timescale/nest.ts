import type { Words } from '../text/words.ts';
import { nameOf } from './naming.ts';
import type { DatePart } from './scan.ts';
import { type Context, type Stretch, type Term, warned } from './term.ts';

/** More dates than this in one phrase are not compared: they are several timescales. */
const mostDates = 6;

/**
 * Drops a date that only says again, less closely, what another says: `Quarter 4 (January to March 2014)`,
 * `year 1 (2022 to 23)`, `April (2022)`. One without a year takes it from the other.
 */
export function nestDates(dates: readonly DatePart[], words: Words, context: Context): readonly DatePart[] {
  if (dates.length < 2 || dates.length > mostDates) return dates;
  for (const [at, a] of dates.entries()) {
    const rest = dates.slice(at + 1);
    for (const [offset, b] of rest.entries()) {
      const merged = nestPair(a, b, words, context);
      if (merged) {
        return nestDates([...dates.slice(0, at), merged, ...rest.toSpliced(offset, 1)], words, context);
      }
    }
  }
  return dates;
}

function nestPair(a: DatePart, b: DatePart, words: Words, context: Context): DatePart | undefined {
  return (
    yearFrom(a, b, words, context) ??
    yearFrom(b, a, words, context) ??
    narrower(a, b, context) ??
    monthsOverQuarter(a, b)
  );
}

/** A date without a year, beside words for a longer time that holds it (or that it holds). */
function yearFrom(bare: DatePart, other: DatePart, words: Words, context: Context): DatePart | undefined {
  const { term } = bare;
  if (term.year !== undefined || term.needs) return undefined;
  const days = fixed(other.term, context);
  if (!days) return undefined;
  const around = Number(days.first.slice(0, 4));
  for (const year of [around, around + 1, around - 1]) {
    const found = term.at(year, context);
    if (found && same(found, days)) return withDirection(asQuarter(other, term), bare);
    if (found && holds(days, found))
      return withDirection({ ...bare, term: lent(bare, other, year, words) }, other);
    if (found && holds(found, days)) return withDirection(other, bare);
  }
  return undefined;
}

/** The year of the other date; where words stand between, it may be the year of something else. */
function lent(bare: DatePart, other: DatePart, year: number, { texts }: Words): Term {
  const between = texts.slice(Math.min(bare.to, other.to), Math.max(bare.from, other.from));
  const isApart = between.some((text) => /^\p{L}/u.test(text));
  const term = { ...bare.term, year };
  const name = nameOf(other.term);
  return isApart ? warned(term, `No year is given for ${term.name}: it is read in ${name}.`) : term;
}

/** Of two dates with their years, the one that lies within the other. */
function narrower(a: DatePart, b: DatePart, context: Context): DatePart | undefined {
  if (a.term.needs && b.term.year !== undefined) return b;
  if (b.term.needs && a.term.year !== undefined) return a;
  const first = fixed(a.term, context) ?? bareDays(a.term, b.term, context);
  const second = fixed(b.term, context) ?? bareDays(b.term, a.term, context);
  if (!first || !second) return overUnknown(a, b, second) ?? overUnknown(b, a, first);
  if (holds(second, first)) return withDirection(a, b);
  return holds(first, second) ? withDirection(b, a) : undefined;
}

/** What is found by the anchor or the period, but cannot be, gives way to a date; `Year 1 Q2` is as unknown as its year. */
function overUnknown(unknown: DatePart, other: DatePart, days: Stretch | undefined): DatePart | undefined {
  if (!unknown.term.needs) return undefined;
  if (days) return other;
  return unknown.term.needs === 'period' && other.term.year === undefined && !other.term.needs
    ? unknown
    : undefined;
}

/** The months beside a quarter are what it means, even where they are not that quarter's. */
function monthsOverQuarter(a: DatePart, b: DatePart): DatePart | undefined {
  const quarter = [a, b].find(({ term }) => term.kind === 'quarter');
  const months = [a, b].find(({ term }) => term.kind === 'range' || term.kind === 'month');
  if (!quarter || !months || months.term.counts !== 'calendar' || b.from - a.to > 1) return undefined;
  const capital = quarter.term.name.charAt(0).toUpperCase() + quarter.term.name.slice(1);
  const warning = `${capital} of the financial year is not ${months.term.name}: the months are taken.`;
  return { ...months, term: warned(months.term, warning) };
}

function fixed(term: Term, context: Context): Stretch | undefined {
  return term.year === undefined && !term.needs ? undefined : term.at(term.year ?? 0, context);
}

/** Two dates that both lack a year are compared in any one year. */
function bareDays(term: Term, other: Term, context: Context): Stretch | undefined {
  if (term.year !== undefined || term.needs || other.year !== undefined || other.needs) return undefined;
  const isLate = (of: Term) => of.counts === 'financial' && (of.at(2023, context)?.first ?? '') >= '2024';
  return term.at(isLate(term) ? 2022 : 2023, context);
}

function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

function same(a: Stretch, b: Stretch): boolean {
  return holds(a, b) && holds(b, a);
}

function withDirection(kept: DatePart, dropped: DatePart): DatePart {
  return { ...kept, ...spanning(kept, dropped), direction: kept.direction ?? dropped.direction };
}

/** The days of one date under the name of the other, which said the same without a year. */
function asQuarter(dated: DatePart, { kind, precision }: Term): DatePart {
  return kind === 'quarter'
    ? { ...dated, reading: 'quarter', term: { ...dated.term, kind, precision } }
    : dated;
}

function spanning(a: DatePart, b: DatePart): { readonly from: number; readonly to: number } {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
