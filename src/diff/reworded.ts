import type { Change } from './change.ts';
import type { WrittenFacts } from './facts.ts';

/** What is written otherwise, under its name on each side. */
export function differing(
  before: WrittenFacts,
  after: WrittenFacts,
): readonly { readonly label: string; readonly telling: Pick<Change, 'kind' | 'from' | 'to'> }[] {
  const labels = [...new Set([...before.keys(), ...after.keys()])];
  return labels.flatMap((label) => {
    const telling = reworded(label, before.get(label), after.get(label));
    return telling ? [{ label, telling }] : [];
  });
}

/** A change of words, each side under the name of what they are. */
export function reworded(label: string, from: string | undefined, to: string | undefined) {
  if (from === to) return undefined;
  const named = (text: string | undefined) => (text === undefined ? undefined : `${label}: ${text}`);
  return { kind: 'wording' as const, from: named(from), to: named(to) };
}
