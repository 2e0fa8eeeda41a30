import { expect, test } from 'vitest';
import { compare } from '../../src/diff/compare.ts';
import { positionOn, type WrittenDecision, type WrittenPlan } from '../assess/taking.ts';

const accepted: WrittenDecision = { decision: 'accepted', by: 'Panel', decided: '2022-05-11' };
const overruled: WrittenDecision = { decision: 'overruled', by: 'Panel', decided: '2022-06-08', rag: 'RED' };
const undated: WrittenDecision = { decision: 'accepted', by: 'Panel' };

function planWith(...decisions: readonly WrittenDecision[]): WrittenPlan {
  return { recommendations: [{ decisions, updates: [{ round: '2022-03', rag: 'GREEN' }] }] };
}

const told = (before: readonly [string, WrittenPlan], after: readonly [string, WrittenPlan]) =>
  compare(positionOn(...before), positionOn(...after)).changes.map(
    ({ kind, from = '–', to = '–', direction }) => `${kind} ${from} → ${to} ${direction}`,
  );

test('between two days, what was decided since', () => {
  const plan = planWith(accepted, overruled);
  expect(told(['2022-04-01', plan], ['2022-05-31', plan])).toEqual([
    'decided – → accepted; by Panel; 2022-05-11 same',
  ]);
  expect(told(['2022-05-31', plan], ['2022-07-01', plan])).toEqual([
    'rating GREEN → RED worse',
    'decided – → overruled; by Panel; 2022-06-08; RED same',
  ]);
  expect(told(['2022-07-01', plan], ['2022-08-01', plan])).toEqual([]);
});

test('between two revisions, what was written down since, once', () => {
  const day = '2022-05-31';
  expect(told([day, planWith()], [day, planWith(accepted)])).toEqual([
    'decided – → accepted; by Panel; 2022-05-11 same',
  ]);
});

test('what is not known to have been decided is told as words', () => {
  const day = '2022-05-31';
  expect(told([day, planWith()], [day, planWith(undated)])).toEqual([
    'wording – → decision 1: accepted; by Panel same',
  ]);
  expect(told([day, planWith(accepted)], [day, planWith()])).toEqual([
    'decided accepted; by Panel; 2022-05-11 → – same',
  ]);
});

test('a decision that was edited is told as both', () => {
  const day = '2022-05-31';
  const edited = { ...accepted, reason: 'Seen.' };
  expect(told([day, planWith(accepted)], [day, planWith(edited)])).toEqual([
    'decided – → accepted; by Panel; 2022-05-11; Seen. same',
    'decided accepted; by Panel; 2022-05-11 → – same',
  ]);
});
