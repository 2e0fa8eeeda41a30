import type { Facet } from '../../assess/filter/facets.ts';
import { type Filter, filterPosition, matchesPlan } from '../../assess/filter/filter.ts';
import { partBegun } from '../../assess/linked/begun.ts';
import type { Position } from '../../assess/position.ts';
import { rollUp } from '../../assess/rollup/rollup.ts';
import { type Sorting, sortPosition } from '../../assess/sort.ts';
import type { Day } from '../../calendar/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Report } from '../../view/report.ts';
import { rollupReport } from '../../view/rollup/report.ts';
import { statusReport } from '../../view/status/report.ts';
import { takePositions } from '../../workspace/positions.ts';
import type { Input, Run } from '../command.ts';
import { requestWithRound } from '../request.ts';
import { filterOf } from './status-filter.ts';
import { besideBy, nothingAsked, unknownRating } from './status-trouble.ts';

export const run: Run = async (input, world) => {
  const beside = besideBy(input);
  if (beside) return { diagnostics: [beside] };
  const { positions, asOf, diagnostics } = await takePositions(requestWithRound(input), world);
  if (positions.length === 0) return { diagnostics };
  const filter = filterOf(input);
  const { begun, notBegun } = partBegun(positions);
  const asked = begun.filter(({ plan }) => matchesPlan(plan, filter));
  const trouble = nothingAsked(filter, asked) ?? unknownRating(filter, asked);
  if (trouble) return { diagnostics: [...diagnostics, trouble] };
  const by = input.option('by') as Facet | undefined;
  const report = by
    ? countedBy(by, { asked, notBegun }, filter, asOf, input)
    : listed({ asked, notBegun }, filter, asOf, (input.option('sort') ?? 'ref') as Sorting);
  return { report, diagnostics };
};

/** What a status is of. */
interface Taken {
  readonly asked: readonly Position[];
  readonly notBegun: readonly Plan[];
}

function listed({ asked, notBegun }: Taken, filter: Filter, asOf: Day, order: Sorting): Report {
  const shown = asked.map((whole) => ({
    whole,
    part: sortPosition(filterPosition(whole, filter), order),
  }));
  return statusReport(shown, asOf, notBegun);
}

function countedBy(
  by: Facet,
  { asked: positions, notBegun }: Taken,
  filter: Filter,
  asOf: Day,
  input: Input,
): Report {
  const round = input.option('round');
  const asked = {
    paths: input.argumentsOf('plans'),
    at: input.option('at'),
    round,
    // Without a day, a round is shown on its own.
    asOf: round === undefined ? asOf : input.asOf,
    filter,
  };
  const titles = new Map(positions.map(({ plan }) => [plan.id, plan.title]));
  return rollupReport(rollUp(positions, by, filter), {
    asOf,
    asked,
    titles,
    plans: positions.length,
    notBegun,
  });
}
