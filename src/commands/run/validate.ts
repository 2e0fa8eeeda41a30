import { countActions } from '../../plan/select.ts';
import { sortDiagnostics } from '../../text/diagnostic.ts';
import { findingsReport } from '../../view/findings.ts';
import { loadPlans, loadPlansAt } from '../../workspace/load.ts';
import type { Run } from '../command.ts';

export const run: Run = async (input, world) => {
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
  return { report: findingsReport('validate', findings, lookedAt), diagnostics: findings, reported: true };
};
