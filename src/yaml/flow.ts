import type { CST } from 'yaml';
import { composeKey } from './key.ts';
import {
  type Composing,
  emptyAt,
  isBlock,
  type Place,
  readSigns,
  reportRest,
  textToLineEnd,
} from './signs.ts';
import type { MapEntry, SyntaxNode, TextNode } from './tree.ts';

/** A list in square brackets, or a map in braces. */
export function composeFlow(flow: CST.FlowCollection, composing: Composing): SyntaxNode {
  const isMap = flow.start.source === '{';
  const entries: MapEntry[] = [];
  const items: SyntaxNode[] = [];
  const firstOf = new Map<string, TextNode>();
  const [close, ...rest] = flow.end;
  const after = rest.length > 0 && !isMapKey(rest) ? rest : undefined;
  if (close && after?.some(({ type }) => !quiet.has(type))) {
    composing.report('after-bracket', flow.start);
    return textToLineEnd(flow.offset, composing);
  }
  if (close?.source !== (isMap ? '}' : ']')) {
    composing.report('unclosed-bracket', flow.start);
    return textToLineEnd(flow.offset, composing);
  }
  for (const [at, item] of flow.items.entries()) {
    const signs = readSigns(item.start, 'explicit-key-ind', composing, {
      next: item.key ?? item.sep?.[0],
      inBrackets: true,
    });
    const isNothing = !signs.found && !signs.property && !item.sep && !item.value;
    if (isNothing && at === flow.items.length - 1 && at > 0) continue;
    if (isNothing && !signs.comma && at === 0 && flow.items.length === 1) continue;
    const place = placeOf(item, flow);
    if (isNothing || (at === 0) === (signs.comma !== undefined)) composing.report('bracket-contents', place);
    if (isNothing) continue;
    if (!isMap && !item.sep && !signs.found) {
      if (isBlock(item.value)) composing.report('block-in-bracket', place);
      items.push(item.value ? composing.compose(item.value) : emptyAt(signs.end ?? flow.offset));
      continue;
    }
    const entry = composePair(item, isMap || signs.found !== undefined, flow, composing);
    if (!entry) continue;
    const { key, value } = entry;
    if (!isMap) items.push({ kind: 'map', start: key.start, end: value.end, entries: [entry] });
    else if (firstOf.has(key.value))
      composing.report('duplicate-key', key, { other: firstOf.get(key.value)! });
    else {
      firstOf.set(key.value, key);
      entries.push(entry);
    }
  }
  reportRest(after, composing);
  const span = { start: flow.offset, end: close.offset + 1 };
  return isMap ? { kind: 'map', ...span, entries } : { kind: 'list', ...span, items };
}

const quiet: ReadonlySet<CST.SourceToken['type']> = new Set(['space', 'newline', 'comment']);

function isMapKey(rest: readonly CST.SourceToken[]): boolean {
  return rest.some(({ type }) => type === 'map-value-ind');
}

function composePair(
  { key, sep, value }: CST.CollectionItem,
  mayBreak: boolean,
  flow: CST.FlowCollection,
  composing: Composing,
): MapEntry | undefined {
  const signs = readSigns(sep ?? [], 'map-value-ind', composing, { next: value, inBrackets: true });
  const start = key?.offset ?? sep?.[0]?.offset ?? flow.offset;
  if (!mayBreak && composing.text.slice(start, signs.found?.offset ?? start).includes('\n')) {
    composing.report('key-over-lines', { offset: start });
  }
  if (!signs.found && value) composing.report('bracket-contents', value);
  if (isBlock(key) || isBlock(value)) composing.report('block-in-bracket', { offset: start });
  const text = composeKey(key, start, composing);
  const node = value
    ? composing.compose(value)
    : emptyAt(signs.found ? signs.found.offset + 1 : (text?.end ?? start));
  return text && { key: text, value: node };
}

function placeOf({ start, key, sep, value }: CST.CollectionItem, flow: CST.FlowCollection): Place {
  return key ?? value ?? sep?.[0] ?? start.at(-1) ?? flow;
}
