import { type CST, Lexer, Parser } from 'yaml';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Source } from '../text/source.ts';
import { composeDocument } from './compose.ts';
import { findConflict } from './conflict.ts';
import { type AdviceOnDoubledKey, emptyFile, explain, explainMore } from './explain.ts';
import { isHarmless, type Problem } from './problem.ts';
import { recognise } from './recognise.ts';
import { firstOfLines, settle } from './settle.ts';
import type { Place } from './signs.ts';
import type { SyntaxNode } from './tree.ts';

export interface Parsed {
  /** Missing when the text is too broken to believe; then the diagnostics say why. */
  readonly tree?: SyntaxNode;
  /** What could be made of a text that is not believed: for advice, and for nothing else. */
  readonly rough?: SyntaxNode;
  readonly diagnostics: readonly Diagnostic[];
}

/** YAML text to a tree. All that is wrong is reported in one run, and nothing that merely follows from it. */
export function parseYaml(source: Source, advise?: AdviceOnDoubledKey): Parsed {
  const conflict = findConflict(source);
  if (conflict) return { diagnostics: [conflict] };
  const { tree, problems } = readTree(source.text);
  if (!tree && problems.length === 0) return { diagnostics: [emptyFile(source)] };
  const { text } = source;
  const lines = firstOfLines(problems, text);
  const recognised = lines.slice(0, most).map((problem) => recognise(problem, text));
  const diagnostics = settle(recognised, text).map((problem) => explain(problem, source, advise));
  if (lines[most]) diagnostics.push(explainMore(lines.length - most, lines[most], source));
  return tree && [...problems, ...recognised].every(isHarmless)
    ? { tree, diagnostics }
    : { rough: tree, diagnostics };
}

/** Nobody reads more findings of one file at a time; the rest are counted. */
const most = 500;

interface Read {
  readonly tree?: SyntaxNode;
  readonly problems: readonly Problem[];
}

function readTree(original: string): Read {
  const text = original.replace(/\r(?!\n)/g, '\n');
  const problems: Problem[] = [];
  const report = (
    kind: Problem['kind'],
    place: Place,
    more: Pick<Problem, 'indent' | 'other'> = {},
  ): void => {
    problems.push({ kind, ...spanOf(place), ...more });
  };
  const tokens = readTokens(text, report);
  const documents = tokens.filter((token) => token.type === 'document');
  for (const token of tokens) {
    if (token.type === 'directive') report('directive', token);
    if (token.type === 'error') report('stray', token);
    if (token.type === 'doc-end' && token.end?.some(({ type }) => !quiet.has(type))) report('stray', token);
  }
  if (documents[1]) report('documents', documents[1].start[0] ?? documents[1]);
  const first = documents[0];
  if (!first || problems.some(({ kind }) => kind === 'too-deep')) return { problems };
  const tree = composeDocument(first, text, report);
  return tree.kind === 'empty' ? { problems } : { tree, problems };
}

const quiet: ReadonlySet<string> = new Set(['space', 'newline', 'comment']);

/** A plan is some eight levels deep; each stray colon adds one until its map ends. */
const deepest = 100;

/** The parser's tokens, one a document. Stops at the depth where only an attack goes on. */
function readTokens(text: string, report: (kind: 'too-deep', place: Place) => void): CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > deepest) {
      report('too-deep', { offset: parser.offset });
      return tokens;
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function spanOf(place: Place): { readonly start: number; readonly end: number } {
  if ('offset' in place) {
    const { offset, source } = place;
    const length = typeof source === 'string' ? source.trimEnd().length : 1;
    return { start: offset, end: offset + Math.max(length, 1) };
  }
  return { start: place.start, end: place.end };
}
