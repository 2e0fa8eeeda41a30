import { differenceReport } from '../view/difference.ts';
import { compareMoments, compareRevisions, type Comparison } from '../workspace/compare.ts';
import { defineCommand, type Input, plansArgument } from './command.ts';
import type { Surroundings } from '../world/world.ts';

export const diff = defineCommand({
  name: 'diff',
  summary: 'Tell what moved between rounds, days or git revisions.',
  description:
    'FROM and TO are rounds (an id or a title) or days; without them, the last two rounds. With --since, the plans of a git revision are compared with the files as they are, or with those of --until, both on one day, so that only what was written counts.',
  arguments: [
    { name: 'from', summary: 'a round or a day; without it, the last round but one' },
    { name: 'to', summary: 'a round or a day; without it, the last round' },
    plansArgument,
  ],
  options: [
    { name: 'since', value: 'REVISION', summary: 'compare with the plans of this git revision' },
    { name: 'until', value: 'REVISION', summary: 'and not with the files as they are, but with this revision' },
  ],
  examples: [
    { line: 'rag diff', says: 'the last two rounds' },
    { line: 'rag diff 2022-03 2023-03', says: 'two rounds' },
    { line: 'rag diff 2022-12-31 2023-03-15', says: 'two days' },
    { line: 'rag diff --since main', says: 'what this branch changes' },
  ],
  async run(input, world) {
    const { points, paths } = await sort(input, world);
    const { compared, asOf, diagnostics } = await compareAsked(input, points, paths, world);
    return compared.length ? { report: differenceReport(compared, asOf), diagnostics } : { diagnostics };
  },
});

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
    const isPath = /[\\/]|\.ya?ml$/i.test(each) || (await world.files.exists(each));
    (isPath ? paths : points).push(each);
  }
  return { points, paths };
}
