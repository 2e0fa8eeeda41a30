import type { Position } from '../assess/position.ts';
import type { PlanChange } from '../change/change.ts';
import { linksOf } from '../plan/links.ts';
import type { Plan } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import type { Diagnostic, Severity } from '../text/diagnostic.ts';
import { cutTo } from '../text/sentence.ts';
import { type Held, relaxedIn } from './relaxed.ts';
import type { Finding, Limits, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { rulesRelaxed } from './rules-relaxed.ts';
import { noSettings, type Settings, settingOf } from './settings.ts';

/** What is wrong with the plans as they are written, whatever the day. */
export function checkPlans(
  plans: readonly Plan[],
  settings = noSettings,
  links = linksOf(plans),
): readonly Diagnostic[] {
  const sets = rulesUnder(settings);
  const each = byPlan(
    plans,
    sets.filter(({ rule }) => rule.checkPlan),
    (plan, { rule, limits }) => rule.checkPlan!(plan, limits),
  );
  const all = sets.flatMap((set) => diagnose(set, set.rule.checkPlans?.(plans, links)));
  return [...each, ...all];
}

/** What is wrong with the positions on their day. */
export function checkPositions(positions: readonly Position[], settings = noSettings): readonly Diagnostic[] {
  return byPlan(
    positions,
    rulesUnder(settings).filter(({ rule }) => rule.checkPosition),
    (position, { rule, limits }) => rule.checkPosition!(position, limits),
  );
}

/** Has all rules look at one plan before they turn to the next: what they look at is then still at hand. */
function byPlan<Item>(
  items: readonly Item[],
  sets: readonly RuleSet[],
  find: (item: Item, set: RuleSet) => Iterable<Finding>,
): readonly Diagnostic[] {
  return items.flatMap((item) => sets.flatMap((set) => diagnose(set, find(item, set))));
}

/** A finding on what was done to a plan. */
export interface DeedFound {
  /** The same in every commit that has it. */
  readonly deed: string;
  readonly diagnostic: Diagnostic;
}

/** What was done to the plans that should not have been. */
export function checkChanges(changes: readonly PlanChange[], settings = noSettings): readonly DeedFound[] {
  return rulesUnder(settings).flatMap((set) =>
    changes.flatMap((change) => {
      const deeds = [...(set.rule.checkChange?.(change) ?? [])];
      return diagnose(set, deeds).map((diagnostic, at) => ({
        deed: `${set.rule.name} ${refOf(change.before)} ${deeds[at]!.deed}`,
        diagnostic,
      }));
    }),
  );
}

/** What rag.yaml asks less than it did. */
export function checkRelaxed(before: Held, after: Held): readonly DeedFound[] {
  const deeds = relaxedIn(before, after);
  return diagnose({ rule: rulesRelaxed, ...rulesRelaxed }, deeds).map((diagnostic, at) => ({
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

/** A rule that is not off, as the settings have it. */
interface RuleSet {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly limits: Limits;
}

function rulesUnder(settings: Settings): readonly RuleSet[] {
  return rules.flatMap((rule) => {
    const { severity, limits } = settingOf(rule, settings);
    return severity === 'off' ? [] : [{ rule, severity, limits }];
  });
}

/** In characters. An id or a rating of a whole page, said back with every finding, would fill the memory. */
const longest = 1000;

function diagnose(
  { rule, severity }: Pick<RuleSet, 'rule' | 'severity'>,
  findings: Iterable<Finding> = [],
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { at, message, hint, ref, related } of findings) {
    diagnostics.push({
      code: rule.name,
      severity,
      message: cutTo(longest, message),
      hint: hint && cutTo(longest, hint),
      span: at,
      ref: ref && cutTo(longest, ref),
      related,
    });
  }
  return diagnostics;
}
