import { assess } from '../assess/assess.ts';
import { actionsOf, isLeftToDo, type Position } from '../assess/position.ts';
import type { Day } from '../calendar/day.ts';
import type { Config } from '../config/config.ts';
import type { Intent } from '../edit/draft.ts';
import { changeFile, type EditedPlan } from '../edit/edit.ts';
import type { Action, Plan } from '../plan/plan.ts';
import type { Targets } from '../workspace/editing.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Surroundings } from '../world/world.ts';
import type { Input } from './command.ts';
import type { Outcome } from './outcome.ts';

/** An outcome in which an intent is carried out on every file that a command is about. */
export function edits(
  kind: string,
  { workspace, documents, diagnostics }: Targets,
  intent: Intent,
  next?: (edited: readonly EditedPlan[]) => readonly string[],
): Outcome {
  if (diagnostics.some(({ unable }) => unable)) return { diagnostics };
  const changes = documents.map((document) => changeFile(document, intent, workspace.config));
  return { diagnostics, edits: { kind, changes, next } };
}

/** The day on which a command is given: `--as-of`, else today. */
export function dayOf(input: Input, { config }: Workspace, world: Surroundings): Day {
  return input.asOf ?? world.today(config.timeZone);
}

/** Tells of a plan whether something of an action is left to do on a day. Each plan is assessed once. */
export function openOn(day: Day, config: Config): Telling {
  return tellingOn(day, config, openActions);
}

/** The same of whether an action was reported complete, and awaits the body that accepts it. */
export function awaitingOn(day: Day, config: Config): Telling {
  return tellingOn(day, config, awaitingActions);
}

type Telling = (plan: Plan) => (action: Action) => boolean;

function tellingOn(day: Day, config: Config, find: (position: Position) => ReadonlySet<Action>): Telling {
  const found = new Map<Plan, ReadonlySet<Action>>();
  return (plan) => {
    const known = found.get(plan) ?? find(assess(plan, { day }, config));
    found.set(plan, known);
    return (action) => known.has(action);
  };
}

/** What a later meeting asks for is still to be done, though the position of the day does not have it yet. */
function openActions(position: Position): ReadonlySet<Action> {
  const now = actionsOf(position).filter(isLeftToDo);
  const later = position.toCome.flatMap(({ actions }) => actions).filter(({ completed }) => !completed);
  return new Set([...now.map(({ action }) => action), ...later]);
}

function awaitingActions(position: Position): ReadonlySet<Action> {
  const awaiting = actionsOf(position).filter(({ awaiting }) => awaiting !== undefined);
  return new Set(awaiting.map(({ action }) => action));
}

/** The round and the plans of a command that takes both: a file in the round's place is a plan. */
export async function roundAndPlans(
  input: Input,
  world: Surroundings,
): Promise<{ readonly round?: string; readonly paths: readonly string[] }> {
  const [round, paths] = [input.argument('round'), input.argumentsOf('plans')];
  if (round === undefined) return { paths };
  const isPath = /[\\/]|\.ya?ml$/i.test(round) || (await world.files.exists(round));
  return isPath ? { paths: [round, ...paths] } : { round, paths };
}

/** The ids of what was changed, in the order in which it is told. */
export function toldIds(edited: readonly EditedPlan[]): readonly string[] {
  return edited.flatMap(({ draft }) => draft.told.map(({ id }) => id));
}
