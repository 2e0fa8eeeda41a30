import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { largestFile } from '../text/size.ts';
import { type Git, splitNul } from './git.ts';
import type { Objects } from './git-objects.ts';
import { isThere, type Repository } from './git-place.ts';
import { followWith, type Renames } from './git-renames.ts';
import type { TreeEntry } from './git-tree.ts';
import { isPlanPath } from './plan-path.ts';

/** Beyond so many files on either side nobody has just moved a plan; then only what git says counts. */
const most = 100;

/**
 * Renames that no commit knows of: plans that were moved in a file manager and not committed yet. A plan that is gone and a
 * plan that is new are one when at least half of their lines are the same.
 */
export async function movedSince(
  git: Git,
  objects: Objects,
  repository: Repository,
  then: readonly TreeEntry[],
  renames: Renames,
): Promise<Renames> {
  const now = followWith(renames);
  const plans = then.filter((entry) => entry.kind === 'file' && isPlanPath(entry.path));
  const gone = plans.filter((entry) => !isThere(repository, now(entry.path) ?? entry.path));
  if (gone.length === 0 || gone.length > most) return new Map();
  const fresh = await listFresh(git, repository, new Set(plans.map((entry) => now(entry.path))));
  if (fresh.length > most) return new Map();
  const candidates = fresh.map((path) => ({ path, lines: linesOf(readIfCan(join(repository.top, path))) }));
  const moves = new Map<string, string>();
  for (const entry of gone) {
    const object = await objects.read(entry.hash);
    if (object.kind === 'failed') break;
    if (object.kind !== 'object') continue;
    const best = mostAlike(linesOf(object.bytes), candidates);
    if (best === undefined) continue;
    moves.set(entry.path, candidates[best]!.path);
    candidates.splice(best, 1);
  }
  return moves;
}

/** The plans of today, committed or not, that no plan of then is known to have become. */
async function listFresh(
  git: Git,
  repository: Repository,
  known: ReadonlySet<string | undefined>,
): Promise<string[]> {
  const listed = await git(repository.top, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  const paths = [...new Set(splitNul(listed.out))];
  return paths.filter((path) => isPlanPath(path) && !known.has(path) && isThere(repository, path));
}

/** How often each line stands in a text, without its indent, and how many lines there are. */
interface Lines {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function linesOf(bytes: Uint8Array): Lines {
  const counts = new Map<string, number>();
  const lines = new TextDecoder()
    .decode(bytes)
    .split(/[\r\n]+/)
    .map((line) => line.trim());
  const told = lines.filter((line) => line !== '');
  for (const line of told) counts.set(line, (counts.get(line) ?? 0) + 1);
  return { counts, total: told.length };
}

function mostAlike(lines: Lines, candidates: readonly { readonly lines: Lines }[]): number | undefined {
  const shares = candidates.map((candidate) => share(lines, candidate.lines));
  const best = Math.max(...shares);
  return best >= 0.5 ? shares.indexOf(best) : undefined;
}

/** The share of lines that two texts have in common, from 0 to 1, of the longer one. */
function share(one: Lines, other: Lines): number {
  let common = 0;
  for (const [line, count] of one.counts) common += Math.min(count, other.counts.get(line) ?? 0);
  return common / Math.max(one.total, other.total, 1);
}

/** The bytes of a file of today; none where it is none, or too large. */
export function readIfCan(path: string): Uint8Array {
  try {
    const target = statSync(path);
    return target.isFile() && target.size <= largestFile ? readFileSync(path) : new Uint8Array();
  } catch {
    return new Uint8Array();
  }
}
