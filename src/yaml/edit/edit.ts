import type * as z from 'zod/mini';
import type { Source } from '../../text/source.ts';
import { applyChanges, sameData } from '../apply.ts';
import type { Change } from '../change.ts';
import { type Data, dataOf } from '../data.ts';
import { type Parsed, parseYaml } from '../parse.ts';
import { keysOf, schemaAt } from '../schema.ts';
import { entryOf, type SyntaxNode } from '../tree.ts';
import { insertItems } from './insert.ts';
import { mapAt, nodeAt, type Scene, Unsafe, wordsFor } from './place.ts';
import { removeAt } from './remove.ts';
import { setEntry } from './set.ts';
import { type Splice, spliceText } from './splice.ts';
import { listStyle } from './style.ts';

/** The new text and its tree, or why the change cannot be made without touching anything else. */
export type Edited =
  | { readonly source: Source; readonly tree: SyntaxNode; readonly splices: readonly Splice[] }
  | { readonly refused: string };

/**
 * Makes changes in a document by splices into its text, and believes them only once the new text is read back: its data
 * must be the old data with the changes made, and nothing else.
 */
export function editYaml(
  source: Source,
  { tree, diagnostics }: Parsed & { readonly tree: SyntaxNode },
  changes: readonly Change[],
  schema: z.ZodMiniType,
): Edited {
  const scene: Scene = {
    text: source.text,
    source,
    tree,
    keysAt: (path) => keysOf(schemaAt(schema, path)),
    listStyle: (name, offset) => listStyle(source.text, tree, name, offset),
  };
  try {
    const splices = splicesFor(scene, changes);
    const text = spliceText(source.text, splices);
    if (text === undefined) throw new Unsafe('two changes touch the same place');
    const edited = { ...source, text };
    const read = parseYaml(edited);
    if (!read.tree || read.diagnostics.length > diagnostics.length)
      throw new Unsafe('with it, the file could not be read');
    prove(dataOf(read.tree), applyChanges(dataOf(tree), changes), source.text);
    return { source: edited, tree: read.tree, splices };
  } catch (error) {
    if (error instanceof Unsafe) return { refused: error.message };
    throw error;
  }
}

function splicesFor(scene: Scene, changes: readonly Change[]): readonly Splice[] {
  return changes.flatMap((change) => {
    if (change.change !== 'insert') return spliceFor(scene, change);
    // What comes to one place comes at once, so that a list that is not there is begun once.
    const together = changes.filter((each): each is Insert => isBeside(each, change));
    return together[0] === change
      ? insertAll(
          scene,
          change,
          together.map(({ item }) => item),
        )
      : [];
  });
}

type Insert = Change & { readonly change: 'insert' };

function isBeside(other: Change, { at, before }: Insert): boolean {
  return (
    other.change === 'insert' &&
    other.before === before &&
    other.at.length === at.length &&
    at.every((step, depth) => other.at[depth] === step)
  );
}

function insertAll(scene: Scene, { at, before }: Insert, items: readonly Data[]): readonly Splice[] {
  const list = nodeAt(scene.tree, at);
  return list === undefined || list.kind === 'empty'
    ? [setEntry(scene, at.slice(0, -1), String(at.at(-1)), items)]
    : insertItems(scene, at, before, items);
}

function spliceFor(scene: Scene, change: Exclude<Change, Insert>): Splice {
  switch (change.change) {
    case 'set':
      return setEntry(scene, change.at, change.key, change.value);
    case 'remove':
      return removeAt(scene, change.at);
    case 'rename': {
      const entry = entryOf(mapAt(scene, change.at), change.key);
      if (!entry) throw new Unsafe(`it has no ${wordsFor([...change.at, change.key])}`);
      return { start: entry.key.start, end: entry.key.end, text: change.to };
    }
  }
}

function prove(data: Data, wanted: Data, original: string): void {
  // A text under `|` at the very end of a file without a last line ending gets that ending once something follows it.
  const mayEnd = !/[\r\n]$/.test(original);
  const sameText = (a: string, b: string) => a === b || (mayEnd && a === `${b}\n`);
  if (!sameData(data, wanted, sameText)) throw new Unsafe('it would alter something else in the file');
}
