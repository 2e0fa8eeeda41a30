import { type Git, splitNul } from './git.ts';
import type { Repository } from './git-place.ts';

/** Old path → new path, both relative to the top of the repository. */
export type Renames = ReadonlyMap<string, string>;

/** Where a file of then is now: under its new name, its old one, or nowhere, when another file has taken its name. */
export function followWith(renames: Renames): (path: string) => string | undefined {
  const taken = new Set(renames.values());
  return (path) => renames.get(path) ?? (taken.has(path) ? undefined : path);
}

/** Renames are looked for among these alone; git matches them at any depth. */
const yamlFiles = ['--', '*.yaml', '*.yml', '*.YAML', '*.YML'];

/**
 * What git knows of files renamed between a commit and HEAD. The two are compared first. A plan that has grown much since
 * is no longer like its old self, so where files came or went the commits between are walked as well, one small step at a time.
 */
export async function renamesSince(git: Git, { top }: Repository, commit: string): Promise<Renames> {
  const compared = await git(top, [
    'diff-tree',
    '-r',
    '-M',
    '-z',
    '--name-status',
    commit,
    'HEAD',
    ...yamlFiles,
  ]);
  if (compared.code !== 0) return new Map();
  const changes = readChanges(compared.out);
  const direct = new Map(
    changes.flatMap(({ from, to }) => (from === undefined ? [] : [[from, to] as const])),
  );
  if (!changes.some(({ status }) => status === 'A' || status === 'D')) return direct;
  const walked = await walkRenames(git, top, commit);
  const targets = new Set(walked.values());
  return new Map([...[...direct].filter(([, to]) => !targets.has(to)), ...walked]);
}

interface Change {
  readonly status: string;
  /** Only of a rename. */
  readonly from?: string;
  readonly to: string;
}

/** Follows each file from commit to commit, oldest first. */
async function walkRenames(git: Git, top: string, commit: string): Promise<Renames> {
  const commits = await git(top, ['rev-list', '--topo-order', '--reverse', `${commit}..HEAD`, ...yamlFiles]);
  if (commits.code !== 0) return new Map();
  const options = ['--stdin', '--no-commit-id', '-r', '-M', '--diff-filter=R', '-z', '--name-status'];
  const steps = await git(top, ['diff-tree', ...options, ...yamlFiles], commits.out.toString('latin1'));
  const origins = new Map<string, string>();
  const followed = new Map<string, string>();
  for (const { from, to } of readChanges(steps.out)) {
    if (from === undefined) continue;
    const origin = origins.get(from) ?? from;
    if (followed.has(origin) && followed.get(origin) !== from) continue;
    origins.delete(from);
    origins.set(to, origin);
    followed.set(origin, to);
  }
  return followed;
}

/** Reads `--name-status -z`: a status and a path, or for a rename a status and two. */
function readChanges(out: Buffer): Change[] {
  const parts = splitNul(out).values();
  const changes: Change[] = [];
  for (const status of parts) {
    const first = parts.next().value ?? '';
    if (/^[RC]/.test(status)) changes.push({ status: 'R', from: first, to: parts.next().value ?? '' });
    else changes.push({ status, to: first });
  }
  return changes;
}
