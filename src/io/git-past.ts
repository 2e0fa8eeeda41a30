import type { Diagnostic } from '../text/diagnostic.ts';
import { largestFile } from '../text/size.ts';
import type { BaseFile, Commit, PastFile } from '../world/history.ts';
import type { Environment, Git } from './git.ts';
import { movedSince } from './git-moves.ts';
import { type Objects, openObjects } from './git-objects.ts';
import { asTyped, isThere, type Place, type Repository } from './git-place.ts';
import { readEntry } from './git-read.ts';
import { followWith, renamesSince } from './git-renames.ts';
import { selectPast } from './git-select.ts';
import { listTree, type TreeEntry } from './git-tree.ts';

/** Paths of one repository, and all that it takes to read them. */
export interface Inquiry {
  readonly git: Git;
  readonly env: Environment;
  readonly cwd: string;
  readonly repository: Repository;
  readonly places: readonly Place[];
}

export interface Reading<File> {
  readonly files: readonly File[];
  readonly diagnostics: readonly Diagnostic[];
}

export function readPast(inquiry: Inquiry, commit: Commit): Promise<Reading<PastFile>>;
export function readPast(inquiry: Inquiry, commit: Commit, isSpared: Sparing): Promise<Reading<BaseFile>>;
/** The files of a commit that the paths mean. Those that are spared are told of, and not read. */
export async function readPast(
  inquiry: Inquiry,
  commit: Commit,
  isSpared: Sparing = () => false,
): Promise<Reading<BaseFile>> {
  const { git, env, repository, places } = inquiry;
  const tree = await listTree(git, repository, commit.hash, places[0]!.typed);
  if ('code' in tree) return { files: [], diagnostics: [tree] };
  const objects = openObjects(env, repository.top, largestFile);
  try {
    return await readFiles(inquiry, objects, commit, tree, isSpared);
  } finally {
    objects.close();
  }
}

export type Sparing = (entry: TreeEntry) => boolean;

async function readFiles(
  { git, cwd, repository, places }: Inquiry,
  objects: Objects,
  commit: Commit,
  tree: readonly TreeEntry[],
  isSpared: Sparing,
): Promise<Reading<BaseFile>> {
  const committed = await renamesSince(git, repository, commit.hash);
  const moved = await movedSince(git, objects, repository, tree, committed);
  const now = followWith(new Map([...committed, ...moved]));
  const selected = selectPast(places, tree, now, commit);
  const diagnostics = [...selected.diagnostics];
  const files: BaseFile[] = [];
  const hashes = new Set(selected.entries.map(({ hash }) => hash));
  for (const entry of selected.entries) {
    const path = asTyped(cwd, places, repository, entry.path);
    if (isSpared(entry)) {
      files.push({ path, pathNow: path, commit });
      continue;
    }
    const blob = await readEntry(objects, commit, entry, path);
    if ('code' in blob) {
      diagnostics.push(blob);
      continue;
    }
    const { bytes, hash } = blob;
    // A link to a plan that is read under its own name is not a second plan.
    if (entry.kind === 'link' && hashes.has(hash)) continue;
    hashes.add(hash);
    const today = now(entry.path);
    const there = today !== undefined && isThere(repository, today);
    files.push({ path, pathNow: there ? asTyped(cwd, places, repository, today) : undefined, commit, bytes });
  }
  return { files, diagnostics };
}
