import { isKey, type Line, lineAfter, lineAt } from './line.ts';
import { markAt, oddSpaceAt } from './paste.ts';
import type { Problem, ProblemKind } from './problem.ts';

/** Problems of layout, whose true cause is often plain from the look of the line. */
const vague: ReadonlySet<ProblemKind> = new Set([
  'colon-in-text',
  'no-colon',
  'key-over-lines',
  'uneven-key',
  'uneven-item',
  'item-among-keys',
  'no-dash',
  'stray',
  'block-indent',
]);

/** The slip that an officer most likely made, from the look of the lines where the parser stumbled. */
export function recognise(problem: Problem, text: string): Problem {
  const last = lineAt(text, problem.start);
  if (problem.kind === 'special-start') return { ...problem, ...starredKey(problem, last) };
  if (!vague.has(problem.kind)) return problem;
  const lines = linesOf(problem, text);
  for (const line of lines) {
    for (const look of looks) {
      const found = look(line, line === lines[0]);
      if (found) return { ...problem, ...found };
    }
  }
  if (problem.kind === 'colon-in-text' && isIndentedTooFar(problem, last)) {
    const start = last.start + last.indent;
    return { ...problem, kind: 'indented-too-far', start, end: last.end };
  }
  return problem.kind === 'uneven-key' ? { ...problem, ...unevenCause(last, text) } : problem;
}

/** Why a line is out of line with keys above it: a missing dash, a text that goes on, or just its place. */
function unevenCause(line: Line, text: string): Partial<Problem> {
  const above = nearestAbove(line, text);
  if (above?.dash && above.indent === line.indent) return { kind: 'no-dash', indent: line.indent };
  if (line.key !== undefined) return {};
  return { kind: above && /^[|>][-+1-9]*$/.test(above.value) ? 'block-indent' : 'no-colon' };
}

/** The nearest line above that is no further in. */
function nearestAbove(line: Line, text: string): Line | undefined {
  let above = line;
  for (let more = 0; more < most && above.start > 0; more++) {
    above = lineAt(text, above.start - 1);
    if (above.text.trim() !== '' && above.indent <= line.indent) return above;
  }
  return undefined;
}

type Look = (line: Line, isFirst: boolean) => Pick<Problem, 'kind' | 'start' | 'end'> | undefined;

const looks: readonly Look[] = [tabbed, oddlySpaced, marked, dashWithoutSpace, colonWithoutSpace, order];

function tabbed(line: Line): ReturnType<Look> {
  const lead = line.text.slice(0, line.indent);
  const tab = lead.indexOf('\t');
  return tab === -1 ? undefined : { kind: 'tab', start: line.start + tab, end: line.start + tab + 1 };
}

function oddlySpaced(line: Line): ReturnType<Look> {
  return oddSpaceAt(line.text, line.start);
}

/** Further down a bullet may be part of a text. */
function marked(line: Line, isFirst: boolean): ReturnType<Look> {
  return isFirst ? markAt(line.text, line.start) : undefined;
}

/** `* id: 1` is an item, where `* first point` may be a text. */
function starredKey({ start }: Problem, line: Line): ReturnType<Look> {
  return start === line.start + line.indent ? markAt(line.text, line.start) : undefined;
}

/** `%YAML 1.1` below the file's first lines. */
function order(line: Line): ReturnType<Look> {
  return line.text.startsWith('%') ? { kind: 'directive', start: line.start, end: line.end } : undefined;
}

function dashWithoutSpace(line: Line): ReturnType<Look> {
  if (!/^\s*-[^\s-]/.test(line.text)) return undefined;
  const start = line.start + line.indent;
  return { kind: 'no-space-after-dash', start, end: start + 1 };
}

function colonWithoutSpace(line: Line): ReturnType<Look> {
  if (line.key !== undefined) return undefined;
  const colon = line.value.indexOf(':');
  if (
    colon < 1 ||
    !isKey(line.value.slice(0, colon)) ||
    /^[/:\s]/.test(line.value.slice(colon + 1, colon + 2))
  )
    return undefined;
  const at = line.start + line.text.indexOf(':');
  return { kind: 'no-space-after-colon', start: at, end: at + 1 };
}

/** A key of its own under a `key: value`, taken for more of that value. */
function isIndentedTooFar({ start, other }: Problem, last: Line): boolean {
  return (
    other !== undefined &&
    other.start < last.start &&
    last.start + last.text.indexOf(':') === start &&
    last.key !== undefined
  );
}

const most = 20;

/** The lines from where the parser began to read to where it stumbled; for a key over lines, all of its own. */
function linesOf({ start, end, other }: Problem, text: string): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined = lineAt(text, other?.start ?? start);
  while (line && line.start <= Math.max(start, end - 1) && lines.length < most) {
    lines.push(line);
    line = lineAfter(text, line);
  }
  return lines;
}
