import type { Completion, Plan, Round, State } from '../plan/plan.ts';
import { states } from '../plan/plan.ts';
import type { Level } from '../plan/ratings.ts';
import type { Selection } from '../plan/select.ts';
import type { Span } from '../text/source.ts';

/** The form of one owner for one round, as it is sent. */
export interface Form {
  /** Undefined: the form of what nobody is named for. */
  readonly owner?: string;
  /** Safe as the name of a file on any system; no two forms of a plan share one. */
  readonly fileName: string;
  /** With a byte order mark and CR LF, which Word and an old Notepad need. */
  readonly text: string;
}

/** A form that came back, as far as it could be read. */
export interface FilledForm {
  readonly plan: Plan;
  readonly round: Round;
  readonly owner?: string;
  /** Only what was filled in, in the form's order. */
  readonly reports: readonly Reported[];
}

/** What an owner reported of one recommendation or action. */
export interface Reported {
  readonly selection: Selection;
  readonly rating?: Level;
  /** Paragraphs have an empty line between them, items of a list a line each. */
  readonly text?: string;
  readonly state?: State;
  readonly completed?: Completion;
  readonly evidence: readonly string[];
  /** Its heading in the form. */
  readonly at: Span;
}

/** The fields of a section, in their order. Update comes last, because it takes all that follows. */
export const fieldNames = ['rating', 'completed', 'state', 'evidence', 'update'] as const;
export type FieldName = (typeof fieldNames)[number];

/** As it stands in the form: `Rating:`. */
export function labelOf(name: FieldName): string {
  return `${name[0]!.toUpperCase()}${name.slice(1)}:`;
}

/** What stands in a heading before the id. */
export type Kind = 'Recommendation' | 'Action';

export function headingOf(kind: Kind, id: string): string {
  return `== ${kind} ${id}`;
}

/** The heading under which nothing is read: mail programs put their own words at the end. */
export const ending = 'End of form';

/** What is told below it. */
export const nothingBelow = 'Nothing below this line is read.';

/** What an owner may say of something open. */
export const formStates: readonly State[] = states.filter((state) => state !== 'reopened');

/** What a message calls a section. */
export function nameOf({ recommendation, action }: Selection): string {
  return action ? `Action ${action.id}` : `Recommendation ${recommendation.id}`;
}
