import { addDays, addMonths, type Day } from '../../calendar/day.ts';
import { type Promised, promisesIn } from '../../narrative/promises.ts';
import type { Plan, Update } from '../../plan/plan.ts';
import { dayOfUpdate } from '../../plan/rounds.ts';
import type { Position } from '../position.ts';
import { narrativeContext, type Reported, reportedIn } from '../reported.ts';
import { saysSomething } from '../review.ts';
import { fateOf, type Outcome, type Sequel, sequelOf } from './fates.ts';

/** A date promised in a narrative, and what became of it. */
export interface PromiseMade extends Promised, Outcome {
  readonly reported: Reported;
  readonly update: Update;
  /** The day of the update. */
  readonly made: Day;
}

/** Every promise in the narratives of a position, in the plan's order, the oldest first. */
export function promisesOf(position: Position): readonly PromiseMade[] {
  return reportedIn(position).flatMap((reported) => {
    const said = reported.updates.flatMap((update) => saidIn(position, update));
    return promisesOfPart(position, reported, said, sequelOf(position, reported));
  });
}

/** Those that are past, and of which nothing was said since. Only narratives that can hold one are read. */
export function brokenPromisesOf(position: Position): readonly PromiseMade[] {
  const yesterday = addDays(position.asOf, -1);
  return reportedIn(position).flatMap((reported) => {
    if (isFresh(reported.updates.findLast(saysSomething), position.plan, yesterday)) return [];
    const sequel = sequelOf(position, reported);
    const last = sequel.reports.at(-1)?.day;
    if (!last) return [];
    const mayBeBroken = mayOutlast(last, position.plan);
    const said = reported.updates.flatMap((update) => (mayBeBroken(update) ? saidIn(position, update) : []));
    return promisesOfPart(position, reported, said, sequel).filter(({ fate }) => fate === 'broken');
  });
}

/** Whether an update, or none, leaves no day on which a promise could have been broken. */
function isFresh(update: Update | undefined, plan: Plan, yesterday: Day): boolean {
  const day = update && dayOfUpdate(plan, update);
  return day === undefined || day >= yesterday;
}

/** The words of dates that may be more than a year off, and of those that may be more than fifteen months off. */
const nextYear = /next|year|month|week|day|easter/i;
const farAhead = /\d{4}|\d[/-]\d|years|eighteen|\b(?:1[5-9]|[2-9]\d) month/i;

/** Whether an update can promise a date after a day: a report of that day answers whatever was due by then. */
function mayOutlast(day: Day, plan: Plan): (update: Update) => boolean {
  const [yearBefore, longBefore] = [addMonths(day, -12), addMonths(day, -15)];
  return (update) => {
    const made = dayOfUpdate(plan, update);
    if (made === undefined || !update.text) return false;
    if (made > yearBefore || farAhead.test(update.text)) return true;
    return made >= longBefore && nextYear.test(update.text);
  };
}

/** An update, and what it promises. */
interface Said {
  readonly update: Update;
  readonly day: Day;
  readonly promises: readonly Promised[];
}

/** What an update without a day promises hangs in the air, and is not read. */
function saidIn(position: Position, update: Update): readonly Said[] {
  const day = dayOfUpdate(position.plan, update);
  if (!day || !update.text) return [];
  const promises = promisesIn(update.text, narrativeContext(position, day));
  return promises.length > 0 ? [{ update, day, promises }] : [];
}

/** What a later update promises again for the same day counts once, as it was first said. */
function promisesOfPart(
  { asOf }: Position,
  reported: Reported,
  said: readonly Said[],
  sequel: Sequel,
): readonly PromiseMade[] {
  if (said.length === 0) return [];
  const latest = latestAfter(said);
  const before = new Set<Day>();
  return said.flatMap(({ update, day: made, promises }, at) => {
    const first = promises.filter(({ due }) => !before.has(due));
    for (const { due } of first) before.add(due);
    const later = latest[at];
    return first.map((promised) => {
      const again = later && later.due > promised.due ? later.update : undefined;
      const outcome = fateOf({ made, due: promised.due }, again, sequel, asOf);
      return { ...promised, ...outcome, reported, update, made };
    });
  });
}

interface Latest {
  readonly due: Day;
  readonly update: Update;
}

/** Of each update, the furthest date that one after it promises. */
function latestAfter(said: readonly Said[]): readonly (Latest | undefined)[] {
  let latest: Latest | undefined;
  return said
    .map((_, at) => said[said.length - 1 - at]!)
    .map(({ update, promises }) => {
      const after = latest;
      for (const { due } of promises) if (!latest || due > latest.due) latest = { due, update };
      return after;
    })
    .reverse();
}
