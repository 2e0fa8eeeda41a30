import {
  addDays,
  addMonths,
  type Day,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  yearOf,
} from '../../calendar/day.ts';
import { mondayOf } from '../../calendar/week.ts';
import { as, maybe, not, number, oneOf, type Pattern, sequence, word } from '../../text/pattern.ts';
import type { TermReading } from '../reading.ts';
import type { Context, Stretch, Term } from '../term.ts';
import type { Precision, TimescaleKind } from '../timescale.ts';
import { academicYear, calendarYear, financialYear, municipalYear, stretch } from './years.ts';

interface Unit {
  readonly words: readonly string[];
  readonly precision: Precision;
  readonly kind?: TimescaleKind;
  readonly at: (anchor: Day, shift: number, context: Context) => Stretch | undefined;
  readonly warning?: string;
}

const eitherYear =
  '“Year” is read as the calendar year, to 31 December; if the financial year was meant, write its years.';

const units: readonly Unit[] = [
  {
    words: ['week'],
    precision: 'day',
    at: (anchor, shift) => {
      const monday = addDays(mondayOf(anchor), 7 * shift);
      return stretch(monday, addDays(monday, 6));
    },
  },
  {
    words: ['month', 'calendar month'],
    precision: 'month',
    at: (anchor, shift) => {
      const day = addMonths(firstOfMonth(yearOf(anchor), monthOf(anchor)), shift);
      return stretch(day, lastOfMonth(yearOf(day), monthOf(day)));
    },
  },
  {
    words: ['quarter', 'qtr'],
    precision: 'quarter',
    at: (anchor, shift) => {
      const month = monthOf(anchor) - ((monthOf(anchor) - 1) % 3);
      const first = addMonths(firstOfMonth(yearOf(anchor), month), 3 * shift);
      return stretch(first, addDays(addMonths(first, 3), -1));
    },
  },
  {
    words: ['financial year', 'fiscal year', 'fy', 'fin year', 'finance year', 'budget year'],
    precision: 'year',
    kind: 'financial-year',
    at: yearly(financialYear),
  },
  {
    words: ['academic year', 'school year'],
    precision: 'year',
    kind: 'school-term',
    at: yearly(academicYear),
  },
  {
    words: ['municipal year', 'civic year', 'council year'],
    precision: 'year',
    at: yearly(municipalYear),
    warning: 'A municipal year is read as 1 May to 30 April: it runs between two annual meetings.',
  },
  { words: ['calendar year'], precision: 'year', at: yearly(calendarYear) },
  { words: ['year'], precision: 'year', at: yearly(calendarYear), warning: eitherYear },
  {
    words: ['term', 'school term', 'academic term'],
    precision: 'term',
    kind: 'school-term',
    at: (anchor, shift, { calendar }) => {
      const ends = [yearOf(anchor), yearOf(anchor) + 1].flatMap((year) =>
        Object.values(calendar.terms).flatMap(({ start, end }) => {
          const found = stretch(asDay(year, start.month, start.date), asDay(year, end.month, end.date));
          return found ? [found] : [];
        }),
      );
      return ends.filter((term) => term.last >= anchor).sort((a, b) => (a.last < b.last ? -1 : 1))[shift];
    },
  },
];

const unit = oneOf(...units.map((each) => as(word(...each.words), () => each)));

function yearly(sort: (year: number) => Stretch | undefined) {
  return (anchor: Day, shift: number): Stretch | undefined => {
    const thisYear = sort(yearOf(anchor));
    return sort(yearOf(anchor) + shift - (thisYear && thisYear.first > anchor ? 1 : 0));
  };
}

function asDay(year: number, month: number, date: number): Day {
  const last = lastOfMonth(year, month);
  return Number(last.slice(8)) < date ? last : addDays(firstOfMonth(year, month), date - 1);
}

const which: Pattern<number> = oneOf(
  as(word('this', 'current', 'this current', 'present', 'same', 'in'), () => 0),
  as(word('next, coming, following, forthcoming, new, this coming, upcoming'), () => 1),
);
const endOf = word('end of', 'end of the', 'end of this', 'end of the current', 'end of current');
const noYear = not(
  sequence(
    maybe(word('of', ',', '-', 'for')),
    maybe(word('the')),
    oneOf<unknown>(number(0, 9999), word("'", 'q')),
  ),
);

const noEvent = not(word('of, commencing, beginning, starting, ending, in, following, group, groups'));

/** `next month`, `this financial year`, `end of term`, `year end`. */
export const moment: TermReading = {
  name: 'moment',
  summary:
    'A week, month, quarter or year named by its place (this, next, the end of it) is counted from the start of the plan or the round. “Year end” is 31 March; “the year” is read as the calendar year, with a warning.',
  examples: [
    { phrase: 'next month', anchor: '2023-03-15', due: '2023-04-30', start: '2023-04-01' },
    { phrase: 'by the end of the week', anchor: '2023-03-15', due: '2023-03-19' },
    { phrase: 'this financial year', anchor: '2023-03-15', due: '2023-03-31', start: '2022-04-01' },
    { phrase: 'next financial year', anchor: '2023-03-15', due: '2024-03-31', start: '2023-04-01' },
    { phrase: 'within the next academic year', anchor: '2021-03-09', due: '2022-08-31', start: '2021-09-01' },
    { phrase: 'by financial year end', anchor: '2023-05-01', due: '2024-03-31' },
    { phrase: 'end of calendar year', anchor: '2023-05-01', due: '2023-12-31' },
    { phrase: 'end of term', anchor: '2023-05-01', due: '2023-07-31' },
    { phrase: 'next month' },
  ],
  pattern: oneOf<Term>(
    as(sequence(word('the year after next', 'year after next', 'the year after')), () => ({
      ...momentTerm(unitOf('year'), 2),
      name: 'the year after',
    })),
    as(
      sequence(
        word(
          "year end, year end close, financial year end, fy end, fye, fiscal year end, year's end, the year end",
        ),
        noYear,
      ),
      ([name]) => ({
        ...endTerm(unitOf('financial year'), 0),
        ...(!name.startsWith('f') && {
          warning: '“Year end” is read as the end of the financial year, 31 March.',
        }),
      }),
    ),
    as(word('q end', 'quarter end'), () => endTerm(unitOf('quarter'), 0)),
    as(sequence(endOf, maybe(which), unit, noYear), ([, shift, found]) => endTerm(found, shift ?? 0)),
    as(sequence(which, unit, noYear), ([shift, found]) => momentTerm(found, shift)),
    as(sequence(word('the'), unit, noYear, noEvent), ([, found]) => momentTerm(found, 0)),
    as(sequence(word('month end'), noYear), () => endTerm(unitOf('month'), 0)),
  ),
};

function unitOf(name: string): Unit {
  return units.find((unit) => unit.words.includes(name))!;
}

function momentTerm({ words, precision, kind = 'relative', at, warning }: Unit, shift: number): Term {
  return {
    kind,
    precision,
    name: `${shift === 0 ? 'this' : 'next'} ${words[0]}`,
    counts: 'none',
    needs: 'anchor',
    at: (later, context) => (context.anchor ? at(context.anchor, shift + later, context) : undefined),
    ...(warning && { warning }),
  };
}

/** Only the last day is meant, so the term is that day. */
function endTerm(unit: Unit, shift: number): Term {
  const term = momentTerm(unit, shift);
  return {
    ...term,
    at: (year, context) => {
      const found = term.at(year, context);
      return found && { first: found.last, last: found.last };
    },
    isEnd: true,
  };
}
