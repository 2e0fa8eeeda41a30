import type { Diagnostic } from '../text/diagnostic.ts';

/** The folders and files around rag, as it reads them. Paths are as the user types them. */
export interface Files {
  /** The files at or below these paths, sorted, each once; what cannot be looked into is told. */
  find(paths: readonly string[], sought?: Sought): Promise<Found>;
  /** A file's bytes, or why they cannot be had. */
  read(path: string): Promise<Uint8Array | Diagnostic>;
  /** The plan files in the same folder as this one, itself too; none where it cannot be looked into. */
  beside(path: string): Promise<readonly string[]>;
  exists(path: string): Promise<boolean>;
  /** The nearest folder, from the one rag runs in upwards, that holds one of these files: the file's path. */
  findUp(names: readonly string[]): Promise<string | undefined>;
}

/** Which files below a folder count: plans, unless it is said; or forms that owners sent back. */
export type Sought = 'plans' | 'forms';

export interface Found {
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}
