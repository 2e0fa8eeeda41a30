import type { Day } from '../calendar/day.ts';
import { word } from '../text/pattern.ts';
import { readTimescale, type TimescaleContext } from '../timescale/read.ts';
import type { Timescale } from '../timescale/timescale.ts';
import { type DateWords, datesIn } from './dates.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { type Tense, tensesOf } from './tense.ts';
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

/** What a narrative is read against; its dates are counted from the day it is of. */
export interface NarrativeContext extends TimescaleContext {
  readonly anchor: Day;
}

/**
 * The dates that a text promises: those to come on its day, in words that look forward. What was done in May is a fact,
 * and what might be done by May is none.
 */
export function promisesIn(text: string, context: NarrativeContext): readonly Promised[] {
  return sentencesIn(text).flatMap((sentence) => promisesInSentence(sentence, context));
}

function promisesInSentence(sentence: Sentence, context: NarrativeContext): readonly Promised[] {
  const words = placeWords(sentence.text);
  const dates = datesIn(words);
  if (dates.length === 0) return [];
  const tenses = tensesOf(words, dates);
  return dates.flatMap((date, at) => {
    const tense = tenses[at]!;
    if (tense === 'past' || tense === 'doubtful' || !mayBePromised(tense, date, words)) return [];
    return readingsOf(date, words, sentence, context)
      .filter(({ run, promised }) => isPromised(tense, run, words, promised, context))
      .map(({ promised }) => promised);
  });
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
  context: NarrativeContext,
): Reading | undefined {
  const [start, end] = [words.starts[run.from]!, words.ends[run.to - 1]!];
  const phrase = sentence.text.slice(start, end);
  const timescale = readTimescale(phrase, context);
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
  { phrase, timescale }: Promised,
  context: NarrativeContext,
): boolean {
  if (isIn(words, strong, run)) return true;
  const isOfYear = timescale.precision === 'year';
  if (tense === 'forward') {
    const isLed = isIn(words, isOfYear ? leadOfYear : lead, run);
    return isLed || timescale.precision === 'day' || (!isOfYear && isExplicit(phrase, context));
  }
  const isAhead = timescale.start === undefined || timescale.start > context.anchor;
  return isAhead && !isOfYear && !until(words, run.from) && isExplicit(phrase, context);
}

/** It says its own year, so that it is to come whatever it is counted from. */
function isExplicit(phrase: string, context: NarrativeContext): boolean {
  return readTimescale(phrase, { ...context, anchor: undefined }).due !== undefined;
}
