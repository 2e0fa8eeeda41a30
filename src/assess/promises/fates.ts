import { addDays, compareDays, type Day } from '../../calendar/day.ts';
import type { Plan, Revision, Update } from '../../plan/plan.ts';
import { dayOfRound, dayOfUpdate } from '../../plan/rounds.ts';
import { completedText } from '../completed.ts';
import type { ActionPosition, Position } from '../position.ts';
import type { Reported } from '../reported.ts';
import { saysSomething } from '../review.ts';
import { revisionsAt } from '../timing.ts';
import { updatesAt } from '../updates.ts';

/**
 * What became of a promise: it was kept; another date was given; something was said once it had fallen due; it is not yet
 * due; or it is past, and nothing was said. Worst first.
 */
export const fates = ['broken', 'open', 're-timed', 'answered', 'kept'] as const;
export type Fate = (typeof fates)[number];

export interface Outcome {
  readonly fate: Fate;
  /** What answered it: a round, a day of completion, a new timescale. */
  readonly answer?: string;
}

/** What came after the things that were said of a part of a plan, oldest first. */
export interface Sequel {
  /** The updates of it, of what it stands in and of what stands under it. */
  readonly reports: readonly Dated<Update>[];
  readonly revisions: readonly Dated<Revision>[];
  /** How it was closed, where it is. */
  readonly end?: End;
}

interface Dated<T> {
  readonly day: Day;
  readonly value: T;
}

interface End {
  readonly isComplete: boolean;
  /** Undefined: it says only that it is. */
  readonly day?: Day;
  readonly text: string;
}

/** A promise, as far as its fate depends on it. */
interface Pledge {
  readonly made: Day;
  readonly due: Day;
}

/** All that came after anything said of a part; which of it answers a promise is for its fate to tell. */
export function sequelOf({ plan, asOf }: Position, reported: Reported): Sequel {
  const { recommendation, actions, isOpen } = reported;
  const parts = [recommendation.recommendation, ...actions.map(({ action }) => action)];
  const reports = parts
    .flatMap(({ updates }) => updatesAt(plan, updates, { day: asOf }))
    .filter(saysSomething)
    .flatMap((value) => dated(value, dayOfUpdate(plan, value)));
  const revisions = actions
    .flatMap(({ action }) => revisionsAt(action, { day: asOf }))
    .flatMap((value) => dated(value, value.agreed?.last));
  return {
    reports: reports.sort(byDay),
    revisions: revisions.sort(byDay),
    end: isOpen ? undefined : lastEnd(plan, reported),
  };
}

/** `again` is the newest update that promises a later date. */
export function fateOf({ made, due }: Pledge, again: Update | undefined, sequel: Sequel, asOf: Day): Outcome {
  const after = addDays(made, 1);
  // What was closed before is no answer to what was promised then.
  const end = sequel.end?.day && sequel.end.day < after ? undefined : sequel.end;
  if (end?.isComplete && end.day && end.day <= due) return { fate: 'kept', answer: end.text };
  if (again) return { fate: 're-timed', answer: again.roundId };
  const revision = firstFrom(after, sequel.revisions);
  if (revision) return { fate: 're-timed', answer: revision.timescale.text };
  if (end) return { fate: 'answered', answer: end.text };
  const report = firstFrom(due < after ? after : due, sequel.reports);
  if (report) return { fate: 'answered', answer: report.roundId };
  return { fate: due < asOf ? 'broken' : 'open' };
}

/** The last of the closings by which it is closed as a whole. */
function lastEnd(plan: Plan, { actions, updates }: Reported): End {
  const ends = actions.map((action) => endOfAction(plan, action));
  const all = ends.length > 0 ? ends : [endBy(plan, updates.at(-1)!)];
  return all.reduce((a, b) => ((b.day ?? '') > (a.day ?? '') ? b : a));
}

function endOfAction(plan: Plan, { completed: accepted, awaiting, update }: ActionPosition): End {
  const completed = accepted ?? awaiting;
  if (!completed) return endBy(plan, update!);
  const day = completed.last ?? (completed.round && dayOfRound(plan, completed.round));
  return { isComplete: true, day, text: completedText(completed) };
}

function endBy(plan: Plan, update: Update): End {
  const isComplete = update.state?.value !== 'superseded';
  return { isComplete, day: dayOfUpdate(plan, update), text: update.roundId };
}

function dated<T>(value: T, day: Day | undefined): readonly Dated<T>[] {
  return day === undefined ? [] : [{ day, value }];
}

function byDay(a: Dated<unknown>, b: Dated<unknown>): number {
  return compareDays(a.day, b.day);
}

/** The first on or after a day. */
function firstFrom<T>(day: Day, list: readonly Dated<T>[]): T | undefined {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.day < day) low = middle + 1;
    else high = middle;
  }
  return list[low]?.value;
}
