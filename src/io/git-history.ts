import type { Diagnostic } from '../text/diagnostic.ts';
import { largestFile } from '../text/size.ts';
import type { Commit, History, Past, PastFile } from '../world/history.ts';
import { type Environment, type Git, gitWith } from './git.ts';
import { movedSince } from './git-moves.ts';
import { type Objects, openObjects } from './git-objects.ts';
import { asTyped, isThere, locate, type Place, type Repository } from './git-place.ts';
import { readEntry } from './git-read.ts';
import { followWith, renamesSince } from './git-renames.ts';
import { resolveRevision } from './git-revision.ts';
import { selectPast } from './git-select.ts';
import { listTree, type TreeEntry } from './git-tree.ts';

/** The real history: paths start from `cwd`, and git runs in the user's environment. */
export function gitHistory(cwd: string, env: Environment): History {
  const git = gitWith(env);
  return {
    async at(revision, paths) {
      const found = await locate(git, cwd, [...new Set(paths)]);
      const places = found.filter((one) => 'repository' in one);
      const pasts: Past[] = [nothingBut(found.filter((one) => 'code' in one))];
      for (const together of groupByRepository(places)) {
        pasts.push(
          await readPast({ git, env, cwd, repository: together[0]!.repository, places: together }, revision),
        );
      }
      return join(pasts);
    },
  };
}

/** Paths of one repository, and all that it takes to read them. */
interface Inquiry {
  readonly git: Git;
  readonly env: Environment;
  readonly cwd: string;
  readonly repository: Repository;
  readonly places: readonly Place[];
}

async function readPast(inquiry: Inquiry, revision: string): Promise<Past> {
  const { git, env, repository, places } = inquiry;
  const { commit, diagnostics } = await resolveRevision(git, env, repository, revision);
  if (!commit) return nothingBut(diagnostics);
  const tree = await listTree(git, repository, commit.hash, places[0]!.typed);
  if ('code' in tree) return nothingBut([...diagnostics, tree]);
  const objects = openObjects(env, repository.top, largestFile);
  try {
    const past = await readFiles(inquiry, objects, commit, tree);
    return { ...past, diagnostics: [...diagnostics, ...past.diagnostics] };
  } finally {
    objects.close();
  }
}

async function readFiles(
  { git, cwd, repository, places }: Inquiry,
  objects: Objects,
  commit: Commit,
  tree: readonly TreeEntry[],
): Promise<Past> {
  const committed = await renamesSince(git, repository, commit.hash);
  const moved = await movedSince(git, objects, repository, tree, committed);
  const now = followWith(new Map([...committed, ...moved]));
  const selected = selectPast(places, tree, now, commit);
  const diagnostics = [...selected.diagnostics];
  const files: PastFile[] = [];
  const hashes = new Set(selected.entries.map(({ hash }) => hash));
  for (const entry of selected.entries) {
    const path = asTyped(cwd, places, repository, entry.path);
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
  return { commits: [commit], files, diagnostics };
}

function groupByRepository(places: readonly Place[]): readonly (readonly Place[])[] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const { top } = place.repository;
    groups.set(top, [...(groups.get(top) ?? []), place]);
  }
  return [...groups.values()];
}

function nothingBut(diagnostics: readonly Diagnostic[]): Past {
  return { commits: [], files: [], diagnostics };
}

/** One past of several. What is true of every path, such as a missing git, is said once. */
function join(pasts: readonly Past[]): Past {
  const told = new Map<string, Diagnostic>();
  for (const diagnostic of pasts.flatMap((past) => past.diagnostics)) {
    const words = `${diagnostic.code} ${diagnostic.message}`;
    if (!told.has(words)) told.set(words, diagnostic);
  }
  return {
    commits: pasts.flatMap((past) => past.commits),
    files: pasts.flatMap((past) => past.files).sort((a, b) => (a.path < b.path ? -1 : 1)),
    diagnostics: [...told.values()],
  };
}
