import type { Position } from '../assess/position.ts';
import type { PlanChange } from '../change/change.ts';
import { linksOf } from '../plan/links.ts';
import type { Plan } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import type { Diagnostic, Severity } from '../text/diagnostic.ts';
import { cutTo } from '../text/sentence.ts';
import { type Held, relaxedIn } from './relaxed.ts';
import type { Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { rulesRelaxed } from './rules-relaxed.ts';
import { noSettings, type Settings, settingOf } from './settings.ts';

/** What is wrong with the plans as they are written, whatever the day. */
export function checkPlans(
  plans: readonly Plan[],
  settings = noSettings,
  links = linksOf(plans),
): readonly Diagnostic[] {
  return rules.flatMap((rule) => {
    const { severity, limits } = settingOf(rule, settings);
    if (severity === 'off') return [];
    const findings = plans.flatMap((plan) => diagnose(rule, severity, rule.checkPlan?.(plan, limits)));
    return [...findings, ...diagnose(rule, severity, rule.checkPlans?.(plans, links))];
  });
}

/** What is wrong with the positions on their day. */
export function checkPositions(positions: readonly Position[], settings = noSettings): readonly Diagnostic[] {
  return rules.flatMap((rule) => {
    const { severity, limits } = settingOf(rule, settings);
    if (severity === 'off') return [];
    return positions.flatMap((position) => diagnose(rule, severity, rule.checkPosition?.(position, limits)));
  });
}

/** A finding on what was done to a plan. */
export interface DeedFound {
  /** The same in every commit that has it. */
  readonly deed: string;
  readonly diagnostic: Diagnostic;
}

/** What was done to the plans that should not have been. */
export function checkChanges(changes: readonly PlanChange[], settings = noSettings): readonly DeedFound[] {
  return rules.flatMap((rule) => {
    const { severity } = settingOf(rule, settings);
    if (severity === 'off') return [];
    return changes.flatMap((change) => {
      const deeds = [...(rule.checkChange?.(change) ?? [])];
      return diagnose(rule, severity, deeds).map((diagnostic, at) => ({
        deed: `${rule.name} ${refOf(change.before)} ${deeds[at]!.deed}`,
        diagnostic,
      }));
    });
  });
}

/** What rag.yaml asks less than it did. */
export function checkRelaxed(before: Held, after: Held): readonly DeedFound[] {
  const { severity } = rulesRelaxed;
  const deeds = relaxedIn(before, after);
  return diagnose(rulesRelaxed, severity, deeds).map((diagnostic, at) => ({
    deed: `${rulesRelaxed.name} ${deeds[at]!.deed}`,
    diagnostic,
  }));
}

/** What the reading of the files reports, as severe as the settings make it. */
export function asSet(diagnostics: readonly Diagnostic[], settings: Settings): readonly Diagnostic[] {
  if (settings.size === 0) return diagnostics;
  return diagnostics.flatMap((diagnostic) => {
    const severity = settings.get(diagnostic.code)?.severity ?? diagnostic.severity;
    return severity === 'off' ? [] : [{ ...diagnostic, severity }];
  });
}

/** In characters. An id or a rating of a whole page, said back with every finding, would fill the memory. */
const longest = 1000;

function diagnose(rule: Rule, severity: Severity, findings: Iterable<Finding> = []): Diagnostic[] {
  return Array.from(findings, ({ at, message, hint, ref, related }) => ({
    code: rule.name,
    severity,
    message: cutTo(longest, message),
    hint: hint && cutTo(longest, hint),
    span: at,
    ref: ref && cutTo(longest, ref),
    related,
  }));
}
