import type { LinesMerged } from '../merge/merge-files.ts';
import type { Sides, Three } from '../merge/merged.ts';
import type { Diagnostic } from '../text/diagnostic.ts';

/** What rag asks of git beside the history of plans. Everything here only reads. */
export interface Git {
  /** The clone that rag runs in, and where in it the paths lie; why not, where it runs in none. */
  clone(paths: readonly string[]): Promise<Clone | Diagnostic>;
  /** What git makes of three versions of a file, line by line; why not, where they are no text. */
  mergeLines(files: Three<string>, labels: Sides, markerSize: number): Promise<LinesMerged | Diagnostic>;
}

/** A clone of a git repository. */
export interface Clone {
  /** The way to its top folder from where rag runs, to be put before a path: `../`, or nothing. */
  readonly top: string;
  /** The paths that were asked about, from its top; undefined for one that lies elsewhere. */
  readonly paths: readonly (string | undefined)[];
  /** What a shell is told to start this rag, without its arguments. */
  readonly starter: string;
  /** How git merges rag's plans here; each by the name of the setting. */
  readonly settings: ReadonlyMap<string, string>;
}

/** Something that git keeps for one clone. */
export interface Setting {
  readonly name: string;
  readonly value: string;
}
