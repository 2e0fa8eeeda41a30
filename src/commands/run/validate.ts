import { countActions } from '../../plan/select.ts';
import { asSet } from '../../rules/run.ts';
import { sortDiagnostics } from '../../text/diagnostic.ts';
import { findingsReport } from '../../view/check/findings.ts';
import { applyWaivers, countWaived } from '../../waivers/apply.ts';
import { loadPlans, loadPlansAt } from '../../workspace/load.ts';
import type { Run } from '../command.ts';
import { gateOf } from '../gate.ts';

export const run: Run = async (input, world) => {
  const gate = gateOf(input);
  if (typeof gate !== 'function') return { diagnostics: [gate] };
  const paths = input.argumentsOf('plans');
  const revision = input.option('at');
  const workspace = await (revision === undefined
    ? loadPlans(paths, world)
    : loadPlansAt(revision, paths, world));
  const { config, documents, rules } = workspace;
  const after = applyWaivers(workspace.diagnostics, documents, world.today(config.timeZone));
  // What a waiver is for may be something that only a check on a day finds.
  const left = after.diagnostics.filter(({ code }) => code !== 'unused-waiver');
  const findings = sortDiagnostics(asSet(left, rules));
  const lookedAt = {
    files: workspace.files,
    plans: workspace.plans.length,
    actions: countActions(workspace.plans),
    waived: countWaived(after.waived),
  };
  const { fails, because } = gate(findings);
  const report = findingsReport('validate', findings, lookedAt, undefined, because);
  return { report, diagnostics: findings, reported: true, fails };
};
