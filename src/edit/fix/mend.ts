import type { Change } from '../../yaml/change.ts';
import type { Told } from '../draft.ts';
import type { Sheet } from './sheet.ts';

/** Something that is put right. */
export interface Mend {
  readonly change: Change;
  readonly told: Told;
}

/** Finds the faults of one kind, and of them only those of which rag is certain how they are put right. */
export type Fix = (sheet: Sheet) => readonly Mend[];
