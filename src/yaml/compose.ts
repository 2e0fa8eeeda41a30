import type { CST } from 'yaml';
import { composeFlow } from './flow.ts';
import { composeKey } from './key.ts';
import { composeBlockText, composeQuoteOrPlain } from './scalar.ts';
import { type Composing, emptyAt, isBlock, readSigns, reportRest, textToLineEnd } from './signs.ts';
import type { MapEntry, SyntaxNode, TextNode } from './tree.ts';

/** The tree of a document, and by `report` all that is wrong with it. How deep it may go is the caller's care. */
export function composeDocument(
  document: CST.Document,
  text: string,
  report: Composing['report'],
): SyntaxNode {
  const composing: Composing = { text, report, compose: (token) => compose(token, composing) };
  const signs = readSigns(document.start, 'doc-start', composing, { next: document.value });
  const { value } = document;
  if (signs.found && value && isBlock(value) && !signs.newline) composing.report('stray', signs.found);
  const node = value ? compose(value, composing) : emptyAt(signs.end ?? document.offset);
  reportRest(document.end, composing, 'stray', 'line');
  return node;
}

/** The tree of one token. */
function compose(token: CST.Token, composing: Composing): SyntaxNode {
  switch (token.type) {
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return composeQuoteOrPlain(token, composing);
    case 'block-scalar':
      return composeBlockText(token, composing);
    case 'block-map':
      return composeMap(token, composing);
    case 'block-seq':
      return composeList(token, composing);
    case 'flow-collection':
      return composeFlow(token, composing);
    case 'alias':
      return composeAlias(token, composing);
    default:
      composing.report('special-start', token);
      return textToLineEnd(token.offset, composing);
  }
}

/** An alias is never followed. `* first point` is no alias but a text with a star before it. */
function composeAlias(token: CST.FlowScalar, composing: Composing): SyntaxNode {
  const isText = token.source.length === 1 || token.end?.some(({ type }) => (type as string) === 'scalar');
  composing.report(isText ? 'special-start' : 'alias', token);
  return textToLineEnd(token.offset, composing);
}

function composeMap(map: CST.BlockMap, composing: Composing): SyntaxNode {
  const entries: MapEntry[] = [];
  const firstOf = new Map<string, TextNode>();
  let end = map.offset;
  for (const item of itemsOf(map)) {
    const signs = readSigns(item.start, 'explicit-key-ind', composing, {
      next: item.key ?? item.sep?.[0],
      indent: map.indent,
    });
    if (!signs.found) {
      if (!item.sep && !signs.property) continue;
      reportKeyPlace(item.key, map, composing);
    } else if (signs.found.indent !== map.indent)
      composing.report('uneven-key', signs.found, { indent: map.indent });
    const value = composeValue(item, map, !signs.found, composing);
    end = value.end;
    const key = composeKey(item.key, item.sep?.[0]?.offset ?? map.offset, composing);
    if (!key) continue;
    const first = firstOf.get(key.value);
    if (first) composing.report('duplicate-key', key, { other: first });
    else {
      firstOf.set(key.value, key);
      entries.push({ key, value });
    }
  }
  return { kind: 'map', start: map.offset, end: Math.max(end, map.offset), entries };
}

/**
 * The items of a map. Behind a colon in a text the parser makes a map of that line, and puts the keys of the lines
 * below into it: they are taken back.
 */
function* itemsOf(map: CST.BlockMap, from = 0): Generator<MapItem> {
  for (let at = from; at < map.items.length; at++) {
    const item = map.items[at]!;
    yield item;
    yield* takenBack(item);
  }
}

type MapItem = CST.BlockMap['items'][number];

function* takenBack({ sep, value }: MapItem): Generator<MapItem> {
  if (value?.type !== 'block-map' || !sep || !isOnKeyLine(sep)) return;
  yield* takenBack(value.items[0]!);
  yield* itemsOf(value, 1);
}

function isOnKeyLine(sep: readonly CST.SourceToken[]): boolean {
  const colon = sep.findLastIndex(({ type }) => type === 'map-value-ind');
  return colon !== -1 && sep.every(({ type }, at) => at < colon || type !== 'newline');
}

/** A key must stand under the keys beside it, on one line. */
function reportKeyPlace(key: CST.Token | null | undefined, map: CST.BlockMap, composing: Composing): void {
  if (!key) return;
  if (key.type === 'block-seq' || key.type === 'error')
    composing.report('item-among-keys', key, { indent: map.indent });
  else if ('indent' in key && key.indent !== map.indent)
    composing.report('uneven-key', key, { indent: map.indent });
  else if (isOverLines(key, composing)) composing.report('key-over-lines', key, { indent: map.indent });
}

function isOverLines(key: CST.Token, composing: Composing): boolean {
  if (key.type === 'block-map' || key.type === 'block-scalar') return true;
  if ('end' in key && key.end?.some((sign) => sign.type === 'newline')) return true;
  if (key.type === 'flow-collection')
    return composing.text.slice(key.offset, key.end.at(-1)?.offset).includes('\n');
  return 'source' in key && key.source.includes('\n');
}

function composeValue(
  { key, sep, value }: CST.CollectionItem,
  map: CST.BlockMap,
  implicit: boolean,
  composing: Composing,
): SyntaxNode {
  const signs = readSigns(sep ?? [], 'map-value-ind', composing, {
    next: value,
    indent: map.indent,
    atNewline: !key || key.type === 'block-scalar',
  });
  if (!signs.found) {
    if (implicit && key) composing.report('no-colon', key, { indent: map.indent });
    return emptyAt(signs.end ?? map.offset);
  }
  if (!value) return emptyAt(signs.found.offset + 1);
  if (implicit && value.type === 'block-map' && !signs.newline) {
    if (value.items[0]?.explicitKey) composing.report('special-start', value);
    else
      composing.report('colon-in-text', firstColonOf(value), {
        indent: map.indent,
        other: { start: value.offset, end: value.offset },
      });
    return textToLineEnd(value.offset, composing);
  }
  return compose(value, composing);
}

/** The colon that made a map of a text. */
function firstColonOf(map: CST.BlockMap): { readonly offset: number } {
  return map.items[0]?.sep?.find((sign) => sign.type === 'map-value-ind') ?? map;
}

function composeList(list: CST.BlockSequence, composing: Composing): SyntaxNode {
  const items: SyntaxNode[] = [];
  let end = list.offset;
  for (const { start, value } of list.items) {
    const signs = readSigns(start, 'seq-item-ind', composing, { next: value, indent: list.indent });
    if (!signs.found) {
      if (!value && !signs.property) continue;
      const kind = value?.type === 'block-seq' ? 'uneven-item' : 'no-dash';
      composing.report(kind, value ?? start[0] ?? list, { indent: list.indent });
    }
    const node = value ? compose(value, composing) : emptyAt((signs.found?.offset ?? list.offset) + 1);
    items.push(node);
    end = node.end;
  }
  return { kind: 'list', start: list.offset, end, items };
}
