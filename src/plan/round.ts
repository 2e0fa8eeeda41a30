import type { Day } from '../calendar/day.ts';
import type { Part, WrittenYesNo } from './part.ts';
import type { WrittenDay } from './typed-day.ts';

/** One reporting of the plan. */
export interface Round extends Part {
  readonly id: string;
  readonly title?: string;
  readonly meeting?: WrittenDay;
  /** The meetings that it goes to, where there are several. */
  readonly meetings: readonly Meeting[];
  readonly asAt?: WrittenDay;
  /** What dates the facts: *as at*, else the meeting, else the first of its meetings. Undefined: nothing that can be read. */
  readonly dated?: WrittenDay;
  /** The last day that this allows. */
  readonly day?: Day;
  /** Place in the plan's list of rounds, from 0. */
  readonly order: number;
  readonly closed?: WrittenYesNo;
}

/** One of the meetings that a round goes to. */
export interface Meeting extends Part {
  readonly committee: string;
  readonly meeting?: WrittenDay;
  /** Where its minutes tell of it, and the paper that it was given. */
  readonly minute?: string;
  readonly document?: string;
}
