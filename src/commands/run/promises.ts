import { isWanted } from '../../assess/filter/wanted.ts';
import { type PromiseMade, promisesOf } from '../../assess/promises/promises.ts';
import { ownerOfPart } from '../../assess/reported.ts';
import type { Plan } from '../../plan/plan.ts';
import { findRound } from '../../plan/rounds.ts';
import { promisesReport } from '../../view/promises.ts';
import { takePositions } from '../../workspace/positions.ts';
import { lackingRound } from '../../workspace/rounds.ts';
import type { Input, Run } from '../command.ts';
import { requestOf } from '../request.ts';

export const run: Run = async (input, world) => {
  const request = requestOf(input);
  const { workspace, positions, asOf, diagnostics } = await takePositions(request, world);
  const name = input.option('round');
  const asked = positions.filter(({ plan }) => name === undefined || findRound(plan, name));
  const lacking = workspace.plans.filter((plan) => !asked.some((position) => position.plan === plan));
  const told = name === undefined ? [] : lackingRound(name, lacking, workspace.plans);
  const found = asked.map((position) => ({
    position,
    promises: promisesOf(position).filter((promise) => isAskedFor(promise, position.plan, input)),
  }));
  const all = [...diagnostics, ...told];
  return found.length ? { report: promisesReport(found, asOf), diagnostics: all } : { diagnostics: all };
};

function isAskedFor({ fate, update, reported }: PromiseMade, plan: Plan, input: Input): boolean {
  const became = input.optionsOf('became');
  const round = input.option('round');
  return (
    (became.length === 0 || became.includes(fate)) &&
    isWanted(input.optionsOf('owner'), ownerOfPart(reported, plan)) &&
    (round === undefined || update.round === findRound(plan, round))
  );
}
