import type { Diagnostic } from '../text/diagnostic.ts';
import type { Commit } from '../world/history.ts';
import type { GitObject, Objects } from './git-objects.ts';
import type { TreeEntry } from './git-tree.ts';
import { troubleOf, unable } from './git-trouble.ts';

/** Files larger than this are no plans; the same limit as for files on disk. */
export const largestPlan = 20 * 1024 * 1024;

/** The bytes of a file of a commit, or why they cannot be had. A link is followed to what it named in that commit. */
export async function readEntry(
  objects: Objects,
  commit: Commit,
  entry: TreeEntry,
  shown: string,
): Promise<Uint8Array | Diagnostic> {
  const object = await objects.read(entry.kind === 'link' ? `${commit.hash}:${entry.path}` : entry.hash);
  if (object.kind === 'object' && object.type === 'blob') return object.bytes;
  return explain(object, commit, shown);
}

function explain(object: GitObject, commit: Commit, path: string): Diagnostic {
  switch (object.kind) {
    case 'failed':
      return troubleOf(object, path);
    case 'missing':
      return troubleOf({ error: 'missing blob object' }, path);
    case 'too-big': {
      const size = (object.size / 1024 / 1024).toFixed(1);
      const message = `At ${commit.short} this file was ${size} MB. rag reads plans of up to 20 MB.`;
      const hint =
        'Check that it is the right file. A plan this large is best kept as several files, each with its own id.';
      return unable('file-too-large', message, hint, path);
    }
    default: {
      const message = `At ${commit.short} “${path}” was a link to something that is no file of the repository.`;
      const hint = 'Name the file that the link stood for, or a revision in which it was a plan itself.';
      return unable('git-link', message, hint, path);
    }
  }
}
