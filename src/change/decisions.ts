import type { Decision } from '../plan/decision.ts';
import { folded, type Lasting, lasting, type PlanChange, type ThingChange } from './change.ts';
import { isSameOrWithin } from './days.ts';
import { inOrder, pairByKeys } from './pairs.ts';

/** A decision that is not what it was, and what of it is not. */
export interface DecisionChange {
  readonly of: Lasting;
  readonly before: Decision;
  /** Undefined: it was removed. */
  readonly now?: Decision;
  readonly facts: readonly Fact[];
}

/** What was decided, by whom and when, and what the minutes say of it. */
export type Fact = keyof ReturnType<typeof factsOfDecision>;

/** The decisions that were rewritten or removed, of all things that are still there. */
export function decisionChanges(change: PlanChange): readonly DecisionChange[] {
  return lasting<ThingChange>([...change.recommendations, ...change.actions]).flatMap((of) =>
    pairByKeys(of.before.decisions, of.now.thing.decisions, keys).flatMap(({ before, now }) => {
      if (!before) return [];
      const facts = now ? factsRewritten(before, now) : [];
      return now && facts.length === 0 ? [] : [{ of, before, now, facts }];
    }),
  );
}

/** How a decision is known again, the surest first. */
const keys = [
  (decision: Decision) => JSON.stringify(factsOfDecision(decision)),
  (decision: Decision) => namesOf(decision, ['verdict', 'body', 'day']),
  (decision: Decision) => namesOf(decision, ['body', 'day']),
  inOrder,
];

function namesOf(decision: Decision, names: readonly Fact[]): string {
  const facts = factsOfDecision(decision);
  return JSON.stringify(names.map((name) => facts[name]));
}

export function factsOfDecision({ verdict, by, decided, rating, minute, reason }: Decision) {
  return {
    verdict: verdict.value ?? folded(verdict.text),
    body: folded(by),
    day: folded(decided?.text),
    rating: folded(rating?.level?.word ?? rating?.text),
    minute: folded(minute),
    reason: folded(reason),
  };
}

/** What was said and is said otherwise. What was left out may be filled in; but a rating, only where it is asked for. */
function factsRewritten(before: Decision, now: Decision): readonly Fact[] {
  const [was, is] = [factsOfDecision(before), factsOfDecision(now)];
  return (Object.keys(was) as Fact[]).filter((fact) => {
    if (was[fact] === is[fact]) return false;
    if (fact === 'day') return isOtherDay(before, now);
    return was[fact] !== '' || (fact === 'rating' && was.verdict !== 'overruled');
  });
}

function isOtherDay({ decided: was }: Decision, { decided: is }: Decision): boolean {
  return was?.last !== undefined && !(is && isSameOrWithin(was, is));
}
