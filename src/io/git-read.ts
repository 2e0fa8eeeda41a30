import type { Diagnostic } from '../text/diagnostic.ts';
import { tooLarge } from '../text/size.ts';
import type { Commit } from '../world/history.ts';
import type { GitObject, Objects } from './git-objects.ts';
import type { TreeEntry } from './git-tree.ts';
import { troubleOf, unable } from './git-trouble.ts';

/** A file as it was, by the hash of its own content: a link has that of the file it leads to. */
export interface Blob {
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** A file of a commit, or why they cannot be had. A link is followed to what it named in that commit. */
export async function readEntry(
  objects: Objects,
  commit: Commit,
  entry: TreeEntry,
  shown: string,
): Promise<Blob | Diagnostic> {
  const object = await objects.read(entry.kind === 'link' ? `${commit.hash}:${entry.path}` : entry.hash);
  if (object.kind === 'object' && object.type === 'blob') return object;
  return explain(object, commit, shown);
}

function explain(object: GitObject, commit: Commit, path: string): Diagnostic {
  switch (object.kind) {
    case 'failed':
      return troubleOf(object, path);
    case 'missing':
      return troubleOf({ error: 'missing blob object' }, path);
    case 'too-big':
      return tooLarge(path, object.size, `At ${commit.short} this file was`);
    default: {
      const message = `At ${commit.short} “${path}” was a link to something that is no file of the repository.`;
      const hint = 'Name the file that the link stood for, or a revision in which it was a plan itself.';
      return unable('git-link', message, hint, path);
    }
  }
}
