import type { Plan } from '../plan/plan.ts';
import { measuresOf, refOf, type SelectedMeasure, type Selection, selectionsOf } from '../plan/select.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import { listed } from '../text/sentence.ts';
import { positionAt } from '../text/source.ts';

/** What a REF may name. */
export type Named = Selection | SelectedMeasure;

/** The sorts of thing that a command takes, in words. */
const ofThings = ['recommendation', 'action'];
const ofAll = [...ofThings, 'measure'];

/** No plan has what a REF names; `all`: measures are taken too. */
export function unknownRef(ref: string, plans: readonly Plan[], all?: 'all'): Diagnostic {
  const named: readonly Named[] = plans.flatMap((plan) => [
    ...selectionsOf(plan),
    ...(all ? measuresOf(plan) : []),
  ]);
  const ids = named.flatMap((each) => [partOf(each).id, refOf(each.plan, partOf(each).id)]);
  const meant = nearest(ref, ids);
  return {
    code: 'unknown-ref',
    severity: 'error',
    unable: true,
    message: `No ${listed(all ? ofAll : ofThings, 'or')} has the id “${ref}”.`,
    hint: meant ? `Did you mean ${meant}?` : 'rag status lists the ids.',
  };
}

/** A REF names several things: what to type for each of them; where they share even that, where they stand. */
export function ambiguousRef(ref: string, choices: readonly Named[]): Diagnostic {
  const named = choices.map((choice) => {
    const { plan } = choice;
    const { id, text, node } = partOf(choice);
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

function partOf(named: Named) {
  return 'measure' in named ? named.measure : (named.action ?? named.recommendation);
}
