import { actionsIn, measuresIn } from '../plan/contents.ts';
import type { Plan } from '../plan/plan.ts';
import { groupBy } from '../text/group.ts';
import { folded, type PlanChange, type Thing, type ThingChange } from './change.ts';

/** One plan of two revisions; on one side only, it was added or removed. */
interface PlanPair {
  readonly before?: Plan;
  readonly after?: Plan;
}

/** What became of every plan, and of all that the plans held: also where it went into another plan, or got another id. */
export function changesBetween(plans: readonly PlanPair[]): readonly PlanChange[] {
  const pairs = plans.filter(({ before, after }) => before !== after);
  const recommendations = changesOf(pairs, (plan) => plan.recommendations);
  const actions = changesOf(pairs, actionsIn);
  const measures = changesOf(pairs, (plan) => measuresIn(plan).map(({ measure }) => measure));
  return pairs.flatMap(({ before, after }) => {
    if (!before) return [];
    const changes = before.recommendations.map((each) => recommendations.get(each)!);
    return {
      before,
      after,
      recommendations: changes,
      actions: changes.flatMap((under) =>
        under.before.actions.map((each) => ({ ...actions.get(each)!, under })),
      ),
      measures: [
        ...before.measures.map((each) => measures.get(each)!),
        ...changes.flatMap((under) =>
          under.before.measures.map((each) => ({ ...measures.get(each)!, under })),
        ),
      ],
    };
  });
}

/** What became of the recommendations, the actions, or the measures, of all plans. */
function changesOf<Each extends Thing>(
  pairs: readonly PlanPair[],
  thingsIn: (plan: Plan) => readonly Each[],
): ReadonlyMap<Each, ThingChange<Each>> {
  const standingIn = (plan: Plan | undefined, pair: number) =>
    plan ? thingsIn(plan).map((thing) => standing(thing, plan, pair)) : [];
  const befores = pairs.flatMap(({ before }, pair) => standingIn(before, pair));
  const afters = pairs.flatMap(({ after }, pair) => standingIn(after, pair));
  const found = pair(befores, afters);
  return new Map(
    befores.map((each) => {
      const now = found.get(each);
      return [each.thing, { before: each.thing, now: now && { plan: now.plan, thing: now.thing } }];
    }),
  );
}

/** A thing, and where it stands. */
interface Standing<Each extends Thing = Thing> {
  readonly thing: Each;
  readonly plan: Plan;
  /** The same number for a plan and what became of it. */
  readonly pair: number;
  readonly text: string;
  readonly words: ReadonlyMap<string, number>;
}

function standing<Each extends Thing>(thing: Each, plan: Plan, pair: number): Standing<Each> {
  const text = folded(thing.text);
  return { thing, plan, pair, text, words: wordsOf(text) };
}

/** How things of two times may be known for the same. */
interface Way {
  /** They may be the same where they have the same key. */
  readonly key: (standing: Standing) => string;
  /** And so much of their words is the same: a share; 1 where the key says so already. */
  readonly share: number;
}

/** Nearly the same words. */
const nearly = 0.6;
/** One thing in other words; below that, its id was given to another. */
const related = 0.25;

/**
 * Tried in this order, the surest first. The words go before the id, because an id says nothing where a plan was numbered
 * anew; and a plan goes before the others, because plans begin as copies of one another.
 */
const ways: readonly Way[] = [
  { key: ({ pair, thing, text }) => JSON.stringify([pair, thing.id, text]), share: 1 },
  { key: ({ pair, text }) => JSON.stringify([pair, text]), share: 1 },
  { key: ({ pair, thing }) => JSON.stringify([pair, thing.id]), share: nearly },
  { key: ({ text }) => text, share: 1 },
  { key: ({ thing }) => thing.id, share: nearly },
  { key: ({ pair, thing }) => JSON.stringify([pair, thing.id]), share: related },
];

/** So many things of one id are looked at: a plan in which there are more was not written by people. */
const mostCandidates = 10;

function pair<Each extends Standing>(
  befores: readonly Each[],
  afters: readonly Each[],
): ReadonlyMap<Each, Each> {
  const found = new Map<Each, Each>();
  const taken = new Set<Each>();
  for (const { key, share } of ways) {
    const free = groupBy(
      afters.filter((after) => !taken.has(after)),
      key,
    );
    for (const before of befores) {
      if (found.has(before)) continue;
      const candidates = free.get(key(before)) ?? [];
      const isSame = (after: Each) => share === 1 || shareOf(before.words, after.words) >= share;
      const at = candidates.slice(0, mostCandidates).findIndex(isSame);
      if (at < 0) continue;
      const [after] = candidates.splice(at, 1);
      found.set(before, after!);
      taken.add(after!);
    }
  }
  return found;
}

function wordsOf(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
    words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

/** The words that two texts share, as a share of the longer one; 1 where neither has any. */
function shareOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  const longer = Math.max(total(one), total(other));
  return longer === 0 ? 1 : common / longer;
}

function total(words: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of words.values()) sum += count;
  return sum;
}
