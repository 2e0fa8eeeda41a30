import type { PlanChange } from '../change/change.ts';
import { changesBetween } from '../change/things.ts';
import { checkChanges } from '../rules/run.ts';
import { type Diagnostic, pathOf } from '../text/diagnostic.ts';
import type { Commit } from '../world/history.ts';
import type { Surroundings } from '../world/world.ts';
import type { BaseWorkspace } from './base.ts';
import { readFiles } from './load.ts';
import { type PathsNow, pairPlans, unreadIn, withoutUnread } from './pairs.ts';
import { withCommit } from './with-commit.ts';
import type { PastWorkspace, Workspace } from './workspace.ts';

/** What became of the plans that are not as they were. */
export function changesSince(base: BaseWorkspace, now: Workspace): readonly PlanChange[] {
  const isChanged = (name: string) => !base.unchanged.has(name);
  const changed = {
    ...now,
    plans: now.plans.filter(({ source }) => isChanged(source.name)),
    diagnostics: now.diagnostics.filter((diagnostic) => isChanged(pathOf(diagnostic))),
  };
  return changesOf(base, { ...changed, pathNowOf: ({ source }) => source.name });
}

function changesOf(before: PastWorkspace, after: PastWorkspace): readonly PlanChange[] {
  const pathOf: PathsNow = { before: before.pathNowOf, after: after.pathNowOf };
  const unread = { before: unreadIn(before), after: unreadIn(after) };
  return changesBetween(withoutUnread(pairPlans(before.plans, after.plans, pathOf), unread, pathOf));
}

/** What was done to the plans that should not have been, and in which commit. */
export async function findDeeds(
  changes: readonly PlanChange[],
  base: BaseWorkspace,
  now: Workspace,
  world: Surroundings,
): Promise<readonly Diagnostic[]> {
  const found = checkChanges(changes, now.rules);
  if (found.length === 0) return [];
  const deeds = new Set(found.map(({ deed }) => deed));
  const tell = teller(pathsChanged(base, now), now, world);
  const doers = new Map<string, Commit>();
  for (const parting of base.partings) {
    for (const [deed, commit] of await world.history.blame(parting, deeds, tell)) doers.set(deed, commit);
  }
  return found.map((each) => withCommit(each, doers.get(each.deed)));
}

/** The files in which something changed, by their names of today and of then. */
function pathsChanged(base: BaseWorkspace, now: Workspace): readonly string[] {
  const today = now.documents.map(({ source }) => source.name).filter((name) => !base.unchanged.has(name));
  const then = base.documents.map(({ source }) => source.name);
  return [...new Set([...today, ...then])];
}

/** Tells the deeds between two commits. Each commit is read once. */
function teller(paths: readonly string[], { config, rules }: Workspace, world: Surroundings) {
  const known = new Map<string, Promise<PastWorkspace>>();
  const at = (hash: string) => {
    const plans = known.get(hash) ?? readAt(hash);
    known.set(hash, plans);
    return plans;
  };
  async function readAt(hash: string): Promise<PastWorkspace> {
    const past = await world.history.at(hash, paths);
    const pathsNow = new Map(past.files.map(({ path, pathNow }) => [path, pathNow]));
    return {
      ...readFiles(past.files, config, []),
      pathNowOf: ({ source }) => pathsNow.get(source.name),
    };
  }
  return async (from: string, to: string) => {
    const found = checkChanges(changesOf(await at(from), await at(to)), rules);
    return new Set(found.map(({ deed }) => deed));
  };
}
