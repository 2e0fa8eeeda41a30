import type { Day } from '../calendar/day.ts';
import type { Interval } from '../calendar/interval.ts';
import type { Source } from '../text/source.ts';
import type { Timescale } from '../timescale/timescale.ts';
import type { Completion } from './completion.ts';
import type { Decision } from './decision.ts';
import type { Measure } from './measure.ts';
import type { Origin } from './origin.ts';
import type { Part, WrittenYesNo } from './part.ts';
import type { Partner } from './partner.ts';
import type { Level, LevelTone, RatingScheme, WrittenRating } from './ratings.ts';
import type { Round } from './round.ts';
import type { WrittenDay } from './typed-day.ts';

export type { Completion } from './completion.ts';
export type { Part, WrittenYesNo } from './part.ts';
export type { WrittenRating } from './ratings.ts';
export type { Round } from './round.ts';
export type { WrittenDay } from './typed-day.ts';

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
  /** The board that oversees it, where that is not the committee it reports to. */
  readonly overseenBy?: string;
  /** The body that accepts what is reported complete; without one, what officers say is complete is complete. */
  readonly acceptedBy?: string;
  /** Who asked for it. */
  readonly origin?: Origin;
  /** The id of the plan that it follows, and of the one that follows it. */
  readonly succeeds?: string;
  readonly succeededBy?: string;
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
  readonly partners: readonly Partner[];
  /** Of the plan as a whole. */
  readonly measures: readonly Measure[];
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

/** What is to be achieved; holds actions, and usually carries the rating. */
export interface Recommendation extends Part {
  readonly id: string;
  readonly text: string;
  readonly owner?: string;
  readonly theme?: string;
  readonly partners: readonly Partner[];
  readonly origin?: Origin;
  /** The REF of what deals with it in another plan. */
  readonly handledIn?: string;
  readonly measures: readonly Measure[];
  readonly actions: readonly Action[];
  /** As in the file. */
  readonly updates: readonly Update[];
  readonly decisions: readonly Decision[];
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
  /** The REFs of the same action in the plan before and in the plan after. */
  readonly carriedFrom?: string;
  readonly carriedTo?: string;
  readonly updates: readonly Update[];
  readonly decisions: readonly Decision[];
}

/** An agreed change of an action's timescale. */
export interface Revision extends Part {
  readonly timescale: Timescale;
  readonly agreed?: WrittenDay;
  readonly agreedBy?: string;
  readonly reason?: string;
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

export interface WrittenState {
  readonly text: string;
  readonly value?: State;
}
