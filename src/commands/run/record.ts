import { recordValue } from '../../edit/record.ts';
import { findMeasure } from '../../workspace/editing.ts';
import type { Run } from '../command.ts';
import { dayOf, edits } from '../editing.ts';

export const run: Run = async (input, world) => {
  const ref = input.argument('ref') ?? '';
  const target = await findMeasure(ref, input.argumentsOf('plans'), world);
  if (target.documents.length === 0) return target;
  const { workspace } = target;
  const recorded = {
    value: input.argument('value') ?? '',
    asAt: input.option('as-at'),
    source: input.option('source'),
    rag: input.option('rag'),
  };
  const recording = {
    round: input.option('round'),
    replace: input.isOn('replace'),
    calendar: workspace.config.calendar,
    today: dayOf(input, workspace, world),
  };
  return edits('record', target, recordValue(ref, recorded, recording), () => [`See it: rag show ${ref}`]);
};
