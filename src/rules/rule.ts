import type { Position } from '../assess/position.ts';
import type { PlanChange } from '../change/change.ts';
import type { Links } from '../plan/links.ts';
import type { Plan } from '../plan/plan.ts';
import type { Related, Severity } from '../text/diagnostic.ts';
import type { Span } from '../text/source.ts';

/** What rag may find in a plan, and why it matters. Its examples are its documentation and its first tests. */
export interface Rule<Limit extends string = string> {
  /** Kebab case; it names what is wrong, so that it reads well after “allow”. */
  readonly name: string;
  /** Unless rag.yaml says otherwise. */
  readonly severity: Severity;
  /** What it finds makes a plan one that cannot be believed: no rag.yaml makes it less than an error. */
  readonly fixed?: true;
  /** How much is too much, unless rag.yaml says otherwise. Its keys are keys of a rule in rag.yaml. */
  readonly limits?: Limits<Limit>;
  /** One line: what the rule finds. */
  readonly summary: string;
  /** Why it matters to those who read the plan. */
  readonly why: string;
  /** For a rule about changes: the whole plan as it was, before it became what the other two show. */
  readonly before?: string;
  /** A small whole plan that has the fault; none where it cannot be shown as text. */
  readonly bad?: string;
  /** The same plan put right. */
  readonly good?: string;
  /** The day on which the examples are bad and good, for a rule about days. */
  readonly asOf?: string;
  /** How the fault is found. A rule with none of these speaks of what the reading of the file itself reports. */
  checkPlan?(plan: Plan, limits: Limits<Limit>): Iterable<Finding>;
  checkPosition?(position: Position, limits: Limits<Limit>): Iterable<Finding>;
  checkPlans?(plans: readonly Plan[], links: Links): Iterable<Finding>;
  /** Only against git: with --since. */
  checkChange?(change: PlanChange): Iterable<Deed>;
}

/** Whole numbers, by what they limit. */
export type Limits<Limit extends string = string> = Readonly<Record<Limit, number>>;

/** One place that a rule speaks of. */
export interface Finding {
  readonly at: Span;
  readonly message: string;
  readonly hint?: string;
  /** `plan/id` of the thing spoken of. */
  readonly ref?: string;
  readonly related?: readonly Related[];
}

/** Something that was done to a plan. */
export interface Deed extends Finding {
  /** What was done to what, whatever the place and the words: the same in every commit that has it. */
  readonly deed: string;
}

export function defineRule<const Limit extends string = never>(rule: Rule<Limit>): Rule {
  return rule;
}

/** The place in which something stood before a change, to be shown beside the finding. */
export function asItWas(span: Span): readonly Related[] {
  return [{ message: 'As it was.', span }];
}
