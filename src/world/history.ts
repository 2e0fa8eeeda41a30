import type { Day } from '../calendar/day.ts';
import type { Diagnostic } from '../text/diagnostic.ts';

/** Plans as git remembers them. Everything here only reads: no file, index or history is touched, nothing is fetched. */
export interface History {
  /**
   * The plan files at or below these paths as they stood at a revision: a hash, tag or branch, `HEAD~3`, `@{yesterday}`.
   *
   * Paths are those of today, as the user types them; a file that was renamed since is found under its old name, and one
   * deleted since is found too. Each path is looked up in the repository or submodule it lies in, and the revision is
   * read there. A file named directly counts whatever its ending; below a folder only plan files count.
   */
  at(revision: string, paths: readonly string[]): Promise<Past>;
}

/** What was found at a revision. What could not be read is missing from `files` and told in a diagnostic with `unable`. */
export interface Past {
  /** The commit that the revision means, in each repository that the paths lie in. */
  readonly commits: readonly Commit[];
  /** Sorted by path. */
  readonly files: readonly PastFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Commit {
  readonly hash: string;
  /** The first seven digits of the hash, as git hosts show it. */
  readonly short: string;
  /** The day its author wrote it, where the author was. */
  readonly day: Day;
  /** The first line of its message: hostile text, like a plan's. */
  readonly subject: string;
}

export interface PastFile {
  /** Where the file was then, as the user would type it today. */
  readonly path: string;
  /** Where the same plan is today; undefined when it is gone. The same in every revision, so that files can be paired by it. */
  readonly pathNow: string | undefined;
  readonly commit: Commit;
  readonly bytes: Uint8Array;
}
