import { addAction } from '../../edit/add.ts';
import { findTarget } from '../../workspace/editing.ts';
import { isTrouble, needed, neededRef } from '../asking.ts';
import type { Run } from '../command.ts';
import { edits, toldIds } from '../editing.ts';

export const run: Run = async (input, world) => {
  const ref = await neededRef(input, 'rag add action 1 --text "…"', world);
  if (isTrouble(ref)) return { diagnostics: [ref] };
  const target = await findTarget(ref, input.argumentsOf('plans'), world);
  if (target.documents.length === 0) return target;
  const question = {
    asks: 'What is the step to be taken?',
    what: 'The text of the action',
    example: `rag add action ${ref} --text "Bring the business case to DMT." --timescale "September 2023"`,
  };
  const text = await needed(input.option('text'), question, world);
  if (isTrouble(text)) return { diagnostics: [text] };
  const timescale =
    input.option('timescale') ??
    (await world.conversation?.ask('By when?', { hint: 'September 2023; Enter alone leaves it out' }));
  const intent = addAction(
    ref,
    {
      text,
      id: input.option('id'),
      owner: input.option('owner'),
      timescale: timescale === '' ? undefined : timescale,
    },
    target.workspace.config.calendar,
  );
  return edits('add action', target, intent, (edited) => [`See it: rag show ${toldIds(edited)[0]}`]);
};
