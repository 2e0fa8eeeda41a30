import { assess } from '../assess/assess.ts';
import { hasBegun } from '../assess/linked/begun.ts';
import type { Moment } from '../assess/position.ts';
import type { Day } from '../calendar/day.ts';
import { longDay } from '../calendar/words.ts';
import type { Compared } from '../diff/change.ts';
import { compare } from '../diff/compare.ts';
import type { Plan } from '../plan/plan.ts';
import { findRound, lastTwoRounds, titleOf } from '../plan/rounds.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { readDay } from '../timescale/day.ts';
import type { Surroundings } from '../world/world.ts';
import { loadPlans, loadPlansAt } from './load.ts';
import { type PathsNow, pairPlans, unreadIn, withoutUnread } from './pairs.ts';
import { lackingRounds } from './rounds.ts';
import { termsOf, type Workspace } from './workspace.ts';

export interface Comparison {
  readonly compared: readonly Compared[];
  /** Those that are left out, because nothing was known of them at either moment. */
  readonly notBegun?: readonly Plan[];
  /** The day of the later side. */
  readonly asOf: Day;
  readonly diagnostics: readonly Diagnostic[];
}

/** A moment, and what it is called. */
interface Named extends Moment {
  readonly name: string;
}

/** Two rounds or days of each plan; without any, its last two rounds. */
export async function compareMoments(
  points: readonly string[],
  paths: readonly string[],
  asOf: Day | undefined,
  world: Surroundings,
): Promise<Comparison> {
  const workspace = await loadPlans(paths, world);
  const { plans, config, diagnostics } = workspace;
  const terms = termsOf(workspace);
  const today = asOf ?? world.today(config.timeZone);
  if (points.length > 2) return { compared: [], asOf: today, diagnostics: [...diagnostics, tooMany(points)] };
  const spans = plans.flatMap((plan) => {
    const [from, to] = momentsOf(plan, points, today);
    return from && to ? [{ plan, from, to }] : [];
  });
  const begun = spans.filter(({ plan, from, to }) => hasBegun(plan, from.day) || hasBegun(plan, to.day));
  // Where none had, they are being prepared, and are taken as they are.
  const taken = begun.length ? begun : spans;
  const at = (plan: Plan, moment: Moment) =>
    begun.length === 0 || hasBegun(plan, moment.day) ? assess(plan, moment, terms) : undefined;
  const compared = taken.map(({ plan, from, to }) => ({
    plan,
    difference: compare(at(plan, from), at(plan, to)),
    from: from.name,
    to: to.name,
  }));
  const last = spans
    .map(({ to }) => to.day)
    .sort()
    .at(-1);
  const lacking = plans.filter((plan) => !spans.some((span) => span.plan === plan));
  return {
    compared,
    notBegun: spans.flatMap((span) => (taken.includes(span) ? [] : [span.plan])),
    asOf: last ?? today,
    diagnostics: [...diagnostics, ...lackingRounds(points, lacking, plans)],
  };
}

/** What is said of a file or folder that is not there: in a comparison, its plans were removed. */
const whenGone = ['no-plan', 'file-missing'];

/** The plans of a revision beside those of another, or beside the files as they are; both on one day. */
export async function compareRevisions(
  since: string,
  until: string | undefined,
  paths: readonly string[],
  day: Day | undefined,
  world: Surroundings,
): Promise<Comparison> {
  const before = await loadPlansAt(since, paths, world);
  const past = until === undefined ? undefined : await loadPlansAt(until, paths, world);
  const after = past ?? (await loadPlans(paths, world));
  const asOf = day ?? world.today(after.config.timeZone);
  const unread = { before: unreadIn(before), after: unreadIn(after) };
  const isTold = ({ unable, span }: Diagnostic) => unable || (span && unread.before.includes(span.source));
  const isGone = ({ code }: Diagnostic) => before.plans.length > 0 && whenGone.includes(code);
  const diagnostics = [
    ...before.diagnostics.filter(isTold),
    ...after.diagnostics.filter((diagnostic) => !isGone(diagnostic)),
  ];
  if (diagnostics.some(({ unable }) => unable)) return { compared: [], asOf, diagnostics };
  const pathOf: PathsNow = {
    before: before.pathNowOf,
    after: (plan) => (past ? past.pathNowOf(plan) : plan.source.name),
  };
  const pairs = withoutUnread(pairPlans(before.plans, after.plans, pathOf), unread, pathOf);
  const { config } = after;
  const at = (plan: Plan | undefined, { links }: Workspace) =>
    plan && assess(plan, { day: asOf }, termsOf({ config, links }));
  const compared = pairs.map((pair) => ({
    plan: (pair.after ?? pair.before)!,
    difference: compare(at(pair.before, before), at(pair.after, after)),
    from: since,
    to: until ?? 'the files as they are',
  }));
  return { compared, asOf, diagnostics };
}

function momentsOf(plan: Plan, points: readonly string[], today: Day): readonly (Named | undefined)[] {
  const [from, to] = points;
  const rounds = lastTwoRounds(plan, today).flatMap((round) =>
    round.day ? [namedRound(plan, round.id)] : [],
  );
  if (from === undefined) return rounds.length === 2 ? rounds : [];
  const start = momentOf(plan, from);
  const newest = rounds.at(-1);
  const after = newest?.round === start?.round ? undefined : newest;
  const latest = start?.round ? after : { day: today, name: longDay(today) };
  return [start, to === undefined ? latest : momentOf(plan, to)];
}

/** A round by its id or title, else a day. */
function momentOf(plan: Plan, point: string): Named | undefined {
  const round = namedRound(plan, point);
  if (round) return round;
  const day = readDay(point).last;
  return day && { day, name: longDay(day) };
}

function namedRound(plan: Plan, point: string): Named | undefined {
  const round = findRound(plan, point);
  return round?.day ? { day: round.day, round, name: titleOf(round) } : undefined;
}

function tooMany(points: readonly string[]): Diagnostic {
  return {
    code: 'usage',
    severity: 'error',
    unable: true,
    message: `Two rounds or days can be compared, and ${points.length} were given: ${points.join(', ')}.`,
    hint: 'Type: rag diff 2022-03 2023-03',
  };
}
