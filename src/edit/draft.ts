import type { Plan } from '../plan/plan.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Change } from '../yaml/change.ts';

/** What an officer wants of a plan, as what is to change in it; asked again where the file has changed meanwhile. */
export type Intent = (plan: Plan) => Draft | Refusal;

export interface Draft {
  /** In terms of the document as it is; see `Change`. */
  readonly changes: readonly Change[];
  readonly told: readonly Told[];
}

/** What a change means, for the officer who asked for it. */
export interface Told {
  /** The recommendation, action or round it is about. */
  readonly id: string;
  /** A sentence without its subject: `is AMBER in March 2024; it was GREEN in March 2023.` */
  readonly says: string;
}

/** Why a plan cannot be changed as asked, and what to type instead. */
export interface Refusal {
  readonly refused: Diagnostic;
  /** What to paste where, if the change itself is right. */
  readonly byHand?: readonly ByHand[];
}

/** What an officer has to put into a file where rag cannot do it safely. */
export interface ByHand {
  /** `Under “updates:” of 1.2` */
  readonly where: string;
  readonly lines: string;
}

export function refuse(message: string, hint?: string): Refusal {
  return { refused: { code: 'cannot-edit', severity: 'error', unable: true, message, hint } };
}

export function isRefused(result: object): result is Refusal {
  return 'refused' in result;
}

/** Several drafts as one; the first refusal where there is any. */
export function joinDrafts(drafts: readonly (Draft | Refusal)[]): Draft | Refusal {
  const refused = drafts.find(isRefused);
  if (refused) return refused;
  const sound = drafts as readonly Draft[];
  return { changes: sound.flatMap(({ changes }) => changes), told: sound.flatMap(({ told }) => told) };
}
