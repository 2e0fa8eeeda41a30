import type { Plan } from '../plan/plan.ts';
import { refOf, type Selection, selectionsOf } from '../plan/select.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { nearest } from '../text/nearest.ts';

/** No plan has what a REF names. */
export function unknownRef(ref: string, plans: readonly Plan[]): Diagnostic {
  const all = plans.flatMap(selectionsOf);
  const ids = all.flatMap(({ plan, recommendation, action }) => {
    const { id } = action ?? recommendation;
    return [id, refOf(plan, id)];
  });
  const meant = nearest(ref, ids);
  return {
    code: 'unknown-ref',
    severity: 'error',
    unable: true,
    message: `No recommendation or action has the id “${ref}”.`,
    hint: meant ? `Did you mean ${meant}?` : 'rag status lists the ids.',
  };
}

/** A REF names several things: what to type for each of them. */
export function ambiguousRef(ref: string, choices: readonly Selection[]): Diagnostic {
  const lines = choices.map(({ plan, recommendation, action }) => {
    const { id, text } = action ?? recommendation;
    return `${refOf(plan, id)} (${text})`;
  });
  return {
    code: 'ambiguous-ref',
    severity: 'error',
    unable: true,
    message: `“${ref}” names ${choices.length} things.`,
    hint: `Type one of: ${lines.join('; ')}`,
  };
}
