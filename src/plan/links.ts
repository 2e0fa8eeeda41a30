import type { Source } from '../text/source.ts';
import type { Action, Part, Plan, Recommendation } from './plan.ts';
import { refOf, type Selection, selectionsOf } from './select.ts';
import { longestRef, mayBeIn } from './unread.ts';

/** The keys in which a plan points at another. */
export type LinkKey = 'succeeds' | 'succeeded-by' | 'handled-in' | 'carried-from' | 'carried-to';

/** A link as it was written. */
export interface WrittenLink {
  readonly ref: string;
  readonly part: Part;
  readonly key: LinkKey;
  /** What it is written of; undefined: the plan. */
  readonly of?: Recommendation | Action;
}

/** What a REF names: a plan, or a recommendation or an action of it. */
export type Named = Pick<Selection, 'plan'> & Partial<Selection>;

/** An action, and where it stands. */
export type ActionSelection = Selection & { readonly action: Action };

export function refOfAction(selection: ActionSelection | undefined): string | undefined {
  return selection && refOf(selection.plan, selection.action.id);
}

/** What the parts of some plans have to do with one another. Of two plans with one id, the first is meant. */
export interface Links {
  /** In which it looks. */
  readonly plans: readonly Plan[];
  /** The files among theirs that hold no plan that could be read. */
  readonly unread: readonly Source[];
  /** Only the id of a plan, or that and an id of it: `plan/1.2`. */
  find(ref: string): Named | undefined;
  /** The plan that a REF speaks of, whether it has what is named or not. */
  planOf(ref: string): Plan | undefined;
  /** Whether a REF may speak of a plan in one of the files that could not be read. */
  mayBeUnread(ref: string): boolean;
  /** What deals with a recommendation in the end, were it handed on again; undefined too where that goes in a circle. */
  handlerOf(recommendation: Recommendation): Named | undefined;
  /** The same action in the plan before, told on either side. */
  predecessorOf(action: Action): ActionSelection | undefined;
  /** The same action in the plan after, told on either side. */
  successorOf(action: Action): ActionSelection | undefined;
}

/** Every link that is written in a plan, in its order. */
export function* linksIn(plan: Plan): Iterable<WrittenLink> {
  if (isWritten(plan.succeeds)) yield { ref: plan.succeeds, part: plan, key: 'succeeds' };
  if (isWritten(plan.succeededBy)) yield { ref: plan.succeededBy, part: plan, key: 'succeeded-by' };
  for (const of of plan.recommendations) {
    if (isWritten(of.handledIn)) yield { ref: of.handledIn, part: of, key: 'handled-in', of };
    for (const action of of.actions) {
      const { carriedFrom, carriedTo } = action;
      if (isWritten(carriedFrom)) yield { ref: carriedFrom, part: action, key: 'carried-from', of: action };
      if (isWritten(carriedTo)) yield { ref: carriedTo, part: action, key: 'carried-to', of: action };
    }
  }
}

/** Nothing is looked for before it is asked for. */
export function linksOf(plans: readonly Plan[], unread: readonly Source[] = []): Links {
  const planById = once(() => new Map(plans.map((plan) => [plan.id, plan] as const).reverse()));
  const things = new Map<Plan, ReadonlyMap<string, Selection>>();
  const thingsOf = (plan: Plan) => {
    const known = things.get(plan) ?? thingsById(plan);
    things.set(plan, known);
    return known;
  };
  const find = (written: string): Named | undefined => {
    const ref = written.trim();
    const plan = planById().get(ref);
    if (plan) return { plan };
    for (const { plan, id } of splits(ref, planById())) {
      const thing = thingsOf(plan).get(id);
      if (thing) return thing;
    }
    return undefined;
  };
  const carried = once(() => carriedIn(plans, find));
  const ends = once(() => endsIn(plans, find));
  const isUnread = once(() => mayBeIn(unread));
  return {
    plans,
    unread,
    find,
    mayBeUnread: (ref) => isUnread()(ref),
    planOf: (ref) => planById().get(ref.trim()) ?? splits(ref.trim(), planById())[0]?.plan,
    handlerOf: (recommendation) => ends().get(recommendation),
    predecessorOf: (action) => carried().from.get(action),
    successorOf: (action) => carried().to.get(action),
  };
}

/** The ways to read a REF as plan/id: either may hold a slash. */
function splits(ref: string, planById: ReadonlyMap<string, Plan>) {
  if (ref.length > longestRef) return [];
  return Array.from(ref.matchAll(/\//g), ({ index }) => index).flatMap((at) => {
    const plan = planById.get(ref.slice(0, at));
    return plan ? [{ plan, id: ref.slice(at + 1) }] : [];
  });
}

function thingsById(plan: Plan): ReadonlyMap<string, Selection> {
  const keyed = selectionsOf(plan).map((each) => [(each.action ?? each.recommendation).id, each] as const);
  return new Map(keyed.reverse());
}

type Find = Links['find'];

/** What deals with each recommendation that is handed on. Each is looked at once, however long the way. */
function endsIn(plans: readonly Plan[], find: Find): ReadonlyMap<Recommendation, Named | undefined> {
  const ends = new Map<Recommendation, Named | undefined>();
  for (const plan of plans) {
    for (const start of plan.recommendations) {
      const way: Recommendation[] = [];
      let named: Named | undefined = { plan, recommendation: start };
      while (isHandedOn(named)) {
        const { recommendation } = named;
        if (ends.has(recommendation)) {
          named = ends.get(recommendation);
          break;
        }
        // For whatever comes round to it again on this way.
        ends.set(recommendation, undefined);
        way.push(recommendation);
        const next = find(recommendation.handledIn!);
        named = next && isWholeOf(next, named.plan) ? undefined : next;
      }
      for (const each of way) ends.set(each, named);
    }
  }
  return ends;
}

function isHandedOn(named: Named | undefined): named is Named & Pick<Selection, 'recommendation'> {
  return named?.recommendation !== undefined && !named.action && isWritten(named.recommendation.handledIn);
}

function isWholeOf({ plan, recommendation }: Named, own: Plan): boolean {
  return plan === own && !recommendation;
}

/** What an action says of itself comes before what another says of it. */
function carriedIn(plans: readonly Plan[], find: Find) {
  const from = new Map<Action, ActionSelection>();
  const to = new Map<Action, ActionSelection>();
  const told: { readonly early: ActionSelection; readonly late: ActionSelection }[] = [];
  for (const plan of plans) {
    for (const selection of selectionsOf(plan)) {
      if (!isOfAction(selection)) continue;
      const { carriedFrom, carriedTo } = selection.action;
      const [early, late] = [carriedFrom, carriedTo].map((ref) => (isWritten(ref) ? find(ref) : undefined));
      if (early && isOfAnother(early, selection)) {
        from.set(selection.action, early);
        told.push({ early, late: selection });
      }
      if (late && isOfAnother(late, selection)) {
        to.set(selection.action, late);
        told.push({ early: selection, late });
      }
    }
  }
  for (const { early, late } of told) {
    if (!from.has(late.action)) from.set(late.action, early);
    if (!to.has(early.action)) to.set(early.action, late);
  }
  return { from, to };
}

/** An action is not carried over from itself. */
function isOfAnother(named: Named, { action }: Selection): named is ActionSelection {
  return isOfAction(named) && named.action !== action;
}

function isOfAction(named: Named): named is ActionSelection {
  return named.action !== undefined;
}

function isWritten(ref: string | undefined): ref is string {
  return ref !== undefined && ref.trim() !== '';
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Whether anything in some plans points out of them. */
export function pointsElsewhere(plans: readonly Plan[], links: Links): boolean {
  return plans.some((plan) => [...linksIn(plan)].some(({ ref }) => !links.planOf(ref)));
}
