import type { Position } from '../assess/position.ts';
import type { Plan } from '../plan/plan.ts';
import type { Related, Severity } from '../text/diagnostic.ts';
import type { Span } from '../text/source.ts';

/** What rag may find in a plan, and why it matters. Its examples are its documentation and its first tests. */
export interface Rule {
  /** Kebab case; it names what is wrong, so that it reads well after “allow”. */
  readonly name: string;
  readonly severity: Severity;
  /** One line: what the rule finds. */
  readonly summary: string;
  /** Why it matters to those who read the plan. */
  readonly why: string;
  /** A small whole plan that has the fault; none where it cannot be shown as text. */
  readonly bad?: string;
  /** The same plan put right. */
  readonly good?: string;
  /** The day on which the examples are bad and good, for a rule about days. */
  readonly asOf?: string;
  /** How the fault is found. A rule with none of these speaks of what the reading of the file itself reports. */
  checkPlan?(plan: Plan): Iterable<Finding>;
  checkPosition?(position: Position): Iterable<Finding>;
  checkPlans?(plans: readonly Plan[]): Iterable<Finding>;
}

/** One place that a rule speaks of. */
export interface Finding {
  readonly at: Span;
  readonly message: string;
  readonly hint?: string;
  /** `plan/id` of the thing spoken of. */
  readonly ref?: string;
  readonly related?: readonly Related[];
}

export function defineRule(rule: Rule): Rule {
  return rule;
}
