import type { Completion, Plan } from '../plan/plan.ts';
import { type Completing, completeThing, writtenCompletion } from './complete.ts';
import { type Draft, type Intent, isRefused } from './draft.ts';
import { findThing } from './thing.ts';
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
  completing: (plan: Plan) => Omit<Completing, 'on'>,
): Intent {
  return (plan) => {
    const drafts: Draft[] = [];
    for (const each of reports) {
      const draft = collectReport(into, each, completing)(plan);
      if (isRefused(draft)) return draft;
      drafts.push(draft);
    }
    return join(drafts);
  };
}

/** One of them; see `collectReports`. */
export function collectReport(
  into: Into,
  { ref, report, completed }: Reporting,
  completing: (plan: Plan) => Omit<Completing, 'on'>,
): Intent {
  return (plan) => {
    const thing = findThing(plan, ref);
    if (isRefused(thing)) return thing;
    const on = completed && (completed.kind === 'yes' ? into.round : writtenCompletion(completed));
    const isNews = on !== undefined && thing.action?.completed?.text !== on;
    const intents = [
      ...(isNews ? [completeThing(ref, (each) => ({ ...completing(each), on }))] : []),
      ...(saysSomething(report) ? [updateThing(ref, report, { ...into, again: true })] : []),
    ];
    const drafts = intents.map((intent) => intent(plan));
    return drafts.find(isRefused) ?? join(drafts as readonly Draft[]);
  };
}

function saysSomething({ rag, text, state, evidence = [] }: Report): boolean {
  return rag !== undefined || text !== undefined || state !== undefined || evidence.length > 0;
}

function join(drafts: readonly Draft[]): Draft {
  return {
    changes: drafts.flatMap(({ changes }) => changes),
    told: drafts.flatMap(({ told }) => told),
  };
}
