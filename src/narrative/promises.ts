import { addMonths, type Day } from '../calendar/day.ts';
import { word } from '../text/pattern.ts';
import type { Timescale } from '../timescale/timescale.ts';
import { type DateWords, datesIn, mayHoldDate } from './dates.ts';
import { isHowLong } from './lasting.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { mayCome, type Tense, tensesOf } from './tense.ts';
import { isIn, type PlacedWords, placeWords, type Run } from './words.ts';

/** A date that a text says something will be done by. */
export interface Promised {
  /** The words that are the date, as they stand in the text: `before the Summer`. */
  readonly phrase: string;
  /** Offsets of the phrase into the text, `end` not included. */
  readonly start: number;
  readonly end: number;
  readonly timescale: Timescale;
  /** The last day on which it is kept. */
  readonly due: Day;
  readonly sentence: Sentence;
}

/** What a narrative is read against. */
export interface NarrativeContext {
  /** The day it is of, from which its dates are counted. */
  readonly anchor: Day;
  /** Reads a date with the timescale grammar. */
  readonly read: (phrase: string, anchor: Day) => Timescale;
}

/**
 * The dates that a text promises: those to come on its day, in words that look forward. What was done in May is a fact,
 * and what might be done by May is none.
 */
export function promisesIn(text: string, context: NarrativeContext): readonly Promised[] {
  return datedSentencesIn(text).flatMap((sentence) => promisesInSentence(sentence, context));
}

/** Whether a text names a date to come, promised or not, that its words do not put into the past or into doubt. */
export function hasDateAhead(text: string, context: NarrativeContext): boolean {
  return datedSentencesIn(text).some((sentence) => {
    const words = placeWords(sentence.text);
    return datesAhead(words).some(({ date }) => readingsOf(date, words, sentence, context).length > 0);
  });
}

function datedSentencesIn(text: string): readonly Sentence[] {
  return mayHoldDate(text) ? sentencesIn(text).filter((sentence) => mayHoldDate(sentence.text)) : [];
}

function promisesInSentence(sentence: Sentence, context: NarrativeContext): readonly Promised[] {
  const words = placeWords(sentence.text);
  return datesAhead(words)
    .filter(({ tense, date }) => mayBePromised(tense, date, words))
    .flatMap(({ tense, date }) =>
      readingsOf(date, words, sentence, context)
        .filter(({ run, promised }) => isPromised(tense, run, words, promised, context))
        .map(({ promised }) => promised),
    );
}

/** The dates of a sentence, as yet unread, that its words do not put into the past or into doubt. */
function datesAhead(words: PlacedWords): readonly { readonly date: DateWords; readonly tense: Tense }[] {
  const dates = datesIn(words);
  if (dates.length === 0) return [];
  const tenses = tensesOf(words, dates);
  return dates.map((date, at) => ({ date, tense: tenses[at]! })).filter(({ tense }) => mayCome(tense));
}

interface Reading {
  readonly run: Run;
  readonly promised: Promised;
}

/** The date in the words, where it is to come; dates that are not one after all, each by itself. */
function readingsOf(
  { from, to, parts, isStart }: DateWords,
  words: PlacedWords,
  sentence: Sentence,
  context: NarrativeContext,
): readonly Reading[] {
  const read = (run: Run) => readRun(run, words, sentence, context);
  const whole = firstOf(isStart ? withoutStart({ from, to }) : [{ from, to }], read);
  const found = whole ? [whole] : parts.length > 1 ? parts.flatMap((part) => read(part) ?? []) : [];
  return found.filter(({ promised }) => promised.due >= context.anchor);
}

/** So many words may say that something starts: `to start from`. */
const mostStartWords = 5;

/** What starts in April is promised for April: the words that make it a start are left out, one after the other. */
function withoutStart({ from, to }: Run): readonly Run[] {
  const count = Math.min(mostStartWords, to - from);
  return Array.from({ length: count }, (_, dropped) => ({ from: from + dropped, to }));
}

function firstOf<T, U>(items: readonly T[], read: (item: T) => U | undefined): U | undefined {
  for (const item of items) {
    const found = read(item);
    if (found) return found;
  }
  return undefined;
}

/** The words as a timescale, where they have a last day. */
function readRun(
  run: Run,
  words: PlacedWords,
  sentence: Sentence,
  { anchor, read }: NarrativeContext,
): Reading | undefined {
  const [start, end] = [words.starts[run.from]!, words.ends[run.to - 1]!];
  const phrase = sentence.text.slice(start, end);
  const timescale = read(phrase, anchor);
  const { due } = timescale;
  const from = sentence.start;
  return due && { run, promised: { phrase, start: from + start, end: from + end, timescale, due, sentence } };
}

/** Words that by themselves look forward. */
const strong = word(
  'by, before, prior to, ahead of, in advance of, no later than, not later than, due, deadline, in time for, ready for',
  'next, coming, forthcoming, upcoming, end of, later, later in, towards, start, starts, starting, begin, begins',
  'beginning, commence, commences, commencing, early, mid, late, time, from now',
);
const until = word('until, till, up to, to, through, through to, for');
/** Words that tie what is said to the date. */
const lead = word(
  'in, on, during, within, throughout, over, across, for, at, from, this, until, till, up to, to, around, w / c',
  'week commencing, between, through',
);
/** The same of a year: “the budget for 2023/24” promises nothing. */
const leadOfYear = word('in, during, within, throughout, over, this, end');

/** Reading a date costs more than all the rest: what can be no promise, whatever its days, is not read. */
function mayBePromised(tense: Tense, run: Run, words: PlacedWords): boolean {
  return tense === 'forward' || isIn(words, strong, run) || words.texts.slice(run.from, run.to).some(isYear);
}

function isYear(text: string): boolean {
  return /^\d\d(\d\d)?$/.test(text);
}

function isPromised(
  tense: Tense,
  run: Run,
  words: PlacedWords,
  { phrase, timescale, due }: Promised,
  context: NarrativeContext,
): boolean {
  if (isHowLong(words, run)) return false;
  if (isIn(words, strong, run)) return true;
  const isOfYear = timescale.precision === 'year';
  if (tense === 'forward') {
    const isLed = isIn(words, isOfYear ? leadOfYear : lead, run);
    return isLed || timescale.precision === 'day' || (!isOfYear && isExplicit(phrase, due, context));
  }
  const isAhead = timescale.start === undefined || timescale.start > context.anchor;
  return isAhead && !isOfYear && !until(words, run.from) && isExplicit(phrase, due, context);
}

/** It says its own year, so that it is the same whatever it is counted from. */
function isExplicit(phrase: string, due: Day, { anchor, read }: NarrativeContext): boolean {
  return read(phrase, addMonths(anchor, -18)).due === due;
}
