import type { Day } from '../calendar/day.ts';
import type { Interval } from '../calendar/interval.ts';
import type { Source } from '../text/source.ts';
import type { Timescale } from '../timescale/timescale.ts';
import type { MapNode } from '../yaml/tree.ts';
import type { Level, LevelTone, RatingScheme } from './ratings.ts';

/** A part of a plan that knows where in the file it stands. */
export interface Part {
  readonly node: MapNode;
}

/** A titled set of recommendations that one body owns and reports on. */
export interface Plan extends Part {
  readonly source: Source;
  /** Written, or the file's name without its ending. */
  readonly id: string;
  readonly title: string;
  readonly body?: string;
  readonly strategy?: string;
  readonly owner?: string;
  readonly reportsTo?: string;
  /** The years the plan is for: the year of phrases that lack one. */
  readonly period?: Timescale;
  readonly review: Review;
  readonly ratings: WrittenScheme;
  /** As in the file, oldest first. */
  readonly rounds: readonly Round[];
  /**
   * The day from which each round exists. A round without a day of its own has come once the dated round before it has;
   * undefined: there is none before it, so it has always been.
   */
  readonly roundDays: readonly (Day | undefined)[];
  readonly recommendations: readonly Recommendation[];
}

/** How long a review lasts. */
export interface Review {
  /** As written; undefined when the plan leaves it to the configuration. */
  readonly text?: string;
  readonly every: Interval;
  /** The text could not be read, and the configuration's interval stands in. */
  readonly unreadable?: true;
}

export interface WrittenScheme {
  readonly text?: string;
  readonly scheme: RatingScheme;
  /** No scheme has the name that was written, and RAG stands in. */
  readonly unknown?: true;
  /** The levels that the plan spells out itself, in its order. */
  readonly levels: readonly OwnLevel[];
}

/** A level of the plan's own scheme, as it was written. */
export interface OwnLevel extends Part {
  readonly level: Level;
  readonly tone?: WrittenTone;
  readonly complete?: WrittenYesNo;
  readonly late?: WrittenLateness;
}

export interface WrittenLateness {
  readonly text: string;
  /** Undefined when the text is no length of time. */
  readonly most?: Interval;
}

export interface WrittenTone {
  readonly text: string;
  /** Undefined when rag has no such tone; then the level's place in the scheme decides. */
  readonly value?: LevelTone;
}

/** A day as somebody typed it. A month counts as its last day, and is shown as a month. */
export interface WrittenDay {
  readonly text: string;
  /** The first and last day that the words allow; both undefined when they could not be read. */
  readonly first?: Day;
  readonly last?: Day;
  readonly precision?: 'day' | 'month';
  /** Why it could not be read. */
  readonly problem?: string;
}

/** One reporting of the plan. */
export interface Round extends Part {
  readonly id: string;
  readonly title?: string;
  readonly meeting?: WrittenDay;
  readonly asAt?: WrittenDay;
  /** The day of the facts: *as at*, else the meeting's day. Undefined when neither is given. */
  readonly day?: Day;
  /** Place in the plan's list of rounds, from 0. */
  readonly order: number;
  readonly closed?: WrittenYesNo;
}

export interface WrittenYesNo {
  readonly text: string;
  /** Undefined when the text is neither yes nor no. */
  readonly value?: boolean;
}

/** What is to be achieved; holds actions, and usually carries the rating. */
export interface Recommendation extends Part {
  readonly id: string;
  readonly text: string;
  readonly owner?: string;
  readonly theme?: string;
  readonly partners: readonly string[];
  readonly source?: string;
  readonly actions: readonly Action[];
  /** As in the file. */
  readonly updates: readonly Update[];
}

/** A step with a timescale and an owner. */
export interface Action extends Part {
  readonly id: string;
  readonly text: string;
  readonly owner?: string;
  /** The first timescale, which no revision changes. */
  readonly timescale?: Timescale;
  readonly revisions: readonly Revision[];
  readonly completed?: Completion;
  readonly updates: readonly Update[];
}

/** An agreed change of an action's timescale. */
export interface Revision extends Part {
  readonly timescale: Timescale;
  readonly agreed?: WrittenDay;
  readonly agreedBy?: string;
  readonly reason?: string;
}

/** What `completed:` says: a day, a month, the round that first reported it, or only yes. */
export interface Completion {
  readonly text: string;
  readonly kind: 'day' | 'month' | 'round' | 'yes' | 'unreadable';
  /** The first and last day on which it may have been completed; a round and a yes say neither. */
  readonly first?: Day;
  readonly last?: Day;
  readonly round?: Round;
  /** Why it could not be read. */
  readonly problem?: string;
}

export const states = ['complete', 'paused', 'superseded', 'reopened'] as const;
export type State = (typeof states)[number];

/** A rating and a narrative in a round. */
export interface Update extends Part {
  readonly roundId: string;
  /** Undefined when the plan has no round of that id. */
  readonly round?: Round;
  readonly rating?: WrittenRating;
  readonly text?: string;
  readonly asAt?: WrittenDay;
  readonly by?: string;
  readonly state?: WrittenState;
  readonly evidence: readonly string[];
  /** The day of its facts: its own *as at*, else its round's. */
  readonly day?: Day;
}

export interface WrittenRating {
  readonly text: string;
  /** Undefined when the plan's scheme has no such level. */
  readonly level?: Level;
}

export interface WrittenState {
  readonly text: string;
  readonly value?: State;
}
