import { textCell } from './cells.ts';
import type { Cell, Facts } from './report.ts';

/** What a fact is called, and what it is, where it is there. */
export type Labelled = readonly [label: string, value: Cell | undefined];

/** The facts that there are; a label without a value is left out. */
export function facts(labelled: readonly Labelled[]): Facts {
  return { block: 'facts', facts: labelled.flatMap(([label, value]) => (value ? [{ label, value }] : [])) };
}

/** A fact that is there only where its text is. */
export function maybe(text: string | undefined): Cell | undefined {
  return text === undefined ? undefined : textCell(text);
}
