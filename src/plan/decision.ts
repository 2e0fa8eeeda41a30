import type { Day } from '../calendar/day.ts';
import { comparable } from '../text/words.ts';
import type { Part } from './part.ts';
import type { WrittenRating } from './ratings.ts';
import type { WrittenDay } from './typed-day.ts';

/** What a body can decide of something that officers report. */
export const verdicts = ['accepted', 'kept open', 'overruled'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a committee or board decided of a recommendation or an action. */
export interface Decision extends Part {
  readonly verdict: WrittenVerdict;
  /** The body that decided. */
  readonly by?: string;
  readonly decided?: WrittenDay;
  /** Undefined: nobody can say since when it holds, so it does not. */
  readonly day?: Day;
  /** In place of the officers' rating, until they report again. */
  readonly rating?: WrittenRating;
  readonly minute?: string;
  readonly reason?: string;
}

export interface WrittenVerdict {
  readonly text: string;
  /** Undefined when the text is none of them. */
  readonly value?: Verdict;
}

/** A verdict in any case, with a hyphen or a space. */
export function readVerdict(text: string): WrittenVerdict {
  const word = text.trim().toLowerCase().replaceAll('-', ' ');
  return { text, value: verdicts.find((verdict) => verdict === word) };
}

/** Whether a body may be the one of another name: minutes shorten names, and write them out. */
export function mayBeSameBody(one: string, other: string): boolean {
  const [a, b] = [comparable(one), comparable(other)];
  return a.includes(b) || b.includes(a);
}
