/**
 * The syntax tree of a plan file: text, lists and maps, each with its place.
 * Every scalar is the text that was typed; nothing here knows what a plan is, or which parser made the tree.
 */
export type SyntaxNode = TextNode | ListNode | MapNode | EmptyNode;

interface Placed {
  /** Offsets into the source's text, `end` not included. */
  readonly start: number;
  readonly end: number;
}

export interface TextNode extends Placed {
  readonly kind: 'text';
  readonly value: string;
}

export interface ListNode extends Placed {
  readonly kind: 'list';
  readonly items: readonly SyntaxNode[];
}

export interface MapNode extends Placed {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
}

/** A key with nothing behind it (`owner:`). Its place is where the value would stand. */
export interface EmptyNode extends Placed {
  readonly kind: 'empty';
}

export interface MapEntry {
  readonly key: TextNode;
  readonly value: SyntaxNode;
}

const entriesOf = new WeakMap<MapNode, ReadonlyMap<string, MapEntry>>();

/** The entry of a key, if the map has it; of doubled ones, which the reader reports, the first. */
export function entryOf(map: MapNode, key: string): MapEntry | undefined {
  const known = entriesOf.get(map) ?? byKey(map.entries);
  entriesOf.set(map, known);
  return known.get(key);
}

function byKey(entries: readonly MapEntry[]): ReadonlyMap<string, MapEntry> {
  return new Map(entries.map((entry) => [entry.key.value, entry] as const).reverse());
}
