import { type Customs, decodePlan } from '../plan/decode.ts';
import type { Document } from '../plan/document.ts';
import type { Plan } from '../plan/plan.ts';
import { quoted } from '../text/sentence.ts';
import { nameOf } from '../text/source.ts';
import type { Change } from '../yaml/change.ts';
import type { Path } from '../yaml/data.ts';
import { pasteable } from '../yaml/edit/paste.ts';
import { type ByHand, type Draft, type Intent, isRefused, type Refusal } from './draft.ts';

/** The change is right, and the way the file is written does not let rag make it alone. */
export function unsafe(plan: Plan, why: string, draft: Draft): Refusal {
  return {
    refused: {
      code: 'cannot-edit',
      severity: 'error',
      unable: true,
      path: nameOf(plan.source),
      message: `rag cannot change ${nameOf(plan.source)} safely: ${why}.`,
      hint: 'Put it in yourself, as shown, and look at it with: rag validate',
    },
    byHand: draft.changes.flatMap((change) => byHand(change, plan)),
  };
}

/** The file cannot be read whole, and what cannot be read cannot be changed. What could be made of it serves for advice. */
export function unreadable(
  { source, parsed, diagnostics }: Document,
  intent: Intent,
  customs: Customs,
): Refusal {
  const { plan } = parsed.rough ? decodePlan(source, parsed.rough, customs) : {};
  const draft = plan && intent(plan);
  const worst = diagnostics.find(({ severity }) => severity === 'error');
  const refused = {
    code: 'cannot-edit',
    severity: 'error',
    unable: true,
    span: worst?.span,
    path: source.name,
    message: `rag cannot change ${source.name}, because it cannot read it: ${worst?.message ?? 'it is no plan.'}`,
    hint: [worst?.hint, 'Then try again.'].filter(Boolean).join(' '),
  } as const;
  return draft && plan && !isRefused(draft)
    ? { refused, byHand: draft.changes.flatMap((change) => byHand(change, plan)) }
    : { refused };
}

function byHand(change: Change, plan: Plan): readonly ByHand[] {
  const { at } = change;
  const lines = pasteable(change);
  if (change.change === 'insert') return [{ where: `Under “${at.at(-1)}:”${ofThing(at, plan)}`, lines }];
  if (change.change === 'set') return [{ where: `Among the keys${ofThing(at, plan)}`, lines }];
  return [];
}

/** ` of 1.2`, ` of the round 2023-03`; nothing where a path is that of the plan itself. */
function ofThing(path: Path, plan: Plan): string {
  const [list, place, inner, innerPlace, ...rest] = path;
  if (typeof place !== 'number') return ' of the plan';
  if (list === 'rounds') return ` of the round ${quoted(plan.rounds[place]?.id ?? '')}`;
  const recommendation = plan.recommendations[place];
  if (inner !== 'actions' || typeof innerPlace !== 'number')
    return `${ofUpdate([inner, innerPlace])} of ${recommendation?.id}`;
  return `${ofUpdate(rest)} of ${recommendation?.actions[innerPlace]?.id}`;
}

function ofUpdate([list, place]: readonly (string | number | undefined)[]): string {
  return list === 'updates' && typeof place === 'number' ? ` of update ${place + 1}` : '';
}
