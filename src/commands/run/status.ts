import { type Filter, filterPosition } from '../../assess/filter.ts';
import type { Position, Timing } from '../../assess/position.ts';
import { type Sorting, sortPosition } from '../../assess/sort.ts';
import { findLevel } from '../../plan/ratings.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
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
  const unknown = unknownRating(filter, positions);
  if (unknown) return { diagnostics: [...diagnostics, unknown] };
  const order = (input.option('sort') ?? 'ref') as Sorting;
  const shown = positions.map((whole) => ({
    whole,
    part: sortPosition(filterPosition(whole, filter), order),
  }));
  return { report: statusReport(shown, asOf), diagnostics };
};

/** A rating that no plan's scheme has would show nothing, and look as if all were well. */
function unknownRating({ ratings }: Filter, positions: readonly Position[]): Diagnostic | undefined {
  const schemes = positions.map(({ plan }) => plan.ratings.scheme);
  const unknown = ratings.find(
    (wanted) => wanted.toLowerCase() !== 'none' && !schemes.some((scheme) => findLevel(scheme, wanted)),
  );
  if (unknown === undefined) return undefined;
  const words = new Set(schemes.flatMap(({ levels }) => levels.map(({ word }) => word)));
  return {
    code: 'usage',
    severity: 'error',
    unable: true,
    message: `No plan is rated by “${unknown}”.`,
    hint: `Type one of: --rag ${[...words, 'none'].join(', --rag ')}`,
  };
}

function filterOf(input: Input): Filter {
  return {
    ratings: input.optionsOf('rag'),
    owners: input.optionsOf('owner'),
    themes: input.optionsOf('theme'),
    timings: input.optionsOf('timing') as readonly Timing[],
    unreviewed: input.isOn('unreviewed'),
  };
}
