import type { Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/rounds.ts';
import { listedShort, quoted } from '../text/sentence.ts';
import type { Prose } from './report.ts';

/** On a day before all its rounds nobody has reported anything of a plan. */
export function beforeFirstRound({ rounds }: Plan): string | undefined {
  const first = rounds.find(({ day }) => day !== undefined);
  return first && `before its first round, ${titleOf(first)}`;
}

/** The plans that are left out, because nothing was known of them on the day. */
export function notBegunSentence(plans: readonly Plan[]): readonly Prose[] {
  if (plans.length === 0) return [];
  const names = listedShort(
    plans.map(({ id }) => quoted(id, 60)),
    6,
  );
  const text = `Not begun by this day, and left out: ${names}. To see such a plan all the same, name its file alone.`;
  return [{ block: 'prose', cells: [{ text, tone: 'muted' }] }];
}
