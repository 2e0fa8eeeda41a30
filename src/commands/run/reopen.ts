import { reopenThing } from '../../edit/reopen.ts';
import { findTarget } from '../../workspace/editing.ts';
import { isTrouble, needed, neededRef } from '../asking.ts';
import type { Run } from '../command.ts';
import { dayOf, edits, openOn } from '../editing.ts';

export const run: Run = async (input, world) => {
  const ref = await neededRef(input, 'rag reopen 1.1 --reason "…"', world);
  if (isTrouble(ref)) return { diagnostics: [ref] };
  const target = await findTarget(ref, input.argumentsOf('plans'), world);
  if (target.documents.length === 0) return target;
  const question = {
    asks: `Why is ${ref} open again?`,
    what: 'The reason',
    example: `rag reopen ${ref} --reason "The audit found two services left out."`,
  };
  const reason = await needed(input.option('reason'), question, world);
  if (isTrouble(reason)) return { diagnostics: [reason] };
  const today = dayOf(input, target.workspace, world);
  const into = {
    round: input.option('round'),
    replace: input.isOn('replace'),
    rag: input.option('rag'),
    today,
  };
  const intent = reopenThing(ref, reason, into, openOn(today, target.workspace.config));
  return edits('reopen', target, intent, () => [
    `See it: rag show ${ref}`,
    ...(target.selection?.action ? [`A new timescale, if one was agreed: rag retime ${ref} "…"`] : []),
  ]);
};
