import { readDay } from '../../timescale/day.ts';
import { differenceReport } from '../../view/difference/report.ts';
import { type Comparison, compareMoments, compareRevisions } from '../../workspace/compare.ts';
import type { Surroundings } from '../../world/world.ts';
import type { Input, Run } from '../command.ts';

export const run: Run = async (input, world) => {
  const { points, paths } = await sort(input, world);
  const { compared, notBegun, asOf, diagnostics } = await compareAsked(input, points, paths, world);
  return compared.length
    ? { report: differenceReport(compared, asOf, notBegun), diagnostics }
    : { diagnostics };
};

function compareAsked(
  input: Input,
  points: readonly string[],
  paths: readonly string[],
  world: Surroundings,
): Promise<Comparison> {
  const [since, until] = [input.option('since'), input.option('until')];
  if (since === undefined && until === undefined) return compareMoments(points, paths, input.asOf, world);
  return compareRevisions(since ?? 'HEAD', until, [...points, ...paths], input.asOf, world);
}

/** What is a file or a folder is a plan; what is not is a round or a day. */
async function sort(input: Input, world: Surroundings) {
  const given = [input.argument('from'), input.argument('to'), ...input.argumentsOf('plans')];
  const points: string[] = [];
  const paths: string[] = [];
  for (const each of given) {
    if (each === undefined) continue;
    const isPath = (/[\\/]|\.ya?ml$/i.test(each) && !readDay(each).last) || (await world.files.exists(each));
    (isPath ? paths : points).push(each);
  }
  return { points, paths };
}
