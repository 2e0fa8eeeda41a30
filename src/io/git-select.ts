import type { Diagnostic } from '../text/diagnostic.ts';
import type { Commit } from '../world/history.ts';
import { below, type Place } from './git-place.ts';
import type { TreeEntry } from './git-tree.ts';
import { unable } from './git-trouble.ts';
import { isPlanPath } from './plan-path.ts';

export interface Selected {
  readonly entries: readonly TreeEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The files of a commit that the places mean: those that lie there now, and those that lay there then. */
export function selectPast(
  places: readonly Place[],
  tree: readonly TreeEntry[],
  now: (path: string) => string | undefined,
  commit: Commit,
): Selected {
  const entries = new Set<TreeEntry>();
  const diagnostics: Diagnostic[] = [];
  for (const place of places) {
    const chosen = chooseFor(place, tree, now);
    for (const entry of chosen) entries.add(entry);
    const inside = tree.filter((entry) => entry.kind === 'submodule');
    diagnostics.push(...inside.flatMap((entry) => tellSubmodule(place, entry.path)));
    const outer = inside.some((entry) => below(entry, place.path) !== undefined);
    if (chosen.length === 0 && !outer) diagnostics.push(notThereYet(place, commit));
  }
  return { entries: [...entries], diagnostics };
}

function chooseFor(
  place: Place,
  tree: readonly TreeEntry[],
  now: (path: string) => string | undefined,
): readonly TreeEntry[] {
  const files = tree.filter((entry) => entry.kind !== 'submodule');
  const same = files.filter((entry) => now(entry.path) === place.path);
  if (same.length > 0) return same;
  return files.filter(({ path }) => belongsTo(place, path) || belongsTo(place, now(path)));
}

function belongsTo(place: Place, path: string | undefined): boolean {
  const rest = path === undefined ? undefined : below(place, path);
  return rest === '' || (rest !== undefined && isPlanPath(rest));
}

/** Inside a submodule git runs there; so a place that still lies in one belongs to one that was never fetched. */
function tellSubmodule(place: Place, path: string): Diagnostic[] {
  if (below({ path }, place.path) !== undefined) {
    const message = `“${place.typed}” belongs to the submodule “${path}”, whose files have not been fetched.`;
    return [
      unable('git-submodule', message, 'Fetch them: git submodule update --init --recursive', place.typed),
    ];
  }
  const rest = below(place, path);
  if (rest === undefined || !isPlanPath(`${rest}/plan.yaml`)) return [];
  const message = `The submodule “${path}” has a history of its own, so earlier versions of its plans are left out here.`;
  const hint = 'Name its folder to read them, and a revision of the submodule.';
  return [{ code: 'git-submodule', severity: 'info', message, hint, path: place.typed }];
}

function notThereYet(place: Place, commit: Commit): Diagnostic {
  const message = `“${place.typed}” held no plan at ${commit.short} (${commit.day}).`;
  return { code: 'git-no-plan-then', severity: 'info', message, path: place.typed };
}
