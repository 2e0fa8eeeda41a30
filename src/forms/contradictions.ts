import { longDay } from '../calendar/words.ts';
import type { Round } from '../plan/plan.ts';
import { cutTo, listedShort } from '../text/sentence.ts';
import { type Field, placeOf } from './fields.ts';
import { type FieldName, nameOf, type Reported } from './form.ts';
import type { Section } from './parts.ts';
import type { Problem } from './problem.ts';
import { saysOpen, wordsOf } from './value.ts';

interface Setting {
  readonly section: Section;
  readonly field: (name: FieldName) => Field | undefined;
  readonly round: Round;
}

type Report = Omit<Reported, 'at'>;

/** What the fields of a section say that cannot be true together, or cannot be meant. */
export function contradictionsIn(report: Report, setting: Setting): readonly Problem[] {
  return checks.flatMap((check) => check(report, setting) ?? []);
}

type Check = (report: Report, setting: Setting) => Problem | undefined;

const checks: readonly Check[] = [
  /** A recommendation is complete when its actions are. */
  ({ completed, selection }, { field }) => {
    if (!completed || selection.action) return undefined;
    const { id, actions } = selection.recommendation;
    const ids = listedShort(actions.map((action) => `“== Action ${cutTo(40, action.id)}”`));
    return {
      code: 'form-completed',
      at: placeOf(field('completed')!),
      message: `Recommendation ${id} has no day of its own on which it is completed.`,
      hint: actions.length
        ? `Write the day below the heading of the action that is completed: ${ids}.`
        : 'Leave “Completed:” empty, and write: State: complete',
    };
  },
  ({ completed, state, selection }, { field }) => {
    if (!completed || state === undefined || state === 'complete') return undefined;
    return {
      code: 'form-contradiction',
      at: placeOf(field('state')!),
      message: `${nameOf(selection)} cannot be both completed and ${state}.`,
      hint: 'Leave “Completed:” or “State:” empty.',
    };
  },
  ({ state, selection }, { field }) => {
    const completed = field('completed');
    if (state !== 'complete' || !completed || !saysOpen(wordsOf(completed))) return undefined;
    return {
      code: 'form-contradiction',
      at: placeOf(field('state')!),
      message: `${nameOf(selection)} is complete by “State:”, and is not by “Completed:”.`,
      hint: 'Write in “Completed:” when it was completed, or leave “State:” empty.',
    };
  },
  ({ completed, selection }, { field, round }) => {
    if (!completed?.first || !round.day || completed.first <= round.day) return undefined;
    return {
      code: 'form-completed-later',
      at: placeOf(field('completed')!),
      message: `${nameOf(selection)} is completed only after the day of the round, ${longDay(round.day)}.`,
      hint: 'If that is when it will be completed, say so below “Update:”, and leave “Completed:” empty.',
      doubt: true,
    };
  },
  ({ evidence, rating, text, state, selection }, { field }) => {
    if (evidence.length === 0 || rating || text !== undefined || state) return undefined;
    return {
      code: 'form-evidence-alone',
      at: placeOf(field('evidence')!),
      message: `${nameOf(selection)} has evidence, and nothing that it is evidence of.`,
      hint: 'Say below “Update:” what it shows.',
    };
  },
  ({ rating, text, state, completed, selection }, { field, section }) => {
    const isClosed = completed !== undefined || state === 'complete' || state === 'superseded';
    if (rating || isClosed || !field('rating') || (text === undefined && !state)) return undefined;
    return {
      code: 'form-no-rating',
      at: section.heading,
      message: `${nameOf(selection)} is reported without a rating, and will show as not rated.`,
      hint: 'If it has one, write it behind “Rating:”.',
      doubt: true,
    };
  },
];
