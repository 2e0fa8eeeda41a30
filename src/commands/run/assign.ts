import { assignThing } from '../../edit/assign.ts';
import { findTarget } from '../../workspace/editing.ts';
import type { Run } from '../command.ts';
import { edits } from '../editing.ts';

export const run: Run = async (input, world) => {
  const ref = input.argument('ref') ?? '';
  const target = await findTarget(ref, input.argumentsOf('plans'), world);
  return edits('assign', target, assignThing(ref, input.argument('role') ?? ''));
};
