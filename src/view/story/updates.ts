import { longDay } from '../../calendar/words.ts';
import type { Plan } from '../../plan/plan.ts';
import { dayOfUpdate, titleOf } from '../../plan/rounds.ts';
import type { Block, Cell } from '../report.ts';
import type { UpdateOn } from './story.ts';

/** Each update under its round, oldest first; whose it is, where it is not the thing's own. */
export function updateBlocks(plan: Plan, shown: string, updates: readonly UpdateOn[]): readonly Block[] {
  if (updates.length === 0) return [prose('Nothing has been reported yet.', 'muted')];
  return updates.flatMap(({ update, id }): Block[] => {
    const day = dayOfUpdate(plan, update);
    const title = update.round ? titleOf(update.round) : update.roundId;
    const said = [update.rating?.level?.word, update.state?.text].filter(Boolean).join(', ');
    const whose = id === shown ? '' : ` (on ${id})`;
    return [
      {
        block: 'heading',
        level: 3,
        text: `${title}${said && `: ${said}`}${whose}`,
        aside: day && longDay(day),
      },
      prose(update.text ?? '(no narrative)'),
      ...(update.by ? [prose(`Reported by: ${update.by}`, 'muted')] : []),
      ...update.evidence.map((evidence) => prose(`Evidence: ${evidence}`, 'muted')),
    ];
  });
}

function prose(text: string, tone?: Cell['tone']): Block {
  return { block: 'prose', cells: [{ text, tone }] };
}
