import { CST } from 'yaml';
import { type Composing, emptyAt, reportRest, textToLineEnd } from './signs.ts';
import type { SyntaxNode, TextNode } from './tree.ts';

/** Text on its own or in quotes. */
export function composeQuoteOrPlain(token: CST.FlowScalar, composing: Composing): SyntaxNode {
  const { type, source, offset } = token;
  const end = offset + source.length;
  if (type === 'scalar') {
    if (/^[@`%|>,\t]/.test(source)) composing.report('special-start', token);
    reportRest(token.end, composing);
    if (source === '') return emptyAt(offset);
    return {
      kind: 'text',
      value: source.includes('\n') ? resolve(token, composing) : source,
      start: offset,
      end,
    };
  }
  const quote = type === 'single-quoted-scalar' ? "'" : '"';
  if (source.length === 1 || !source.endsWith(quote)) {
    composing.report('unclosed-quote', { start: offset, end: offset + 1 });
    return textToLineEnd(offset, composing);
  }
  if (reportRest(token.end, composing, 'after-quote')) return textToLineEnd(offset, composing);
  return { kind: 'text', value: resolve(token, composing), start: offset, end };
}

/** Text under a `|` or `>`. */
export function composeBlockText(token: CST.BlockScalar, composing: Composing): TextNode {
  const header = token.props[0]!;
  const mark = 'source' in header ? String(header.source) : '';
  const start = token.offset;
  if (!/^[|>](?:[+-]?[1-9]?|[1-9][+-])$/.test(mark) || !headerIsAlone(token)) {
    composing.report('special-start', { start, end: start + 1 });
    return textToLineEnd(start, composing);
  }
  const value = resolve(token, composing);
  const last = token.props.at(-1)!;
  const body = 'source' in last ? last.offset + String(last.source).length : start;
  const length = contentLength(token.source);
  return { kind: 'text', value, start, end: length > 0 ? body + length : start + mark.length };
}

/** Up to the last line with something in it. Spaces of other sorts than YAML's are something. */
function contentLength(source: string): number {
  let end = source.length;
  while (end > 0 && ' \t\r\n'.includes(source[end - 1]!)) end--;
  return end;
}

function headerIsAlone({ props }: CST.BlockScalar): boolean {
  const rest = props.slice(1);
  return (
    rest.every(({ type }, at) => type !== 'comment' || rest[at - 1]?.type === 'space') && rest.every(isQuiet)
  );
}

function isQuiet({ type }: CST.Token): boolean {
  return type === 'space' || type === 'newline' || type === 'comment';
}

/** The value by YAML's rules of folding, escapes and indentation. */
function resolve(token: CST.FlowScalar | CST.BlockScalar, composing: Composing): string {
  const bare = token.type === 'block-scalar' ? token : { ...token, end: [] };
  const resolved = CST.resolveAsScalar(bare, true, (offset, code) => {
    if (code === 'BAD_SCALAR_START') return;
    const kind = code === 'BAD_DQ_ESCAPE' ? 'bad-escape' : 'block-indent';
    composing.report(kind, { start: offset, end: offset + (kind === 'bad-escape' ? 2 : 1) });
  });
  return resolved?.value ?? '';
}
