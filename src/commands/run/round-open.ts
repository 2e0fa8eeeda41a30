import { openRound } from '../../edit/round.ts';
import { findTargets } from '../../workspace/editing.ts';
import { isTrouble, needed } from '../asking.ts';
import type { Run } from '../command.ts';
import { edits, roundAndPlans } from '../editing.ts';

export const run: Run = async (input, world) => {
  const { round: id, paths } = await roundAndPlans(input, world);
  const targets = await findTargets('round open', paths, world);
  if (targets.documents.length === 0) return targets;
  const asAt = input.option('as-at');
  const question = {
    asks: 'On which day is the meeting that it goes to?',
    what: 'The day of the meeting',
    example: 'rag round open 2024-03 --meeting 2024-03-13 --title "March 2024"',
    hint: '13 March 2024; a month will do',
  };
  const typed = input.option('meeting');
  const meeting =
    typed === undefined && asAt !== undefined ? undefined : await needed(typed, question, world);
  if (isTrouble(meeting)) return { diagnostics: [meeting] };
  const intent = openRound({ id, meeting, asAt, title: input.option('title') });
  return edits('round open', targets, intent, () => [
    'Report in it: rag update 1 --rag AMBER --text "…"',
    'Or ask the owners: rag round forms',
  ]);
};
