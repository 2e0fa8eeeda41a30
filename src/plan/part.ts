import type { MapNode } from '../yaml/tree.ts';

/** A part of a plan that knows where in the file it stands. */
export interface Part {
  readonly node: MapNode;
}

export interface WrittenYesNo {
  readonly text: string;
  /** Undefined when the text is neither yes nor no. */
  readonly value?: boolean;
}
