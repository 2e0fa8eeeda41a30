import type { Decided, RecommendationPosition } from '../../assess/position.ts';
import { onDay } from '../../plan/on-day.ts';
import type { Update } from '../../plan/plan.ts';
import type { Level } from '../../plan/ratings.ts';
import { titleOf } from '../../plan/rounds.ts';
import { ratingCell } from '../cells.ts';
import type { Labelled } from '../facts.ts';

/** How a recommendation is rated, since when, and by whom. */
export function ratingFacts(position: RecommendationPosition): readonly Labelled[] {
  const { declared, overruling, handling, update, notUpdated } = position;
  const said = declared && { ...ratingCell(declared), text: ratedIn(declared.word, update, notUpdated) };
  if (overruling)
    return [
      ...overrulingFacts(position).slice(0, 1),
      ['Officers said', said ?? { text: 'no rating', tone: 'muted' }],
    ];
  return [['Rating', said ?? (handling ? undefined : ratingCell(undefined))]];
}

/** The rating that a body has put in place of the officers', and theirs. */
export function overrulingFacts({
  rating,
  declared,
  overruling,
}: Decided & { readonly rating?: Level }): readonly Labelled[] {
  if (!overruling || !rating) return [];
  const by = overruling.by ? ` by ${overruling.by}` : '';
  const text = `${rating.word}, decided${by} ${onDay(overruling.decided!)}`;
  return [
    ['Rating', { ...ratingCell(rating), text }],
    ['Officers said', declared ? ratingCell(declared) : { text: 'no rating', tone: 'muted' }],
  ];
}

function ratedIn(word: string, update: Update | undefined, notUpdated: boolean): string {
  const round = update?.round ? titleOf(update.round) : update?.roundId;
  return `${word} in ${round}${notUpdated ? ', not updated since' : ''}`;
}
