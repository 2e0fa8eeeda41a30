import { type Filter, filterPosition } from '../../assess/filter.ts';
import type { Timing } from '../../assess/position.ts';
import { type Sorting, sortPosition } from '../../assess/sort.ts';
import { statusReport } from '../../view/status.ts';
import { takePositions } from '../../workspace/positions.ts';
import type { Input, Run } from '../command.ts';

export const run: Run = async (input, world) => {
  const { positions, asOf, diagnostics } = await takePositions(
    {
      paths: input.argumentsOf('plans'),
      at: input.option('at'),
      asOf: input.asOf,
      round: input.option('round'),
    },
    world,
  );
  if (positions.length === 0) return { diagnostics };
  const filter = filterOf(input);
  const order = (input.option('sort') ?? 'ref') as Sorting;
  const shown = positions.map((whole) => ({
    whole,
    part: sortPosition(filterPosition(whole, filter), order),
  }));
  return { report: statusReport(shown, asOf), diagnostics };
};

function filterOf(input: Input): Filter {
  return {
    ratings: input.optionsOf('rag'),
    owners: input.optionsOf('owner'),
    themes: input.optionsOf('theme'),
    timings: input.optionsOf('timing') as readonly Timing[],
    unreviewed: input.isOn('unreviewed'),
  };
}
