import type { Plan } from '../plan/plan.ts';
import type { Source } from '../text/source.ts';
import type { Workspace } from './workspace.ts';

/** One plan at two times; on one side only, it was added or removed between them. */
export interface PlanPair {
  readonly before?: Plan;
  readonly after?: Plan;
}

/** Where the file of a plan of either time is today; undefined when it is gone. */
export interface PathsNow {
  before(plan: Pick<Plan, 'source'>): string | undefined;
  after(plan: Pick<Plan, 'source'>): string | undefined;
}

/** Plans of two times side by side: the same id, else the same file, under whatever name it had then. */
export function pairPlans(
  befores: readonly Plan[],
  afters: readonly Plan[],
  pathOf: PathsNow,
): readonly PlanPair[] {
  const left = new Set(befores);
  const take = (found: Plan | undefined) => {
    if (found) left.delete(found);
    return found;
  };
  const sameId = new Map(
    afters.map((after) => [after, take([...left].find((before) => before.id === after.id))]),
  );
  const sameFile = (after: Plan) =>
    take([...left].find((before) => pathOf.before(before) === pathOf.after(after)));
  const pairs = afters.map((after) => ({ before: sameId.get(after) ?? sameFile(after), after }));
  return [...pairs, ...[...left].map((before) => ({ before }))];
}

/** The files that are there, and hold no plan that could be read. */
export function unreadIn({ plans, diagnostics }: Workspace): readonly Source[] {
  const read = new Set(plans.map(({ source }) => source.name));
  return diagnostics.flatMap(({ span, path }) => {
    const source = span?.source ?? (path === undefined ? undefined : { name: path, text: '' });
    return source && !read.has(source.name) ? [source] : [];
  });
}

/** The pairs without the plans whose other side could not be read: they were neither added nor removed. */
export function withoutUnread(
  pairs: readonly PlanPair[],
  unread: { readonly before: readonly Source[]; readonly after: readonly Source[] },
  pathOf: PathsNow,
): readonly PlanPair[] {
  const paths = {
    before: new Set(unread.before.map((source) => pathOf.before({ source }))),
    after: new Set(unread.after.map((source) => pathOf.after({ source }))),
  };
  const isIn = (known: ReadonlySet<string | undefined>, path: string | undefined) =>
    path !== undefined && known.has(path);
  return pairs.filter(({ before, after }) => {
    if (before && after) return true;
    return after ? !isIn(paths.before, pathOf.after(after)) : !isIn(paths.after, pathOf.before(before!));
  });
}
