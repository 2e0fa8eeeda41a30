import { firstPromiseOf } from '../../assess/linked/carried.ts';
import type { Day } from '../../calendar/day.ts';
import { retimeAction } from '../../edit/retime.ts';
import { findTarget, type Target } from '../../workspace/editing.ts';
import { isTrouble, needed, neededRef } from '../asking.ts';
import type { Run } from '../command.ts';
import { dayOf, edits, openOn } from '../editing.ts';

export const run: Run = async (input, world) => {
  const ref = await neededRef(input, 'rag retime 1.2 "September 2023" --reason "…" --agreed-by "…"', world);
  if (isTrouble(ref)) return { diagnostics: [ref] };
  const target = await findTarget(ref, input.argumentsOf('plans'), world);
  if (target.documents.length === 0) return target;
  const timescale = await needed(
    input.argument('timescale'),
    {
      asks: 'What is the new timescale?',
      what: 'The new timescale',
      example: `rag retime ${ref} "September 2023"`,
      hint: 'September 2023',
    },
    world,
  );
  if (isTrouble(timescale)) return { diagnostics: [timescale] };
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
    openIn: openOn(today, target.workspace.config),
    calendar: target.workspace.config.calendar,
    promised: promisedElsewhere(target, today),
  });
  return edits('retime', target, intent, () => [`See it: rag show ${ref}`]);
};

/** The first promise of an action that was carried over from another plan. */
function promisedElsewhere({ selection, workspace }: Target, today: Day): Day | undefined {
  const action = selection?.action;
  return action && firstPromiseOf(action, today, workspace.links)?.action.timescale?.due;
}
