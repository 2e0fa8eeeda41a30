import { select, selectMeasures } from '../../plan/select.ts';
import { measureStory } from '../../view/measures/story.ts';
import { storyReport } from '../../view/story/report.ts';
import { takePositions } from '../../workspace/positions.ts';
import { ambiguousRef, notYetAsked, unknownRef } from '../../workspace/refs.ts';
import type { Run } from '../command.ts';
import { requestOf } from '../request.ts';

export const run: Run = async (input, world) => {
  const ref = input.argument('ref') ?? '';
  const request = requestOf(input);
  const { workspace, positions, diagnostics } = await takePositions(request, world);
  const found = [...select(workspace.plans, ref), ...selectMeasures(workspace.plans, ref)];
  const [selection] = found;
  if (!selection) {
    const unknown = workspace.plans.length ? [unknownRef(ref, workspace.plans, 'all')] : [];
    return { diagnostics: [...diagnostics, ...unknown] };
  }
  if (found.length > 1) return { diagnostics: [...diagnostics, ambiguousRef(ref, found)] };
  const position = positions.find(({ plan }) => plan === selection.plan)!;
  const later = position.toCome.find((each) => each === selection.recommendation);
  if (later) return { diagnostics: [...diagnostics, notYetAsked(ref, later, position.asOf)] };
  const report =
    'measure' in selection ? measureStory(position, selection) : storyReport(position, selection);
  return { report, diagnostics };
};
