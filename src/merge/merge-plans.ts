import { visible } from '../text/visible.ts';
import { isMap, sameData } from '../yaml/apply.ts';
import type { Data } from '../yaml/data.ts';
import { crossings } from './crossings.ts';
import { planKind } from './kinds.ts';
import { mergePart } from './merge-part.ts';
import type { Merged, Sides, Step } from './merged.ts';
import { ranksOf } from './ranks.ts';
import { renumber } from './renumber.ts';
import { strays } from './strays.ts';

/**
 * Merges a plan that two sides changed, by ids and rounds and not by lines. What theirs changed comes as changes to
 * ours. Anything that is not plainly right is a conflict, and then there are no changes at all.
 *
 * It sees data only: comments of theirs do not come along, and whether the outcome is a good plan is for the rules.
 */
export function mergePlans(
  base: Data,
  ours: Data,
  theirs: Data,
  sides: Sides = { ours: 'ours', theirs: 'theirs' },
): Merged {
  if (sameData(ours, theirs) || sameData(base, theirs)) return { changes: [], notes: [], conflicts: [] };
  const shown = { ours: visible(sides.ours), theirs: visible(sides.theirs) };
  return gather(stepsOf(base, ours, theirs, shown));
}

function* stepsOf(base: Data, ours: Data, theirs: Data, sides: Sides): Iterable<Step> {
  if (!isMap(base) || !isMap(ours) || !isMap(theirs)) {
    const conflict = isMap(ours) && isMap(theirs) ? 'there was none before the two parted' : 'one is no plan';
    yield {
      at: [],
      conflict: `The two plans differ, and ${conflict}: nobody can tell what belongs together.`,
    };
    return;
  }
  const { theirs: numbered, steps } = renumber({ base, ours, theirs }, sides);
  const three = { base, ours, theirs: numbered };
  yield* steps;
  yield* strays(three, sides);
  yield* mergePart(planKind, three, [], 'the plan', { sides, ranks: ranksOf(three) });
  yield* crossings(three, sides);
}

function gather(steps: Iterable<Step>): Merged {
  const all = [...steps];
  const conflicts = all.flatMap((step) =>
    'conflict' in step ? [{ at: step.at, message: step.conflict }] : [],
  );
  if (conflicts.length > 0) return { changes: [], notes: [], conflicts };
  const changes = all.flatMap((step) => ('change' in step ? [step.change] : []));
  const notes = all.flatMap((step) => ('note' in step ? [{ message: step.note }] : []));
  return { changes, notes, conflicts };
}
