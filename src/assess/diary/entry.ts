import type { Day } from '../../calendar/day.ts';
import type { WrittenDay } from '../../plan/plan.ts';
import type { Level } from '../../plan/ratings.ts';
import type { ActionPosition } from '../position.ts';

/** What there can be in a diary, in the order of a day. */
export const entryKinds = ['meeting', 'as-at', 'due', 'review', 'partnership', 'target', 'promise'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What is wanted, or happens, on a day. */
export interface Entry {
  readonly kind: EntryKind;
  /** The last day on which it is in time. */
  readonly day: Day;
  /** Only a month or a span is known, and the day is its last. */
  readonly within?: WrittenDay;
  /** It has been wanted for a while, and stands on the day asked about. */
  readonly isNow?: true;
  /** The action, recommendation, measure, partner or round that it is about. */
  readonly id: string;
  readonly text: string;
  /** Which of several of its kind and id: never a day or words of a text, so that it is still the same when those change. */
  readonly occurrence?: string;
  /** What was said of it: the sentence of a promise. */
  readonly words?: string;
  readonly owner?: string;
  /** As written. */
  readonly timescale?: string;
  readonly rating?: Level;
  /** Where the action stands, where it is about one. */
  readonly action?: ActionPosition;
}

/** From one day to another, both of them in it. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

export function isIn({ first, last }: Period, day: Day): boolean {
  return first <= day && day <= last;
}
