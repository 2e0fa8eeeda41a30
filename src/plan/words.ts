import { states, type WrittenState, type WrittenYesNo } from './plan.ts';

const yes = ['yes', 'y', 'true'];
const no = ['no', 'n', 'false'];

/** yes and no in any case, and the words for them that other programs write. */
export function readYesNo(text: string): WrittenYesNo {
  const word = text.trim().toLowerCase();
  if (yes.includes(word)) return { text, value: true };
  if (no.includes(word)) return { text, value: false };
  return { text };
}

export function readState(text: string): WrittenState {
  const word = text.trim().toLowerCase();
  return { text, value: states.find((state) => state === word) };
}
