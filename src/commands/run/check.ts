import { measuresIn } from '../../plan/contents.ts';
import type { Plan } from '../../plan/plan.ts';
import { countActions } from '../../plan/select.ts';
import { asSet, checkPositions } from '../../rules/run.ts';
import { type Diagnostic, sortDiagnostics } from '../../text/diagnostic.ts';
import { findingsReport } from '../../view/check/findings.ts';
import { sinceReport } from '../../view/check/since.ts';
import { waiversReport } from '../../view/check/waivers.ts';
import { applyWaivers, countWaived } from '../../waivers/apply.ts';
import { takePositions } from '../../workspace/positions.ts';
import { lookBack } from '../../workspace/since.ts';
import type { Run } from '../command.ts';
import { gateOf } from '../gate.ts';
import { requestOf } from '../request.ts';
import { misuseOfSince } from '../since.ts';
import { listRules } from './list-rules.ts';

export const run: Run = async (input, world) => {
  if (input.isOn('list-rules')) return listRules(world);
  const gate = gateOf(input);
  if (typeof gate !== 'function') return { diagnostics: [gate] };
  const misuse = misuseOfSince(input);
  if (misuse) return { diagnostics: [misuse] };
  const request = requestOf(input);
  const answer = await takePositions(request, world);
  const { workspace, positions, asOf, diagnostics } = answer;
  const revision = input.option('since');
  const since = revision === undefined ? undefined : await lookBack(revision, request.paths, answer, world);
  const actions = countActions(workspace.plans);
  const nothing =
    !workspace.plans.some(holdsSomething) && !diagnostics.some(({ unable }) => unable)
      ? [nothingChecked(workspace.plans.length)]
      : [];
  const found = [
    ...diagnostics,
    ...checkPositions(positions, workspace.rules),
    ...nothing,
    ...(since?.found ?? []),
  ];
  const { configFile } = workspace;
  const commented = configFile ? [...workspace.documents, configFile] : workspace.documents;
  const after = applyWaivers(found, commented, asOf);
  if (input.isOn('waivers'))
    return { report: waiversReport(after.waived, asOf), diagnostics: unreadIn(diagnostics) };
  const selfWaived = since?.selfWaived(after.waived) ?? [];
  const left = sortDiagnostics(asSet([...after.diagnostics, ...selfWaived], workspace.rules));
  const findings = since ? since.judge(left) : left;
  const waived = countWaived(after.waived);
  const lookedAt = { files: workspace.files, plans: workspace.plans.length, actions, waived };
  const newOnly = input.isOn('new-only');
  const { fails, because } = gate(newOnly ? findings.filter(({ isNew }) => isNew !== false) : findings);
  const report = since?.bases.length
    ? sinceReport(findings, { ...since, newOnly }, lookedAt, asOf, because)
    : findingsReport('check', findings, lookedAt, asOf, because);
  return { report, diagnostics: findings, reported: true, fails };
};

/** Whether a plan has anything that can go wrong with time. */
function holdsSomething(plan: Plan): boolean {
  const { recommendations, partners } = plan;
  return (
    recommendations.some(({ actions, handledIn }) => actions.length > 0 || handledIn?.trim()) ||
    partners.some(({ review }) => review) ||
    [...measuresIn(plan)].length > 0
  );
}

/** A gate that looks at nothing must not open. */
function nothingChecked(plans: number): Diagnostic {
  return {
    code: 'nothing-checked',
    severity: 'error',
    unable: true,
    message: plans
      ? 'The plans have neither actions nor figures, so there was nothing to check.'
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
