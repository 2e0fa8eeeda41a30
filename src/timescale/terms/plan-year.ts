import { lettered } from '../../calendar/counting.ts';
import { addDays, addMonths } from '../../calendar/day.ts';
import { as, maybe, not, number, oneOf, sequence, word } from '../../text/pattern.ts';
import type { TermReading } from '../reading.ts';
import type { Term } from '../term.ts';
import { stretch } from './years.ts';

const someYears = sequence(
  word('years', 'yrs', 'year'),
  number(1, 20),
  word('-', 'to', 'and', '&', '/'),
  number(1, 20),
);

const wholePlan = sequence(
  word('life of, lifetime of, duration of, term of, period of, end of, length of'),
  maybe(word('the', 'this')),
  word('plan, strategy, action plan, plan period, programme'),
);
const periodTerm: Term = {
  kind: 'range',
  precision: 'year',
  name: 'the plan’s period',
  counts: 'none',
  needs: 'period',
  at: (_, { period }) => period,
};

/** `Year 2`, `Yr 1`, `year three`. */
export const planYear: TermReading = {
  name: 'plan-year',
  summary:
    'A numbered year is that year of the plan, counted from the start of its `period`; without a period it has no day. A year given in words wins.',
  examples: [{ phrase: 'year 1 (2022 to 23)', due: '2023-03-31', start: '2022-04-01' }, { phrase: 'Year 2' }],
  pattern: oneOf<Term>(
    as(wholePlan, () => periodTerm),
    as(someYears, ([, from, , to]) => (from < to ? yearsOfPlan(from, to) : undefined)),
    as(
      sequence(
        lettered(word('year', 'years', 'yr', 'y'), 20),
        not(sequence(maybe(word('-')), number(1900, 2199))),
      ),
      ([which]) => yearsOfPlan(which, which),
    ),
  ),
};

/** From one numbered year of the plan to another, and no further than its last day. */
function yearsOfPlan(from: number, to: number): Term {
  return {
    kind: 'range',
    precision: 'year',
    name: from === to ? `year ${from}` : `years ${from} to ${to}`,
    counts: 'none',
    needs: 'period',
    at: (_, { period }) => {
      if (!period) return undefined;
      const first = addMonths(period.first, 12 * (from - 1));
      const last = addDays(addMonths(period.first, 12 * to), -1);
      return last < period.last ? stretch(first, last) : stretch(first, period.last);
    },
  };
}
