import { assess } from '../assess/assess.ts';
import type { Position } from '../assess/position.ts';
import type { Day } from '../calendar/day.ts';
import type { Plan } from '../plan/plan.ts';
import { findRound } from '../plan/rounds.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Surroundings } from '../world/world.ts';
import { loadPlans, loadPlansAt } from './load.ts';
import { lackingRound } from './rounds.ts';
import { termsOf, type Workspace } from './workspace.ts';

/** What a command asks to see. */
export interface Request {
  readonly paths: readonly string[];
  /** A git revision; undefined: the files as they are. */
  readonly at?: string;
  /** A day; undefined: the round's, else today. */
  readonly asOf?: Day;
  /** A round by its id or title. */
  readonly round?: string;
}

export interface Answer {
  readonly workspace: Workspace;
  readonly asOf: Day;
  /** Of each plan that has what was asked for. */
  readonly positions: readonly Position[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The plans that are asked for, on the day that is asked for. */
export async function takePositions(request: Request, world: Surroundings): Promise<Answer> {
  const workspace = await (request.at === undefined
    ? loadPlans(request.paths, world)
    : loadPlansAt(request.at, request.paths, world));
  const today = request.asOf ?? world.today(workspace.config.timeZone);
  const { round } = request;
  if (round === undefined) {
    const positions = workspace.plans.map((plan) => assess(plan, { day: today }, termsOf(workspace)));
    return { workspace, asOf: today, positions, diagnostics: workspace.diagnostics };
  }
  const positions = workspace.plans.flatMap(
    (plan) => positionAtRound(plan, round, request.asOf, workspace) ?? [],
  );
  const lacking = workspace.plans.filter((plan) => !positions.some((position) => position.plan === plan));
  const latest = positions
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1);
  return {
    workspace,
    asOf: latest ?? today,
    positions,
    diagnostics: [...workspace.diagnostics, ...lackingRound(round, lacking, workspace.plans)],
  };
}

/** The position that a round reported; undefined where the plan has no such round, or it has no day. */
function positionAtRound(
  plan: Plan,
  name: string,
  asOf: Day | undefined,
  workspace: Workspace,
): Position | undefined {
  const round = findRound(plan, name);
  const day = asOf ?? round?.day;
  return round && day ? assess(plan, { day, round }, termsOf(workspace)) : undefined;
}
