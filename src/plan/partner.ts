import type { Timescale } from '../timescale/timescale.ts';
import type { Completion } from './completion.ts';
import type { Part } from './part.ts';

/** Somebody outside the body with whom something is done. */
export interface Partner {
  readonly name: string;
  /** Undefined where only the name was typed. */
  readonly part?: Part;
  readonly role?: string;
  /** By when the partnership is to be reviewed, and when it was. */
  readonly review?: Timescale;
  readonly reviewed?: Completion;
}
