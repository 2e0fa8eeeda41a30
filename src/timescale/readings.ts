import type { PhraseReading } from './phrase.ts';
import { complete } from './phrases/complete.ts';
import { conditional } from './phrases/conditional.ts';
import { countedBack } from './phrases/counted-back.ts';
import { dated } from './phrases/dated.ts';
import { nearlyMonth } from './phrases/nearly-month.ts';
import { nothing } from './phrases/nothing.ts';
import { oldDate } from './phrases/old-date.ts';
import { fromDate, ongoingAlone } from './phrases/ongoing.ts';
import { recurring } from './phrases/recurring.ts';
import { countedFromDate, relative } from './phrases/relative.ts';
import { several, startAndEnd } from './phrases/several.ts';
import { asSoonAsPossible, unreadable } from './phrases/unreadable.ts';
import type { Reading } from './reading.ts';
import { termReadings } from './terms/terms.ts';

/** The readings of a whole phrase, in the order in which they are tried; the last one reads everything. */
export const phraseReadings: readonly PhraseReading[] = [
  nothing,
  nearlyMonth,
  complete,
  oldDate,
  startAndEnd,
  several,
  recurring,
  countedBack,
  countedFromDate,
  fromDate,
  ongoingAlone,
  dated,
  relative,
  asSoonAsPossible,
  conditional,
  unreadable,
];

/** All readings, as the documentation lists them: first the words that are days, then what is made of a whole phrase. */
export const readings: readonly Reading[] = [...termReadings, ...phraseReadings];
