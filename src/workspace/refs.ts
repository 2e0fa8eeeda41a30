import type { Day } from '../calendar/day.ts';
import { longDay } from '../calendar/words.ts';
import type { Plan, Recommendation } from '../plan/plan.ts';
import { measuresOf, refOf, type SelectedMeasure, type Selection, selectionsOf } from '../plan/select.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import { asTyped, listed, quoted } from '../text/sentence.ts';
import { positionAt } from '../text/source.ts';

/** What a REF may name. */
export type Named = Selection | SelectedMeasure;

/** Which of them a command takes. */
export type Sort = 'things' | 'measures' | 'all';

const sorts: Readonly<Record<Sort, readonly string[]>> = {
  things: ['recommendation', 'action'],
  measures: ['measure'],
  all: ['recommendation', 'action', 'measure'],
};

/** No plan has what a REF names. */
export function unknownRef(ref: string, plans: readonly Plan[], sort: Sort): Diagnostic {
  const named: readonly Named[] = plans.flatMap((plan) => [
    ...(sort === 'measures' ? [] : selectionsOf(plan)),
    ...(sort === 'things' ? [] : measuresOf(plan)),
  ]);
  const ids = named.flatMap((each) => [partOf(each).id, refOf(each.plan, partOf(each).id)]);
  const meant = nearest(ref, ids);
  return {
    code: 'unknown-ref',
    severity: 'error',
    unable: true,
    message: `No ${listed(sorts[sort], 'or')} has the id “${ref}”.`,
    hint: meant
      ? `Did you mean ${meant}?`
      : `rag ${sort === 'measures' ? 'measures' : 'status'} lists the ids.`,
  };
}

/** On the day asked about nobody knew of it: a later meeting asks for it. */
export function notYetAsked(ref: string, { id, origin }: Recommendation, asOf: Day): Diagnostic {
  const { text, last } = origin!.meeting!;
  return {
    code: 'not-yet-asked',
    severity: 'error',
    unable: true,
    message: `On ${longDay(asOf)} nobody had asked for recommendation ${id} yet: the meeting that did was ${quoted(text)}.`,
    hint: `Ask about a later day: rag show ${asTyped(ref)} --as-of ${last}`,
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
