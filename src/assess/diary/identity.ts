import { createHash } from 'node:crypto';
import type { Plan } from '../../plan/plan.ts';
import type { Entry } from './entry.ts';

/** An entry, and the plan that it is of. */
export interface Noted {
  readonly plan: Plan;
  readonly entry: Entry;
}

/**
 * What a calendar knows each entry by: SHA-256 of plan, id and kind, and of which it is of several, never of a day or a
 * text. So an entry that was moved or reworded is still the same one. Those that are alike in these are counted in their order.
 */
export function identitiesOf(entries: readonly Noted[]): readonly string[] {
  const counts = new Map<string, number>();
  return entries.map(({ plan, entry: { kind, id, occurrence = '' } }) => {
    const subject = JSON.stringify([plan.id, id, kind, occurrence]);
    const before = counts.get(subject) ?? 0;
    counts.set(subject, before + 1);
    return createHash('sha256').update(`${subject} ${before}`).digest('hex').slice(0, 40);
  });
}
