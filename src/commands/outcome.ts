import type { EditedPlan, FileChange } from '../edit/edit.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Report } from '../view/report.ts';
import type { Setting } from '../world/git.ts';

/** What came of a command. */
export interface Outcome {
  readonly report?: Report;
  readonly diagnostics: readonly Diagnostic[];
  /** The report shows the diagnostics itself. */
  readonly reported?: true;
  /** Whether the run ends with 1; without it, where there is an error. */
  readonly fails?: boolean;
  /** Warnings are shown as errors are: they are about what the user asks for now. */
  readonly warns?: true;
  /** Only what is wrong or noteworthy is said, on standard error: a program runs the command. */
  readonly silent?: true;
  /** What is to be written: the command does not write itself. */
  readonly edits?: Edits;
  /** A file that is to hold other bytes, whatever it held. */
  readonly replacement?: Replacement;
}

/** Files that are to be changed or made: all of them, or, where one is refused, none. */
export interface Edits {
  /** The command, as the report's kind. */
  readonly kind: string;
  readonly changes: readonly FileChange[];
  readonly creations?: readonly Creation[];
  /** What git is to keep for the clone; first of all. */
  readonly settings?: readonly Setting[];
  /**
   * Shown and asked about before anything is written, and then exactly that is written. Where there is nobody to ask, only
   * `--yes` writes.
   */
  readonly question?: string;
  /** What somebody wrote for it, to be given back where it is refused. */
  readonly unsaved?: string;
  /** What to do next, as sentences. */
  readonly next?: (edited: readonly EditedPlan[]) => readonly string[];
}

/** A file that is to be made, where none is. */
export interface Creation {
  readonly path: string;
  readonly text: string;
  /** What it is, to follow its name: `a form for Head of Fostering`. */
  readonly says: string;
}

export interface Replacement {
  readonly path: string;
  readonly bytes: Uint8Array;
}
