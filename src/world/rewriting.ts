import type { Diagnostic } from '../text/diagnostic.ts';

/** Changes files. Every file is, at every moment, wholly as it was or wholly as it is to be. */
export interface Rewriting {
  /**
   * Changes a file that is there. Rewritings of one file wait for one another, in other processes too, so that each starts
   * from what the last one left. A link stays a link: the file it leads to is changed.
   */
  rewrite(path: string, edit: Edit): Promise<Rewritten | Diagnostic>;
  /**
   * Makes a file, and the folders it lies in. Nothing is written where anything is already, were it a link to nowhere.
   * The reason where it cannot.
   */
  create(path: string, bytes: Uint8Array): Promise<Diagnostic | undefined>;
}

/**
 * What a file is to hold in place of these bytes; undefined to leave it as it is. It is called again, with the new bytes,
 * when somebody else changes the file before it is written.
 */
export type Edit = (bytes: Uint8Array) => Uint8Array | undefined;

export interface Rewritten {
  /** False when the edit left the file as it is. */
  readonly written: boolean;
}
