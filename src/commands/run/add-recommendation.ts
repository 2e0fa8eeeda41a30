import { addRecommendation } from '../../edit/add.ts';
import { findTargets } from '../../workspace/editing.ts';
import { isTrouble, needed } from '../asking.ts';
import type { Run } from '../command.ts';
import { edits, toldIds } from '../editing.ts';

export const run: Run = async (input, world) => {
  const targets = await findTargets('add recommendation', input.argumentsOf('plans'), world, { one: true });
  if (targets.documents.length === 0) return targets;
  const question = {
    asks: 'What is to be achieved?',
    what: 'The text of the recommendation',
    example: 'rag add recommendation --text "Review the offer to care leavers."',
  };
  const text = await needed(input.option('text'), question, world);
  if (isTrouble(text)) return { diagnostics: [text] };
  const intent = addRecommendation({
    text,
    id: input.option('id'),
    owner: input.option('owner'),
    theme: input.option('theme'),
    source: input.option('source'),
  });
  return edits('add recommendation', targets, intent, (edited) => [
    `Give it its first action: rag add action ${toldIds(edited)[0]}`,
  ]);
};
