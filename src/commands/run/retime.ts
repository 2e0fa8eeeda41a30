import { retimeAction } from '../../edit/retime.ts';
import { findTarget } from '../../workspace/editing.ts';
import { isTrouble, needed } from '../asking.ts';
import type { Run } from '../command.ts';
import { dayOf, edits, openOn } from '../editing.ts';

export const run: Run = async (input, world) => {
  const ref = input.argument('ref') ?? '';
  const timescale = input.argument('timescale') ?? '';
  const target = await findTarget(ref, input.argumentsOf('plans'), world);
  if (target.documents.length === 0) return target;
  const example = `rag retime ${ref} "${timescale}" --reason "…" --agreed-by "Overview and Scrutiny Committee"`;
  const reason = await needed(
    input.option('reason'),
    { asks: 'Why is the timescale changed?', what: 'The reason', example },
    world,
  );
  if (isTrouble(reason)) return { diagnostics: [reason] };
  const agreedBy = await needed(
    input.option('agreed-by'),
    { asks: 'Which body or role agreed it?', what: 'Who agreed it', example },
    world,
  );
  if (isTrouble(agreedBy)) return { diagnostics: [agreedBy] };
  const today = dayOf(input, target.workspace, world);
  const intent = retimeAction(ref, {
    timescale,
    reason,
    agreedBy,
    agreed: input.option('agreed'),
    today,
    openIn: (plan) => openOn(plan, today, target.workspace.config),
    calendar: target.workspace.config.calendar,
  });
  return edits('retime', target, intent, () => [`See it: rag show ${ref}`]);
};
