import { assess } from '../../assess/assess.ts';
import type { Position } from '../../assess/position.ts';
import type { Terms } from '../../assess/terms.ts';
import type { Round } from '../../plan/plan.ts';
import { findRound, newestOpenRound } from '../../plan/rounds.ts';
import { roundMissingReport } from '../../view/rounds/missing.ts';
import { takePositions } from '../../workspace/positions.ts';
import { lackingOpenRound, lackingRound } from '../../workspace/rounds.ts';
import type { Input, Run } from '../command.ts';
import { requestOf } from '../request.ts';

export const run: Run = async (input, world) => {
  const name = input.option('round');
  const { workspace, positions, diagnostics } = await takePositions(requestOf(input), world);
  const asked = positions.flatMap((position) => {
    const { plan } = position;
    const round = name === undefined ? newestOpenRound(plan) : findRound(plan, name);
    return round ? [{ round, position: asItStood(position, round, input, workspace.config) }] : [];
  });
  const lacking = workspace.plans.filter((plan) => !asked.some(({ position }) => position.plan === plan));
  const told =
    name === undefined
      ? lackingOpenRound(lacking, workspace.plans)
      : lackingRound(name, lacking, workspace.plans);
  const all = [...diagnostics, ...told];
  return asked.length ? { report: roundMissingReport(asked), diagnostics: all } : { diagnostics: all };
};

/** A closed round is history: what was open in it, and how overdue it was then. */
function asItStood(position: Position, round: Round, { asOf }: Input, terms: Terms): Position {
  const day = asOf ?? round.day;
  return round.closed?.value && day ? assess(position.plan, { day, round }, terms) : position;
}
