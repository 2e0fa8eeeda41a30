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
  /**
   * The same where what is checked out parted from a revision: at their newest common commit, which is the revision
   * itself where it was made before.
   */
  base(revision: string, paths: readonly string[]): Promise<Base>;
  /**
   * The commits, of those made since the parting, that did each of these deeds. A merge did only what it did itself; what
   * is not in the map is not committed. Of several commits that did, undid and did again, it is one that did.
   */
  blame(parting: Parting, deeds: ReadonlySet<string>, tell: Tell): Promise<ReadonlyMap<string, Commit>>;
}

/** All that was done to the plans between two commits, given by their hashes. */
export type Tell = (from: string, to: string) => Promise<ReadonlySet<string>>;

/** Where the way of a revision and that of what is checked out parted, in one repository. */
export interface Parting {
  readonly base: Commit;
  /** What the revision means. */
  readonly revision: Commit;
  readonly head: Commit;
  /** A path in the repository, as it was asked about. */
  readonly path: string;
}

export interface Base {
  /** One for each repository that the paths lie in. */
  readonly partings: readonly Parting[];
  /** Sorted by path. */
  readonly files: readonly BaseFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Without bytes: the file of that path holds the same today. */
export type BaseFile = Omit<PastFile, 'bytes'> & Partial<Pick<PastFile, 'bytes'>>;

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
