import { collectReport, collectReports, type Reporting } from '../../edit/collect.ts';
import { isRefused } from '../../edit/draft.ts';
import { changeFile, type FileChange } from '../../edit/edit.ts';
import type { FilledForm, Reported } from '../../forms/form.ts';
import { refOf } from '../../plan/select.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { counted } from '../../text/sentence.ts';
import { unchangedReport } from '../../view/edit/unchanged.ts';
import { readForms } from '../../workspace/forms.ts';
import { readPlans } from '../../workspace/load.ts';
import type { Run } from '../command.ts';
import { dayOf, openOn } from '../editing.ts';

export const run: Run = async (input, world) => {
  const workspace = await readPlans(input.optionsOf('plan'), world);
  const { plans, documents, config } = workspace;
  if (plans.length === 0) return workspace;
  const round = input.option('round');
  const forms = await readForms(input.argumentsOf('forms'), plans, round, world);
  const today = dayOf(input, workspace, world);
  const completing = { today, openIn: openOn(today, config) };
  const diagnostics = [...forms.diagnostics];
  const changes: FileChange[] = [];
  for (const document of documents) {
    const ofPlan = forms.filled.filter(({ plan }) => plan === document.plan);
    const into = { round: ofPlan[0]?.round.id, replace: input.isOn('replace') };
    const fitting: Reporting[] = [];
    for (const { reporting, at } of reportsOf(ofPlan, diagnostics)) {
      const draft = collectReport(into, reporting, completing)(document.plan!);
      if (isRefused(draft))
        diagnostics.push({ ...draft.refused, code: 'form-refused', unable: undefined, span: at });
      else fitting.push(reporting);
    }
    if (fitting.length > 0)
      changes.push(changeFile(document, collectReports(into, fitting, completing), config));
  }
  if (changes.length === 0) {
    if (forms.files === 0) return { diagnostics };
    const why = `There is nothing to take from ${counted(forms.files, 'form')}.`;
    return { report: unchangedReport('round collect', why), diagnostics, warns: true };
  }
  return {
    diagnostics,
    warns: true,
    edits: {
      kind: 'round collect',
      changes,
      question: `Write this into ${changes.length === 1 ? changes[0]!.path : counted(changes.length, 'plan')}?`,
      next: () => ['Who has not reported yet: rag round missing', 'What has moved: rag diff'],
    },
  };
};

interface FromForm {
  readonly reporting: Reporting;
  /** Where in the form it stands. */
  readonly at: Reported['at'];
}

/** What the forms of one plan report; what two of them report is a question for their owners. */
function* reportsOf(forms: readonly FilledForm[], diagnostics: Diagnostic[]): Iterable<FromForm> {
  const first = new Map<string, Reported>();
  for (const { plan, reports } of forms) {
    for (const report of reports) {
      const { recommendation, action } = report.selection;
      const { id } = action ?? recommendation;
      const earlier = first.get(id);
      if (earlier) diagnostics.push(reportedTwice(refOf(plan, id), report, earlier));
      else {
        first.set(id, report);
        yield { reporting: reportingOf(id, report), at: report.at };
      }
    }
  }
}

function reportingOf(ref: string, { rating, text, state, evidence, completed }: Reported): Reporting {
  return { ref, completed, report: { rag: rating?.word, text, state, evidence } };
}

function reportedTwice(ref: string, report: Reported, earlier: Reported): Diagnostic {
  return {
    code: 'form-twice',
    severity: 'error',
    message: `${ref} is reported in another form too.`,
    hint: 'Ask the owners whose report it is, and empty the other one. The first is taken.',
    span: report.at,
    ref,
    related: [{ message: 'It is reported here too.', span: earlier.at }],
  };
}
