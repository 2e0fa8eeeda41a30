import { countActions } from '../../plan/select.ts';
import { sortDiagnostics } from '../../text/diagnostic.ts';
import { findingsReport } from '../../view/findings.ts';
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
  const findings = sortDiagnostics(workspace.diagnostics);
  const lookedAt = {
    files: workspace.files,
    plans: workspace.plans.length,
    actions: countActions(workspace.plans),
  };
  const { fails, because } = gate(findings);
  const report = findingsReport('validate', findings, lookedAt, undefined, because);
  return { report, diagnostics: findings, reported: true, fails };
};
