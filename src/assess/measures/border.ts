import type { Figure } from '../../figure/figure.ts';
import type { Better } from '../../plan/measure.ts';
import { tidy } from './amounts.ts';

/** How an amount stands against a mark that it should reach. */
export interface Standing {
  readonly isReached: boolean;
  /** How far it is short of the mark; 0 where it reaches it. */
  readonly short: number;
}

/**
 * At the mark itself the words decide: “just under 90 %” is short of 90 %, and “approximately 90 %” is not called a miss,
 * not even of “over 90 %”.
 */
export function standingOf(
  amount: number,
  figure: Figure,
  mark: { readonly amount: number; readonly figure?: Figure },
  better: Better,
): Standing {
  const short = tidy(better === 'higher' ? mark.amount - amount : amount - mark.amount);
  if (short !== 0) return { isReached: short < 0, short: Math.max(0, short) };
  const wrong = better === 'higher' ? below : above;
  const right = better === 'higher' ? above : below;
  const asksForMore = right.test(mark.figure?.qualifier ?? '') && !isApproximate(figure);
  const isMissed = wrong.test(figure.qualifier ?? '') || (asksForMore && !right.test(figure.qualifier ?? ''));
  return { isReached: !isMissed, short: 0 };
}

const below = /(?<!\p{L})(?:under|below|less than|fewer than|nearly|almost)(?!\p{L})|<(?!=)/iu;
const above = /(?<!\p{L})(?:over|above|more than|greater than|exceeding|in excess of)(?!\p{L})|>(?!=)/iu;
/** What reads alike, and asks for no more than the mark itself. */
const approximate =
  /(?<!\p{L})(?:approximately|approx|about|around|roughly|circa|ca?|some|or so|in the region of|of the order of|estimated?|est)(?!\p{L})|[~≈≃]/iu;

/** Whether the words say that the figure is near the number, and not that it is the number. */
export function isApproximate({ qualifier = '' }: Figure): boolean {
  return approximate.test(qualifier);
}
