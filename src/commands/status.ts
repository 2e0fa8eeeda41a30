import { type Filter, filterPosition } from '../assess/filter.ts';
import { type Timing, timings } from '../assess/position.ts';
import { type Sorting, sortings, sortPosition } from '../assess/sort.ts';
import { statusReport } from '../view/status.ts';
import { takePositions } from '../workspace/positions.ts';
import { atOption, defineCommand, type Input, plansArgument, roundOption } from './command.ts';

export const status = defineCommand({
  name: 'status',
  summary: 'Show whole plans at a glance.',
  description:
    'Ratings, what is complete, what is overdue, and what nobody has reviewed. The counts above the table are always of the whole plan; the options below choose which of its rows are shown. A bare rag is rag status.',
  arguments: [plansArgument],
  options: [
    { name: 'rag', value: 'RATING', summary: 'only what has this rating; none: what is not rated', many: true },
    { name: 'owner', value: 'ROLE', summary: 'only what this role answers for; a part of it will do', many: true },
    { name: 'theme', value: 'THEME', summary: 'only recommendations of this theme', many: true },
    { name: 'timing', value: 'TIMING', summary: 'only actions of this timing', many: true, choices: timings },
    { name: 'unreviewed', summary: 'only actions that need a review and have none that counts' },
    roundOption,
    atOption,
    { name: 'sort', value: 'ORDER', summary: 'in this order; ref is the order of the plan', choices: sortings },
  ],
  examples: [
    { line: 'rag status', says: 'every plan, today' },
    { line: 'rag status --as-of 2023-03-15', says: 'as it was on that day' },
    { line: 'rag status --timing overdue --sort overdue', says: 'what is overdue, the longest first' },
    { line: 'rag status --rag RED,AMBER --format csv', says: 'what is not green, for Excel' },
  ],
  async run(input, world) {
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
    const shown = positions.map((whole) => ({ whole, part: sortPosition(filterPosition(whole, filter), order) }));
    return { report: statusReport(shown, asOf), diagnostics };
  },
});

function filterOf(input: Input): Filter {
  return {
    ratings: input.optionsOf('rag'),
    owners: input.optionsOf('owner'),
    themes: input.optionsOf('theme'),
    timings: input.optionsOf('timing') as readonly Timing[],
    unreviewed: input.isOn('unreviewed'),
  };
}
