import { decideOn } from '../../edit/decide.ts';
import { readVerdict } from '../../plan/decision.ts';
import { findTarget } from '../../workspace/editing.ts';
import { isTrouble, needed, neededRef, optional } from '../asking.ts';
import type { Run } from '../command.ts';
import { dayOf, edits } from '../editing.ts';

export const run: Run = async (input, world) => {
  const ref = await neededRef(input, 'rag decide 1.2 accepted --by "…" --on 2023-03-15', world);
  if (isTrouble(ref)) return { diagnostics: [ref] };
  const target = await findTarget(ref, input.argumentsOf('plans'), world);
  if (target.documents.length === 0) return target;
  const example = `rag decide ${ref} accepted --by "…"`;
  const verdict = await needed(
    input.argument('decision'),
    { asks: 'What was decided?', what: 'The decision', example, hint: 'accepted, kept-open or overruled' },
    world,
  );
  if (isTrouble(verdict)) return { diagnostics: [verdict] };
  const by = await needed(
    input.option('by') ?? target.selection?.plan.acceptedBy,
    { asks: 'Which body decided it?', what: 'The body that decided', example },
    world,
  );
  if (isTrouble(by)) return { diagnostics: [by] };
  const why = {
    asks: 'Why?',
    what: 'The reason',
    example: `rag decide ${ref} ${verdict} --by "${by}" --reason "…"`,
  };
  const isReasoned = ['kept open', 'overruled'].includes(readVerdict(verdict).value ?? '');
  const reason = isReasoned
    ? await needed(input.option('reason'), why, world)
    : await optional(input, 'reason', world);
  if (isTrouble(reason)) return { diagnostics: [reason] };
  const intent = decideOn(ref, {
    verdict,
    by,
    on: input.option('on'),
    rag: input.option('rag'),
    minute: input.option('minute'),
    reason,
    today: dayOf(input, target.workspace, world),
  });
  return edits('decide', target, intent, () => [`See it: rag show ${ref}`]);
};
