import type { Plan } from '../../plan/plan.ts';
import type { Block } from '../report.ts';

/** What the plan's ratings mean, where the body has said so: bodies disagree, so a report says it. */
export function keyOf(plan: Plan): readonly Block[] {
  const explained = plan.ratings.scheme.levels.filter(({ means }) => means !== undefined);
  if (explained.length === 0) return [];
  const facts = explained.map(({ word, means, tone }) => ({ label: word, value: { text: means!, tone } }));
  return [{ block: 'facts', facts }];
}
