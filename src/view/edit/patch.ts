import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';

/** A difference between two texts of a file, as git prints it. */
export interface Patch {
  /** A unified diff, which `git apply` and `patch` take. */
  readonly text: string;
  readonly added: number;
  readonly removed: number;
}

/** The difference between two texts of a file; without an old text, of a file that is new. */
export function patchOf(path: string, before: string | undefined, after: string): Patch {
  const old = before === undefined ? '/dev/null' : `a/${path}`;
  const patch = structuredPatch(old, `b/${path}`, before ?? '', after, undefined, undefined, { context: 3 });
  const lines = patch.hunks.flatMap((hunk) => hunk.lines);
  return {
    text: formatPatch(patch, FILE_HEADERS_ONLY),
    added: lines.filter((line) => line.startsWith('+')).length,
    removed: lines.filter((line) => line.startsWith('-')).length,
  };
}
