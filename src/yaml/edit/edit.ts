import type * as z from 'zod/mini';
import type { Source } from '../../text/source.ts';
import { applyChanges, sameData } from '../apply.ts';
import type { Change } from '../change.ts';
import { type Data, dataOf } from '../data.ts';
import { type Parsed, parseYaml } from '../parse.ts';
import { keysOf, schemaAt } from '../schema.ts';
import { entryOf, type SyntaxNode } from '../tree.ts';
import { endsInBlockText } from './extent.ts';
import { insertItems } from './insert.ts';
import { endingBefore } from './lines.ts';
import { removeAt } from './remove.ts';
import { mapAt, type Scene, setScene, Unsafe, wordsFor } from './scene.ts';
import { setEntry } from './set.ts';
import { type Splice, spliceText } from './splice.ts';
import { renderInBrackets, renderInLine } from './text.ts';
import { type Work, workFor } from './work.ts';

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
  try {
    const scene = setScene(source.text, tree, (path) => keysOf(schemaAt(schema, path)));
    const splices = workFor(scene, changes).flatMap((work) => splicesFor(scene, work));
    const text = spliceText(source.text, splices);
    if (text === undefined) throw new Unsafe('two of the changes meet in one place');
    const edited = { ...source, text };
    const read = parseYaml(edited);
    if (!read.tree || read.diagnostics.length > diagnostics.length)
      throw new Unsafe('with the change, the file could not be read any more');
    if (!sameData(endedData(edited, read.tree), applyChanges(endedData(source, tree), changes)))
      throw new Unsafe('with the change, something else in the file would read differently');
    return { source: edited, tree: read.tree, splices };
  } catch (error) {
    if (error instanceof Unsafe) return { refused: error.message };
    throw error;
  }
}

function splicesFor(scene: Scene, work: Work): readonly Splice[] {
  switch (work.change) {
    case 'set':
      return setEntry(scene, work.at, work.key, work.value);
    case 'insert':
      return [insertItems(scene, work.at, work.before, work.items)];
    case 'rename':
      return [renameKey(scene, work)];
    case 'remove':
      return [removeAt(scene, work.at)];
  }
}

function renameKey(scene: Scene, { at, key, to }: Change & { readonly change: 'rename' }): Splice {
  const { node: map, inBrackets } = mapAt(scene, at);
  const entry = entryOf(map, key);
  if (!entry) throw new Unsafe(`there is no ${wordsFor(scene, [...at, key])}`);
  if (entryOf(map, to)) throw new Unsafe(`${wordsFor(scene, [...at, to])} stands there already`);
  const { start, end } = entry.key;
  return { start, end, text: inBrackets ? renderInBrackets(to) : renderInLine(to) };
}

/**
 * The data of a text as if its last line had its ending: where it has none, a text under a `|` at the very end changes
 * by what comes below it, and a new last line changes nothing else.
 */
function endedData(source: Source, tree: SyntaxNode): Data {
  const { text } = source;
  if (endingBefore(text, text.length) !== '' || !endsInBlockText(text, tree)) return dataOf(tree);
  return dataOf(parseYaml({ ...source, text: `${text}\n` }).tree ?? tree);
}
