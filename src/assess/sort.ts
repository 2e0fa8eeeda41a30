import {
  type ActionPosition,
  namedOwnerOf,
  type Position,
  type RecommendationPosition,
  timings,
} from './position.ts';

export const sortings = ['ref', 'rag', 'due', 'overdue', 'owner', 'timing'] as const;
export type Sorting = (typeof sortings)[number];

/** What is put in order by: less comes first, and what has none comes last. */
type Key = string | number | undefined;

interface Order {
  of(recommendation: RecommendationPosition): Key;
  ofAction(action: ActionPosition): Key;
}

const orders: Readonly<Record<Sorting, Order | undefined>> = {
  ref: undefined,
  rag: {
    of: ({ rating, worstAction }) => first([rating?.rank, worstAction?.rank]),
    ofAction: ({ rating }) => rating?.rank,
  },
  due: fromActions(({ due }) => due),
  overdue: fromActions(({ daysOverdue }) => -daysOverdue || undefined),
  owner: {
    of: ({ recommendation, actions }) => recommendation.owner ?? first(actions.map(namedOwnerOf)),
    ofAction: namedOwnerOf,
  },
  timing: fromActions(({ timing }) => timings.indexOf(timing)),
};

/** The position with its recommendations, and the actions under each, in another order; ties stay as in the plan. */
export function sortPosition(position: Position, by: Sorting): Position {
  const order = orders[by];
  if (!order) return position;
  const recommendations = position.recommendations.map((each) => ({
    ...each,
    actions: sorted(each.actions, order.ofAction),
  }));
  return { ...position, recommendations: sorted(recommendations, order.of) };
}

/** A recommendation stands where the first of its actions would. */
function fromActions(ofAction: (action: ActionPosition) => Key): Order {
  return { ofAction, of: ({ actions }) => first(actions.map(ofAction)) };
}

function first(keys: readonly Key[]): Key {
  return sorted(keys, (key) => key)[0];
}

function sorted<Item>(items: readonly Item[], key: (item: Item) => Key): Item[] {
  const keyed = items.map((item) => ({ item, key: key(item) }));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ item }) => item);
}

function compare(a: Key, b: Key): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : 1;
}
