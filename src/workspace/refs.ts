import type { Plan } from '../plan/plan.ts';
import { refOf, type Selection, selectionsOf } from '../plan/select.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import { positionAt } from '../text/source.ts';

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

/** A REF names several things: what to type for each of them; where they share even that, where they stand. */
export function ambiguousRef(ref: string, choices: readonly Selection[]): Diagnostic {
  const named = choices.map(({ plan, recommendation, action }) => {
    const { id, text, node } = action ?? recommendation;
    const place = `${plan.source.name}:${positionAt(plan.source, node.start).line}`;
    return { name: refOf(plan, id), text, place };
  });
  const distinct = new Set(named.map(({ name }) => name)).size === named.length;
  const lines = named.map(({ name, text, place }) => `${distinct ? name : place} (${text})`);
  return {
    code: 'ambiguous-ref',
    severity: 'error',
    unable: true,
    message: `“${ref}” names ${choices.length} things.`,
    hint: distinct ? `Type one of: ${lines.join('; ')}` : `Give each an id of its own: ${lines.join('; ')}`,
  };
}
