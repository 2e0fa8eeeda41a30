import { ownerOf } from './filter.ts';
import { type ActionPosition, type Position, type RecommendationPosition, timings } from './position.ts';

export const sortings = ['ref', 'rag', 'due', 'overdue', 'owner', 'timing'] as const;
export type Sorting = (typeof sortings)[number];

type Key = string | number;

/** What a recommendation and an action are put in order by: less comes first. What lacks it comes last. */
const keys: Readonly<
  Record<
    Sorting,
    { of(recommendation: RecommendationPosition): Key; ofAction(action: ActionPosition): Key } | undefined
  >
> = {
  ref: undefined,
  rag: {
    of: ({ rating, worstAction }) => Math.min(rating?.rank ?? Infinity, worstAction?.rank ?? Infinity),
    ofAction: ({ rating }) => rating?.rank ?? Infinity,
  },
  due: fromActions(({ due }) => due ?? '~'),
  overdue: fromActions(({ daysOverdue }) => -daysOverdue),
  owner: {
    of: ({ recommendation, actions }) =>
      recommendation.owner ?? least(actions.map((each) => ownerOf(each) ?? '~')),
    ofAction: (action) => ownerOf(action) ?? '~',
  },
  timing: fromActions(({ timing }) => timings.indexOf(timing)),
};

/** The position with its recommendations, and the actions under each, in another order; ties stay as in the plan. */
export function sortPosition(position: Position, by: Sorting): Position {
  const key = keys[by];
  if (!key) return position;
  const recommendations = position.recommendations.map((each) => ({
    ...each,
    actions: inOrder(each.actions, key.ofAction),
  }));
  return { ...position, recommendations: inOrder(recommendations, key.of) };
}

function fromActions(ofAction: (action: ActionPosition) => Key) {
  return { ofAction, of: ({ actions }: RecommendationPosition) => least(actions.map(ofAction)) };
}

function least(values: readonly Key[]): Key {
  return inOrder(values, (value) => value)[0] ?? '~';
}

function inOrder<Item>(items: readonly Item[], key: (item: Item) => Key): Item[] {
  const keyed = items.map((item) => ({ item, at: key(item) }));
  return keyed.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ item }) => item);
}
