import { findingsReport } from '../view/findings.ts';
import { sortDiagnostics } from '../text/diagnostic.ts';
import { loadPlans, loadPlansAt } from '../workspace/load.ts';
import { countActions } from '../plan/select.ts';
import { atOption, defineCommand, plansArgument } from './command.ts';

export const validate = defineCommand({
  name: 'validate',
  summary: 'Check how the plan files are written.',
  description:
    'The files alone, whatever the day. Everything that is wrong in all the files is reported in one run, worst first, each at its place with your own line under it. rag explain tells more about a finding by its name.',
  arguments: [plansArgument],
  options: [atOption],
  examples: [{ line: 'rag validate plans/my-plan.yaml', says: 'one file, while you write it' }],
  async run(input, world) {
    const paths = input.argumentsOf('plans');
    const revision = input.option('at');
    const workspace = await (revision === undefined ? loadPlans(paths, world) : loadPlansAt(revision, paths, world));
    const findings = sortDiagnostics(workspace.diagnostics);
    const lookedAt = {
      files: workspace.files,
      plans: workspace.plans.length,
      actions: countActions(workspace.plans),
    };
    return { report: findingsReport('validate', findings, lookedAt), diagnostics: findings, reported: true };
  },
});
