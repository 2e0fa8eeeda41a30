import type { Position } from '../assess/position.ts';
import type { Plan } from '../plan/plan.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { cutTo } from '../text/sentence.ts';
import type { Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** What is wrong with the plans as they are written, whatever the day. */
export function checkPlans(plans: readonly Plan[]): readonly Diagnostic[] {
  return rules.flatMap((rule) => [
    ...plans.flatMap((plan) => diagnose(rule, rule.checkPlan?.(plan))),
    ...diagnose(rule, rule.checkPlans?.(plans)),
  ]);
}

/** What is wrong with the positions on their day. */
export function checkPositions(positions: readonly Position[]): readonly Diagnostic[] {
  return rules.flatMap((rule) =>
    positions.flatMap((position) => diagnose(rule, rule.checkPosition?.(position))),
  );
}

/** In characters. An id or a rating of a whole page, said back with every finding, would fill the memory. */
const longest = 1000;

function diagnose(rule: Rule, findings: Iterable<Finding> = []): Diagnostic[] {
  return Array.from(findings, ({ at, message, hint, ref, related }) => ({
    code: rule.name,
    severity: rule.severity,
    message: cutTo(longest, message),
    hint: hint && cutTo(longest, hint),
    span: at,
    ref: ref && cutTo(longest, ref),
    related,
  }));
}
