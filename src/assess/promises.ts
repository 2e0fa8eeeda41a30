import type { Day } from '../calendar/day.ts';
import { type Promised, promisesIn } from '../narrative/promises.ts';
import type { Plan, Revision, Update } from '../plan/plan.ts';
import { dayOfRound, dayOfUpdate } from '../plan/rounds.ts';
import { type ActionPosition, completedText, type Position } from './position.ts';
import { narrativeContext, type Reported, reportedIn } from './reported.ts';
import { saysSomething } from './review.ts';
import { revisionsAt } from './timing.ts';
import { updatesAt } from './updates.ts';

/**
 * What became of a promise: it was kept; another date was given; something was said once it had fallen due; it is not yet
 * due; or it is past, and nothing was said.
 */
export const fates = ['broken', 'open', 're-timed', 'answered', 'kept'] as const;
export type Fate = (typeof fates)[number];

/** A date promised in a narrative, and what became of it. */
export interface PromiseMade extends Promised {
  readonly reported: Reported;
  readonly update: Update;
  /** The day of the update. */
  readonly made: Day;
  readonly fate: Fate;
  /** What answered it: a round, a day of completion, a new timescale. */
  readonly answer?: string;
}

/** Every promise in the narratives of a position, in the plan's order, the oldest first. */
export function promisesOf(position: Position): readonly PromiseMade[] {
  return [...reportedIn(position)].flatMap((reported) => promisesOfPart(position, reported));
}

/** An update, and what it promises. */
interface Said {
  readonly update: Update;
  readonly day: Day;
  readonly promises: readonly Promised[];
}

/** What a later update promises again for the same day counts once, as it was first said. */
function promisesOfPart(position: Position, reported: Reported): readonly PromiseMade[] {
  const said = reported.updates.flatMap((update) => saidIn(position, update));
  const before = new Set<Day>();
  return said.flatMap(({ update, day, promises }, at) => {
    const first = promises.filter(({ due }) => !before.has(due));
    for (const { due } of first) before.add(due);
    return first.map((promised) => {
      const made = { ...promised, reported, update, made: day };
      return { ...made, ...fateOf(position, made, said.slice(at + 1)) };
    });
  });
}

/** What an update without a day promises hangs in the air, and is not read. */
function saidIn(position: Position, update: Update): readonly Said[] {
  const day = dayOfUpdate(position.plan, update);
  if (!day) return [];
  const promises = update.text ? promisesIn(update.text, narrativeContext(position, day)) : [];
  return [{ update, day, promises }];
}

type Made = Promised & Pick<PromiseMade, 'reported' | 'made'>;
type Outcome = Pick<PromiseMade, 'fate' | 'answer'>;

function fateOf(position: Position, promise: Made, later: readonly Said[]): Outcome {
  const { due, made, reported } = promise;
  const end = reported.isOpen ? undefined : endSince(position.plan, reported, made);
  if (end?.isComplete && end.day && end.day <= due) return { fate: 'kept', answer: end.text };
  const moved = later.find(({ promises }) => promises.some((again) => again.due > due));
  if (moved) return { fate: 're-timed', answer: moved.update.roundId };
  const revision = revisionSince(position, reported, made);
  if (revision) return { fate: 're-timed', answer: revision.timescale.text };
  if (end) return { fate: 'answered', answer: end.text };
  const answer = updateSince(position, promise);
  if (answer) return { fate: 'answered', answer: answer.roundId };
  return { fate: due < position.asOf ? 'broken' : 'open' };
}

/** How a thing came to be closed. */
interface End {
  readonly isComplete: boolean;
  /** Undefined: it says only that it is. */
  readonly day?: Day;
  readonly text: string;
}

/** The last of the closings by which a thing is closed, unless it was closed already when the promise was made. */
function endSince(plan: Plan, { actions, updates }: Reported, made: Day): End | undefined {
  const ends = actions.length
    ? actions.map((action) => endOfAction(plan, action))
    : [endBy(plan, updates.at(-1)!)];
  const last = ends.reduce((a, b) => ((b.day ?? '') > (a.day ?? '') ? b : a));
  return last.day === undefined || last.day > made ? last : undefined;
}

function endOfAction(plan: Plan, { completed, update }: ActionPosition): End {
  if (!completed) return endBy(plan, update!);
  const day = completed.last ?? (completed.round && dayOfRound(plan, completed.round));
  return { isComplete: true, day, text: completedText(completed) };
}

function endBy(plan: Plan, update: Update): End {
  return {
    isComplete: update.state?.value !== 'superseded',
    day: dayOfUpdate(plan, update),
    text: update.roundId,
  };
}

function revisionSince({ asOf }: Position, { actions }: Reported, made: Day): Revision | undefined {
  return actions
    .flatMap(({ action }) => revisionsAt(action, { day: asOf }))
    .find(({ agreed }) => agreed!.last! > made);
}

/** The first update since the promise fell due: of the thing, of what it stands in, or of what stands under it. */
function updateSince({ plan, asOf }: Position, { due, made, reported }: Made): Update | undefined {
  const { recommendation, actions } = reported;
  return [recommendation.recommendation, ...actions.map(({ action }) => action)]
    .flatMap(({ updates }) => updatesAt(plan, updates, { day: asOf }))
    .find((update) => {
      const day = dayOfUpdate(plan, update);
      return day !== undefined && day >= due && day > made && saysSomething(update);
    });
}
