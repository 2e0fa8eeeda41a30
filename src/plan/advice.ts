import { quoted } from '../text/sentence.ts';
import { itemNouns } from './written.ts';

/** What to do about a key that stands twice, where a plan has a better way than to delete one; `value` is what is behind the second. */
export function adviceOnDoubledKey(key: string, value: string): string | undefined {
  if (key === 'timescale') {
    return `If this one is another action’s, begin that action with a dash and its id. If it is a new timescale for the same action, leave the first as it is, and write this one below it, under “revisions:”, as: - timescale: ${value || '…'}`;
  }
  if (Object.hasOwn(itemNouns, key)) {
    return `Put them all under one ${quoted(`${key}:`)}: move the lines under this one to the end of the first list, and delete this line.`;
  }
  return undefined;
}
