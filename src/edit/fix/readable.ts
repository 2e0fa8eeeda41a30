import { findLevel } from '../../plan/ratings.ts';
import { readTone } from '../../plan/scheme.ts';
import { readState, readYesNo } from '../../plan/words.ts';
import { readDay } from '../../timescale/day.ts';
import type { Sheet } from './sheet.ts';

type Reads = (text: string, sheet: Sheet) => boolean;

const isDay: Reads = (text) => readDay(text).precision !== undefined;
const isYesNo: Reads = (text) => readYesNo(text).value !== undefined;

/** The keys whose texts must be understood. */
const readers: ReadonlyMap<string, Reads> = new Map([
  ['rag', (text, { scheme }) => scheme !== undefined && findLevel(scheme, text) !== undefined],
  ['state', (text) => readState(text).value !== undefined],
  ['tone', (text) => readTone(text).value !== undefined],
  ['closed', isYesNo],
  ['complete', isYesNo],
  ['meeting', isDay],
  ['as-at', isDay],
  ['agreed', isDay],
  ['completed', (text, sheet) => sheet.rounds.has(text) || isYesNo(text, sheet) || isDay(text, sheet)],
]);

/** Whether a text could be read behind a key. */
export function isReadable(key: string, text: string, sheet: Sheet): boolean {
  return readers.get(key)?.(text, sheet) ?? true;
}
