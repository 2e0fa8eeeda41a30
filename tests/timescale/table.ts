import { readFileSync } from 'node:fs';
import type { Day } from '../../src/calendar/day.ts';

/** One line of a table of phrases; an empty cell, or a dash, is undefined. */
export interface Row {
  readonly phrase: string;
  readonly anchor: Day | undefined;
  readonly due: string | undefined;
  readonly start: string | undefined;
  /** Whether the table says what the start is; many lines leave it open. */
  readonly saysStart: boolean;
  readonly kind: string | undefined;
}

/** The lines of a tab-separated table beside the tests: phrase, anchor, due, start, kind. */
export function rowsOf(file: string): readonly Row[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  return lines.map((line) => {
    const [phrase, anchor, due, start, kind] = line.split('\t');
    return {
      phrase: phrase!.replaceAll('\\n', '\n'),
      anchor: asValue(anchor) as Day | undefined,
      due: asValue(due),
      start: asValue(start),
      saysStart: Boolean(start),
      kind: asValue(kind),
    };
  });
}

function asValue(cell: string | undefined): string | undefined {
  return cell && cell !== '-' ? cell : undefined;
}
