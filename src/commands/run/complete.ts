import { completeThing } from '../../edit/complete.ts';
import { findTarget } from '../../workspace/editing.ts';
import { isTrouble, neededRef } from '../asking.ts';
import type { Run } from '../command.ts';
import { awaitingOn, dayOf, edits, openOn } from '../editing.ts';

export const run: Run = async (input, world) => {
  const ref = await neededRef(input, 'rag complete 1.2 --on 2023-05-01', world);
  if (isTrouble(ref)) return { diagnostics: [ref] };
  const target = await findTarget(ref, input.argumentsOf('plans'), world);
  const today = dayOf(input, target.workspace, world);
  const intent = completeThing(ref, {
    on: input.option('on'),
    today,
    openIn: openOn(today, target.workspace.config),
    awaitingIn: awaitingOn(today, target.workspace.config),
  });
  return edits('complete', target, intent, () => [`See it: rag show ${ref}`]);
};
