import type { Path } from '../data.ts';
import { lineStart } from '../line.ts';
import { entryOf, type ListNode, type MapEntry, type MapNode, type SyntaxNode } from '../tree.ts';
import { endOfLines, keepsBlankLines } from './extent.ts';
import {
  columnOf,
  endingBefore,
  isBlankBefore,
  isBlankFrom,
  nextContent,
  nextLine,
  skipBlank,
  skipComments,
} from './lines.ts';
import { type Scene, spotAt, Unsafe, wordsFor } from './scene.ts';
import type { Splice } from './splice.ts';

/** Takes a key with its value, or an item of a list, out of the file: its lines, with the comments in it. */
export function removeAt(scene: Scene, at: Path): Splice {
  const holder = spotAt(scene, at.slice(0, -1));
  const place = holder && placeOf(holder.node, at.at(-1)!);
  if (!holder || place === undefined) throw new Unsafe(`there is no ${wordsFor(scene, at)}`);
  const { node, inBrackets } = holder;
  if (inBrackets) return fromBrackets(scene, node, place);
  return node.kind === 'list'
    ? removeItem(scene.text, node, place)
    : removeEntry(scene, node as MapNode, place, at);
}

function placeOf(holder: SyntaxNode, step: string | number): number | undefined {
  if (holder.kind === 'list') return holder.items[Number(step)] && Number(step);
  const entry = holder.kind === 'map' ? entryOf(holder, String(step)) : undefined;
  return entry && (holder as MapNode).entries.indexOf(entry);
}

/** With the comma behind it, or of the last the one before it. */
function fromBrackets({ text }: Scene, holder: SyntaxNode, place: number): Splice {
  const parts = holder.kind === 'map' ? holder.entries.map(stretchOf) : (holder as ListNode).items;
  const own = parts[place]!;
  const next = parts[place + 1];
  const start = next ? own.start : (parts[place - 1]?.end ?? own.start);
  const end = next?.start ?? own.end;
  if (`${text.slice(start, own.start)}${text.slice(own.end, end)}`.includes('#'))
    throw new Unsafe('a comment stands between the brackets, and would be lost');
  return { start, end, text: '' };
}

function stretchOf({ key, value }: MapEntry): { readonly start: number; readonly end: number } {
  return { start: key.start, end: Math.max(key.end, value.end) };
}

/** An item takes with it the blank line that sets it apart: the one above, or of the first the one below. */
function removeItem(text: string, list: ListNode, place: number): Splice {
  const above = list.items[place - 1];
  if (!above && !isBlankBefore(text, list.start)) throw new Unsafe('two dashes stand on one line');
  const from = above ? endOfLines(text, above) : lineStart(text, list.start);
  const start = above ? nextContent(text, from).start : from;
  const end = endWithComments(text, list.items[place]!, columnOf(text, list.start));
  if (!above) {
    const takesBelow = list.items.length > 1 && isBlankFrom(text, end);
    return linesOf(text, start, takesBelow ? nextLine(text, end) : end);
  }
  const lineAbove = lineStart(text, start - endingBefore(text, start).length);
  const takesAbove = lineAbove >= from && lineAbove < start && isBlankFrom(text, lineAbove);
  return linesOf(text, takesAbove ? lineAbove : start, end, above);
}

function removeEntry(scene: Scene, map: MapNode, place: number, at: Path): Splice {
  const { text } = scene;
  if (map.entries.length === 1) throw new Unsafe(`${wordsFor(scene, at)} is the only key there`);
  const { key, value } = map.entries[place]!;
  const end = endWithComments(text, value.kind === 'empty' ? key : value, columnOf(text, key.start));
  if (isBlankBefore(text, key.start))
    return linesOf(text, lineStart(text, key.start), end, map.entries[place - 1]?.value);
  // It is the first key, behind a dash: the next one moves up to the dash.
  const next = map.entries[1]!.key.start;
  if (text.slice(end, next).includes('#')) throw new Unsafe(`a comment stands below ${wordsFor(scene, at)}`);
  return { start: key.start, end: next, text: '' };
}

/** Comments below a part that are set in further than it is are in it. */
function endWithComments(text: string, part: SyntaxNode, column: number): number {
  return skipComments(text, endOfLines(text, part), column + 1);
}

/** Whole lines. Blank ones below them go too where the text above would take them as its own. */
function linesOf(text: string, start: number, end: number, above?: SyntaxNode): Splice {
  const isTaken = above && keepsBlankLines(text, above) && endOfLines(text, above) === start;
  const below = isTaken ? skipBlank(text, end) : end;
  const isUnended = below === text.length && endingBefore(text, below) === '';
  return { start: isUnended ? withEnding(text, start) : start, end: below, text: '' };
}

/** So that a text without a line ending at its end has none again, that of the line above goes. An empty line is its ending. */
function withEnding(text: string, start: number): number {
  const ending = start - endingBefore(text, start).length;
  return lineStart(text, ending) === ending ? start : ending;
}
