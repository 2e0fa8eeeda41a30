import { assess } from '../../assess/assess.ts';
import { isRefused } from '../../edit/draft.ts';
import { roundFor } from '../../edit/open-round.ts';
import { folderFor } from '../../forms/file-name.ts';
import { formsFor } from '../../forms/forms-for.ts';
import { counted } from '../../text/sentence.ts';
import { findTargets } from '../../workspace/editing.ts';
import type { Run } from '../command.ts';
import { dayOf, roundAndPlans } from '../editing.ts';
import type { Creation } from '../outcome.ts';

export const run: Run = async (input, world) => {
  const { round: name, paths } = await roundAndPlans(input, world);
  const { workspace, ...targets } = await findTargets('round forms', paths, world);
  if (targets.documents.length === 0) return targets;
  const broken = targets.documents.flatMap(({ plan, diagnostics }) => (plan ? [] : diagnostics));
  if (broken.length > 0) return { diagnostics: broken };
  const asOf = dayOf(input, workspace, world);
  const creations: Creation[] = [];
  const folders: string[] = [];
  for (const { plan } of targets.documents) {
    const round = roundFor(plan!, name);
    if (isRefused(round)) return { diagnostics: [round.refused] };
    const folder = input.option('folder') ?? folderFor(round);
    if (!folders.includes(folder)) folders.push(folder);
    for (const { owner, fileName, text } of formsFor(assess(plan!, { day: asOf }, workspace.config), round)) {
      const says = owner === undefined ? 'a form for what nobody is named for.' : `a form for ${owner}.`;
      creations.push({ path: `${folder}/${fileName}`, text, says });
    }
  }
  if (creations.length === 0) return { diagnostics: [nothingOpen] };
  return {
    diagnostics: targets.diagnostics,
    edits: {
      kind: 'round forms',
      changes: [],
      creations,
      next: () => [
        `Send ${creations.length === 1 ? 'it' : `the ${counted(creations.length, 'form')}`} to the owners.`,
        `Take them back with: rag round collect ${folders.join(' ')}`,
      ],
    },
  };
};

const nothingOpen = {
  code: 'nothing-open',
  severity: 'error',
  unable: true,
  message: 'Nothing in the plan is open, so there is nothing to ask anybody.',
} as const;
