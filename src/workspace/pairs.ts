import type { Plan } from '../plan/plan.ts';

/** One plan at two times; on one side only, it was added or removed between them. */
export interface PlanPair {
  readonly before?: Plan;
  readonly after?: Plan;
}

/** Plans of two times side by side: the same id, else the same file, under whatever name it had then. */
export function pairPlans(
  befores: readonly Plan[],
  afters: readonly Plan[],
  pathOf: { before(plan: Plan): string | undefined; after(plan: Plan): string | undefined },
): readonly PlanPair[] {
  const left = new Set(befores);
  const take = (found: Plan | undefined) => {
    if (found) left.delete(found);
    return found;
  };
  const sameId = new Map(afters.map((after) => [after, take([...left].find((before) => before.id === after.id))]));
  const sameFile = (after: Plan) => take([...left].find((before) => pathOf.before(before) === pathOf.after(after)));
  const pairs = afters.map((after) => ({ before: sameId.get(after) ?? sameFile(after), after }));
  return [...pairs, ...[...left].map((before) => ({ before }))];
}
