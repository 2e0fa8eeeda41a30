import type { Day } from '../calendar/day.ts';
import type { Round } from './round.ts';

/** What `completed:` says: a day, a month, the round that first reported it, or only yes. */
export interface Completion {
  readonly text: string;
  readonly kind: 'day' | 'month' | 'round' | 'yes' | 'unreadable';
  /** The first and last day on which it may have been completed; a round and a yes say neither. */
  readonly first?: Day;
  readonly last?: Day;
  readonly round?: Round;
  /** Why it could not be read. */
  readonly problem?: string;
}
