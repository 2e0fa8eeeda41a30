import { type FixedPlan, fixPlan, isFixable } from '../../src/edit/fix/fix.ts';
import { readDocument } from '../../src/plan/document.ts';
import { customs } from '../reading.ts';

/** A plan file with what rag is certain of put right. */
export function fixed(text: string): FixedPlan {
  const document = readDocument({ name: 'plans/sample.yaml', text }, customs);
  if (!isFixable(document)) throw new Error(document.diagnostics.map(({ message }) => message).join('\n'));
  return fixPlan(document);
}

/** The lines that come, and before them the lines that go, as `-` and `+`; a line that only moved is neither. */
export function changedLines(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line.trim()}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line.trim()}`),
  ];
}
