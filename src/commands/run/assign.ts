import { assignThing } from '../../edit/assign.ts';
import { findTarget } from '../../workspace/editing.ts';
import { isTrouble, needed, neededRef } from '../asking.ts';
import type { Run } from '../command.ts';
import { edits } from '../editing.ts';

export const run: Run = async (input, world) => {
  const ref = await neededRef(input, 'rag assign 6 "Head of Fostering"', world);
  if (isTrouble(ref)) return { diagnostics: [ref] };
  const target = await findTarget(ref, input.argumentsOf('plans'), world);
  if (target.documents.length === 0) return target;
  const question = {
    asks: `Which role answers for ${ref}?`,
    what: 'The role',
    example: `rag assign ${ref} "Head of Fostering"`,
  };
  const role = await needed(input.argument('role'), question, world);
  if (isTrouble(role)) return { diagnostics: [role] };
  return edits('assign', target, assignThing(ref, role));
};
