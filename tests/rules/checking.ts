import { assess } from '../../src/assess/assess.ts';
import { parseDay } from '../../src/calendar/day.ts';
import type { PlanChange } from '../../src/change/change.ts';
import { changesBetween } from '../../src/change/things.ts';
import { readDocument } from '../../src/plan/document.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { checkChanges, checkPlans, checkPositions } from '../../src/rules/run.ts';
import type { Settings } from '../../src/rules/settings.ts';
import { type Diagnostic, placeOf, sortDiagnostics } from '../../src/text/diagnostic.ts';
import { applyWaivers } from '../../src/waivers/apply.ts';
import { customs, planFrom } from '../reading.ts';

/** All that is said of a plan: by the reading, by the rules, given a day by those about days, and given what it was by those about changes. */
export function check(
  text: string,
  asOf?: string,
  name?: string,
  settings?: Settings,
  before?: string,
): readonly Diagnostic[] {
  const document = readDocument({ name: name ?? 'plans/sample.yaml', text }, customs);
  const { plan, diagnostics } = document;
  if (!plan) return sortDiagnostics(diagnostics);
  const day = asOf === undefined ? undefined : parseDay(asOf)!;
  const measure = { calendar: customs.calendar, dueSoonDays: 30 };
  const later = day ? checkPositions([assess(plan, { day }, measure)], settings) : [];
  const deeds = before === undefined ? [] : checkChanges([changeOf(before, plan)], settings);
  const done = deeds.map(({ diagnostic }) => diagnostic);
  const found = [...diagnostics, ...checkPlans([plan], settings), ...later, ...done];
  return sortDiagnostics(day ? applyWaivers(found, [document], day).diagnostics : found);
}

/** What became of a plan. */
function changeOf(before: string, after: Plan): PlanChange {
  const { plan } = planFrom(before, after.source.name);
  return changesBetween([{ before: plan!, after }])[0]!;
}

/** What one rule says of a plan, as `line:column message → hint`. */
export function findings(
  rule: string,
  text: string,
  asOf?: string,
  settings?: Settings,
  before?: string,
): readonly string[] {
  return check(text, asOf, undefined, settings, before)
    .filter(({ code }) => code === rule)
    .map((diagnostic) => {
      const [, line, column] = placeOf(diagnostic).split(':');
      return `${line}:${column} ${diagnostic.message} → ${diagnostic.hint}`;
    });
}

/** A whole plan around the lines that a test is about. */
export function plan({
  top = '',
  rounds = '  - round: 2022-03\n    meeting: 2022-03-16\n  - round: 2023-03\n    meeting: 2023-03-15\n',
  recommendation = '',
  action = '        timescale: April 2022\n',
}: {
  readonly top?: string;
  readonly rounds?: string;
  readonly recommendation?: string;
  readonly action?: string;
}): string {
  return `plan: Sufficiency Strategy Action Plan
${top}${rounds && `rounds:\n${rounds}`}recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
${action}${recommendation}`;
}
