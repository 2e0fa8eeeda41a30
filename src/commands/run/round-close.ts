import { assess } from '../../assess/assess.ts';
import { missingIn } from '../../assess/missing.ts';
import { closeRound } from '../../edit/round.ts';
import { findTargets } from '../../workspace/editing.ts';
import type { Run } from '../command.ts';
import { dayOf, edits, roundAndPlans } from '../editing.ts';

export const run: Run = async (input, world) => {
  const { round: name, paths } = await roundAndPlans(input, world);
  const targets = await findTargets('round close', paths, world);
  const day = dayOf(input, targets.workspace, world);
  const intent = closeRound(
    name,
    (plan, round) => missingIn(assess(plan, { day }, targets.workspace.config), round).length,
  );
  return edits('round close', targets, intent, () => ['Compare it with the one before: rag diff']);
};
