import { readLength } from '../calendar/read-interval.ts';
import { states, type WrittenLateness, type WrittenState, type WrittenYesNo } from './plan.ts';

const yes = ['yes', 'y', 'true'];
const no = ['no', 'n', 'false'];

/** yes and no in any case, and the words for them that other programs write. */
export function readYesNo(text: string): WrittenYesNo {
  const word = text.trim().toLowerCase();
  if (yes.includes(word)) return { text, value: true };
  if (no.includes(word)) return { text, value: false };
  return { text };
}

/** `up to 1 month`; `no` is not by a day. */
export function readLateness(text: string): WrittenLateness {
  return { text, most: readYesNo(text).value === false ? { days: 0 } : readLength(text) };
}

export function readState(text: string): WrittenState {
  const word = text.trim().toLowerCase();
  return { text, value: states.find((state) => state === word) };
}
