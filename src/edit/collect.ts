import type { Completion } from '../plan/plan.ts';
import { type Completing, completeThing } from './complete.ts';
import { type Intent, isRefused, joinDrafts } from './draft.ts';
import { findThing } from './thing.ts';
import { keptCompletion } from './typed.ts';
import { type Into, type Report, updateThing } from './update.ts';

/** What somebody reports of a recommendation or an action in a round. */
export interface Reporting {
  readonly ref: string;
  readonly report: Report;
  readonly completed?: Completion;
}

/** Takes the reports of a round into a plan at once. What the plan says already is left as it is. */
export function collectReports(
  into: Into,
  reports: readonly Reporting[],
  completing: Omit<Completing, 'on'>,
): Intent {
  return (plan) => joinDrafts(reports.map((each) => collectReport(into, each, completing)(plan)));
}

/** One of them; see `collectReports`. */
export function collectReport(
  into: Into,
  { ref, report, completed }: Reporting,
  completing: Omit<Completing, 'on'>,
): Intent {
  return (plan) => {
    const thing = findThing(plan, ref);
    if (isRefused(thing)) return thing;
    const on = completed && (completed.kind === 'yes' ? into.round : keptCompletion(completed));
    const isNews = on !== undefined && thing.action?.completed?.text !== on;
    const intents = [
      ...(isNews ? [completeThing(ref, { ...completing, on })] : []),
      ...(saysSomething(report) ? [updateThing(ref, report, { ...into, again: true })] : []),
    ];
    return joinDrafts(intents.map((intent) => intent(plan)));
  };
}

function saysSomething({ rag, text, state, evidence = [] }: Report): boolean {
  return rag !== undefined || text !== undefined || state !== undefined || evidence.length > 0;
}
