import { completeThing } from '../../edit/complete.ts';
import { findTarget } from '../../workspace/editing.ts';
import type { Run } from '../command.ts';
import { dayOf, edits, openOn } from '../editing.ts';

export const run: Run = async (input, world) => {
  const ref = input.argument('ref') ?? '';
  const target = await findTarget(ref, input.argumentsOf('plans'), world);
  const today = dayOf(input, target.workspace, world);
  const intent = completeThing(ref, (plan) => ({
    on: input.option('on'),
    today,
    isOpen: openOn(plan, today, target.workspace.config),
  }));
  return edits('complete', target, intent, () => [`See it: rag show ${ref}`]);
};
