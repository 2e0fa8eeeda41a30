import { expect, test } from 'vitest';
import { linksOf } from '../../src/plan/links.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { refOf } from '../../src/plan/select.ts';
import { planFrom } from '../reading.ts';

/** A plan of one recommendation, handed on where a REF is given. */
function plan(id: string, ref?: string): Plan {
  const handed = ref ? `\n    handled-in: ${ref}` : '';
  return planFrom(`plan: P\nid: ${id}\nrecommendations:\n  - id: 1\n    recommendation: R${handed}\n`).plan!;
}

/** The REF of what deals with the first recommendation of the first plan in the end. */
function handlerIn(plans: readonly Plan[]): string | undefined {
  const named = linksOf(plans).handlerOf(plans[0]!.recommendations[0]!);
  return named && refOf(named.plan, named.recommendation?.id);
}

/** So many plans that each hand theirs on to the next. */
const chain = (length: number) => Array.from({ length }, (_, at) => plan(`p${at}`, `p${at + 1}/1`));

test.each<[string, readonly Plan[], string | undefined]>([
  ['at once', [plan('a', 'b/1'), plan('b')], 'b/1'],
  ['a whole plan', [plan('a', 'b/1'), plan('b', 'c'), plan('c')], 'c'],
  ['with spaces around it', [plan('a', "' b/1 '"), plan('b')], 'b/1'],
  ['after a long way', [...chain(300), plan('p300')], 'p300/1'],
  ['nothing there', chain(3), undefined],
  ['itself', [plan('a', 'a/1')], undefined],
  ['its own plan', [plan('a', 'a')], undefined],
  ['a circle', [plan('a', 'b/1'), plan('b', 'a/1')], undefined],
  ['into a circle', [plan('a', 'b/1'), plan('b', 'c/1'), plan('c', 'b/1')], undefined],
])('what deals with a recommendation: %s', (_, plans, expected) => {
  expect(handlerIn(plans)).toBe(expected);
  expect(handlerIn(plans)).toBe(expected);
});

test('the order in which recommendations are asked for makes no difference', () => {
  const plans = [plan('d', 'b/1'), plan('a', 'b/1'), plan('b', 'c/1'), plan('c')];
  const links = linksOf(plans);
  const ends = plans.map(({ recommendations: [only] }) => links.handlerOf(only!)?.plan.id);
  expect(ends).toEqual(['c', 'c', 'c', undefined]);
});

test('an action is not carried over from itself', () => {
  const text =
    'plan: P\nid: a\nrecommendations:\n  - id: 1\n    recommendation: R\n    actions:\n      - id: 1.1\n        action: A\n        carried-from: a/1.1\n        carried-to: a/1.1\n';
  const own = planFrom(text).plan!;
  const [action] = own.recommendations[0]!.actions;
  const links = linksOf([own]);
  expect([links.predecessorOf(action!), links.successorOf(action!)]).toEqual([undefined, undefined]);
});
