import type { Diagnostic } from '../text/diagnostic.ts';
import { type Git, splitNul } from './git.ts';
import type { Repository } from './git-place.ts';
import { troubleOf } from './git-trouble.ts';

/** A file of a commit. Paths are relative to the top of the repository. */
export interface TreeEntry {
  readonly kind: 'file' | 'link' | 'submodule';
  readonly hash: string;
  readonly path: string;
}

const kinds: Readonly<Record<string, TreeEntry['kind']>> = { '120000': 'link', '160000': 'submodule' };

/** Every file of a commit, or why the commit cannot be read. */
export async function listTree(
  git: Git,
  { top }: Repository,
  commit: string,
  typed: string,
): Promise<readonly TreeEntry[] | Diagnostic> {
  const run = await git(top, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (run.code !== 0) return troubleOf(run, typed);
  return splitNul(run.out).map((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', , hash = ''] = line.slice(0, tab).split(' ');
    return { kind: kinds[mode] ?? 'file', hash, path: line.slice(tab + 1) };
  });
}
