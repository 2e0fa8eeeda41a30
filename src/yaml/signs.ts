import type { CST } from 'yaml';
import type { Problem, ProblemKind } from './problem.ts';
import type { EmptyNode, SyntaxNode, TextNode } from './tree.ts';

/** What composing needs at hand: the text, and where to put what is wrong with it. */
export interface Composing {
  readonly text: string;
  readonly compose: (token: CST.Token) => SyntaxNode;
  readonly report: (kind: ProblemKind, at: Place, more?: Pick<Problem, 'indent' | 'other'>) => void;
}

/** Anything with a place: a token of the parser, or a node. */
export type Place =
  | { readonly offset: number; readonly source?: unknown }
  | { readonly start: number; readonly end: number };

/** What the marks between two values said: dashes, colons, space, line breaks and comments. */
export interface Signs {
  /** The mark that was looked for. */
  readonly found?: CST.SourceToken;
  readonly comma?: CST.SourceToken;
  /** Whether a line ended after the mark. */
  readonly newline: boolean;
  /** Whether an anchor or a tag stood there. */
  readonly property: boolean;
  /** Where the last of them ended. */
  readonly end?: number;
}

interface Reading {
  /** The token behind the marks. */
  readonly next?: CST.Token | undefined;
  /** Indentation of the map or list they belong to. */
  readonly indent?: number;
  /** Whether they start at a line's start. */
  readonly atNewline?: boolean;
  readonly inBrackets?: boolean;
}

type Mark = 'explicit-key-ind' | 'map-value-ind' | 'seq-item-ind' | 'doc-start';

/** Reads the marks before a value, and reports those that do not belong there. */
export function readSigns(
  tokens: readonly CST.SourceToken[],
  mark: Mark,
  composing: Composing,
  reading: Reading,
): Signs {
  let found: CST.SourceToken | undefined;
  let comma: CST.SourceToken | undefined;
  let tab: CST.SourceToken | undefined;
  let newline = false;
  let property = false;
  let atNewline = reading.atNewline ?? !reading.inBrackets;
  let spaced = atNewline;
  const anyTabs = isFlowAtRoot(mark, reading);
  for (const token of tokens) {
    if (tab && atNewline && !anyTabs && token.type !== 'comment' && token.type !== 'newline')
      composing.report('tab', tab);
    tab = undefined;
    switch (token.type) {
      case 'space':
        if (!reading.inBrackets && token.source.includes('\t')) tab = token;
        break;
      case 'newline':
        newline = true;
        atNewline = true;
        break;
      case 'comment':
        if (!spaced) composing.report('after-quote', token);
        else if (!newline) reportCommentInText(token, composing);
        atNewline = false;
        break;
      case 'anchor':
      case 'tag':
        composing.report(kindOfProperty(token, reading.next), token);
        property = true;
        atNewline = false;
        break;
      case mark:
        if (found) composing.report(mark === 'map-value-ind' ? 'colon-in-text' : 'special-start', token);
        found = token;
        atNewline = mark !== 'map-value-ind' && mark !== 'doc-start';
        newline = false;
        break;
      case 'comma':
        if (comma || !reading.inBrackets) composing.report('bracket-contents', token);
        comma = token;
        atNewline = false;
        break;
      default:
        composing.report('special-start', token);
        atNewline = false;
    }
    spaced = token.type === 'space' || token.type === 'newline';
  }
  if (tab && (isBlock(reading.next) || (atNewline && tab.indent <= (reading.indent ?? 0) && !anyTabs))) {
    composing.report('tab', tab);
  }
  const last = tokens.at(-1);
  const end = last && { end: last.offset + last.source.length };
  return { newline, property, ...(found && { found }), ...(comma && { comma }), ...end };
}

/** Whether a token is laid out over lines by indentation. */
export function isBlock(token: CST.Token | null | undefined): boolean {
  return token?.type === 'block-map' || token?.type === 'block-seq';
}

/** Before a bracket at the document's root, tabs are white space like any other. */
function isFlowAtRoot(mark: Mark, { next }: Reading): boolean {
  return mark === 'doc-start' && next?.type === 'flow-collection';
}

/** `&name` and `!name` are YAML's own when they stand alone; before text on the line they are most likely text. */
function kindOfProperty(token: CST.SourceToken, next: CST.Token | undefined): ProblemKind {
  const isText = token.source.length === 1 && next?.type === 'scalar';
  if (isText) return 'special-start';
  return token.type === 'anchor' ? 'anchor' : 'tag';
}

/** What follows a value must be white space or a comment. */
export function reportRest(
  tokens: readonly CST.SourceToken[] | undefined,
  composing: Composing,
  kind: ProblemKind = 'stray',
  after: 'value' | 'line' = 'value',
): boolean {
  if (!tokens) return false;
  let clean = true;
  let onLine = true;
  let spaced = after === 'line';
  for (const token of tokens) {
    if (token.type === 'newline') onLine = false;
    if (token.type === 'space' || token.type === 'newline') spaced = true;
    else if (token.type !== 'comment' || !spaced) {
      if (clean) composing.report(kind, token);
      clean = false;
    } else if (onLine) reportCommentInText(token, composing);
  }
  return !clean;
}

/** `Review #3 homes` loses its end: a remark has a space behind its `#`. */
function reportCommentInText(comment: CST.SourceToken, composing: Composing): void {
  if (/^#[^\s#!=-]/.test(comment.source)) composing.report('comment-in-text', comment);
}

/** The text that was most likely meant: all of the line from a place on. */
export function textToLineEnd(start: number, { text }: Composing): TextNode {
  const lineEnd = text.indexOf('\n', start);
  const value = text.slice(start, lineEnd === -1 ? undefined : lineEnd).trimEnd();
  return { kind: 'text', value, start, end: start + value.length };
}

/** A place where a value would stand. */
export function emptyAt(offset: number): EmptyNode {
  return { kind: 'empty', start: offset, end: offset };
}
