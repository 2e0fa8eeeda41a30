import { countActions } from '../../plan/select.ts';
import { asSet, checkPositions } from '../../rules/run.ts';
import { type Diagnostic, sortDiagnostics } from '../../text/diagnostic.ts';
import { findingsReport } from '../../view/findings.ts';
import { waiversReport } from '../../view/waivers.ts';
import { applyWaivers, countWaived } from '../../waivers/apply.ts';
import { takePositions } from '../../workspace/positions.ts';
import type { Run } from '../command.ts';
import { gateOf } from '../gate.ts';
import { listRules } from './list-rules.ts';

export const run: Run = async (input, world) => {
  if (input.isOn('list-rules')) return listRules(world);
  const gate = gateOf(input);
  if (typeof gate !== 'function') return { diagnostics: [gate] };
  const request = { paths: input.argumentsOf('plans'), at: input.option('at'), asOf: input.asOf };
  const { workspace, positions, asOf, diagnostics } = await takePositions(request, world);
  const actions = countActions(workspace.plans);
  const nothing =
    actions === 0 && !diagnostics.some(({ unable }) => unable)
      ? [nothingChecked(workspace.plans.length)]
      : [];
  const found = [...diagnostics, ...checkPositions(positions, workspace.rules), ...nothing];
  const after = applyWaivers(found, workspace.documents, asOf);
  if (input.isOn('waivers'))
    return { report: waiversReport(after.waived, asOf), diagnostics: unreadIn(diagnostics) };
  const findings = sortDiagnostics(asSet(after.diagnostics, workspace.rules));
  const waived = countWaived(after.waived);
  const lookedAt = { files: workspace.files, plans: workspace.plans.length, actions, waived };
  const { fails, because } = gate(findings);
  const report = findingsReport('check', findings, lookedAt, asOf, because);
  return { report, diagnostics: findings, reported: true, fails };
};

/** A gate that looks at nothing must not open. */
function nothingChecked(plans: number): Diagnostic {
  return {
    code: 'nothing-checked',
    severity: 'error',
    unable: true,
    message: plans
      ? 'The plans have no actions, so there was nothing to check.'
      : 'No plan could be read, so nothing was checked for what is overdue.',
    hint: plans
      ? 'Add the actions of each recommendation, or name another plan.'
      : 'Put right what is reported below, and run rag check again.',
  };
}

/** What could not be looked at: a list of waivers has to say that it is not whole. */
function unreadIn(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ unable }) => unable);
}
