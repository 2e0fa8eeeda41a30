import type { Rule } from './rule.ts';
import { duplicateId } from './duplicate-id.ts';
import { overdueUnreviewed } from './overdue-unreviewed.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [duplicateId, overdueUnreviewed];

export function findRule(name: string): Rule | undefined {
  return rules.find((rule) => rule.name === name);
}
