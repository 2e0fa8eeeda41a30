import type { Data, Path } from './data.ts';

/** What is to be different in a document, told in its data. Every path and place is that of the document as it is. */
export type Change =
  /** A key of the map at `at` gets this value: in the place of what it has, or where the schema has the key in its order. */
  | { readonly change: 'set'; readonly at: Path; readonly key: string; readonly value: Data }
  /**
   * An item comes into the list at `at`, before the one that stands at `before`, or last. A list that is not there, or is
   * empty, is begun.
   */
  | { readonly change: 'insert'; readonly at: Path; readonly before?: number; readonly item: Data }
  /** A key of the map at `at` gets another name. */
  | { readonly change: 'rename'; readonly at: Path; readonly key: string; readonly to: string }
  /** What is at `at` goes: a key with its value, or an item of a list. */
  | { readonly change: 'remove'; readonly at: Path };
