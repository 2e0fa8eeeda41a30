import type { Change } from '../yaml/change.ts';
import type { Path } from '../yaml/data.ts';

/** What comes of a merge. */
export interface Merged {
  /** What *theirs* brings, to be made in *ours* at once: every path and place is that of *ours* as it is. None where there is a conflict. */
  readonly changes: readonly Change[];
  /** What an officer should know of a merge that was made. */
  readonly notes: readonly Note[];
  /** What could not be proved right. */
  readonly conflicts: readonly Conflict[];
}

export interface Note {
  readonly message: string;
}

export interface Conflict {
  /** The nearest place there is in *ours*. */
  readonly at: Path;
  /** Which thing, which key, and what each side says. */
  readonly message: string;
}

/** One piece of what comes of a merge. */
export type Step =
  | { readonly change: Change }
  | { readonly note: string }
  | { readonly at: Path; readonly conflict: string };

/** One thing as it was when the two sides parted, and as each has it now. */
export interface Three<Value> {
  readonly base: Value;
  readonly ours: Value;
  readonly theirs: Value;
}

/** What the two sides are called in messages: `HEAD` and a branch. */
export interface Sides {
  readonly ours: string;
  readonly theirs: string;
}
