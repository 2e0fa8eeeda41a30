import { days } from './days.ts';
import { doubledIds } from './doubled-ids.ts';
import { misspeltKeys } from './keys.ts';
import type { Fix } from './mend.ts';
import { missingIds } from './missing-ids.ts';
import { ratings, words } from './words.ts';

/**
 * What rag fix puts right, in the order in which it does. What stands behind a key is known only once the key is: the
 * deepest keys, those of an update, are behind three others.
 */
export const fixes: readonly Fix[] = [
  misspeltKeys,
  misspeltKeys,
  misspeltKeys,
  misspeltKeys,
  missingIds,
  doubledIds,
  ratings,
  words,
  days,
];
