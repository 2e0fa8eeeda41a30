import { word } from '../text/pattern.ts';
import { roleOf } from '../timescale/revised.ts';
import { type DatePart, type IntervalPart, scan } from '../timescale/scan.ts';
import { mayCome, tensesOf } from './tense.ts';
import { isIn, type PlacedWords, type Run } from './words.ts';

/** Words of a sentence that stand for one date, with what qualifies it: `before the Summer`. */
export interface DateWords extends Run {
  /** Dates that stand side by side: where they are not one after all, each is one. */
  readonly parts: readonly Run[];
  /** It names the day from which something is to be. */
  readonly isStart: boolean;
}

type Part = DatePart | IntervalPart;

/** What these words stand by has been, comes again and again, or has no last day. */
const neverDue = word(
  'since, last, after, past, every, each, annually, yearly, began, earlier, previous, ago, post, beyond, not',
  'no earlier, no sooner, earliest',
);
/** A length of time that is to come; without one of these it is only how long something takes. */
const ahead = word('next, coming, within, in, over');
const timeWords = word("' time, time, from now");
/** After these the name of a season is part of another name. */
const named = word(
  'programme, programmes, scheme, schemes, school, schools, camp, camps, activity, activities, offer, placements',
  'exam, exams, budget, statement, intake, campaign, pressures, club, clubs, event, events, festival, house, court',
  'conference, edition, newsletter, road, street, lane, reading, recruitment',
);

/** The dates, and the lengths of time, that may be to come in a sentence. */
export function datesIn(words: PlacedWords): readonly DateWords[] {
  const near = nearTime(words);
  if (!near) return [];
  const { dates, spans } = scan(near);
  const parts = [
    ...dates.filter((date) => !isName(words, date) && roleOf(date, words) !== 'old'),
    ...spans.filter((span) => isIn(words, ahead, span)).map((span) => withTime(words, span)),
  ].sort((a, b) => a.from - b.from);
  return together(words, parts)
    .filter((run) => !isIn(words, neverDue, run) && !isAdjective(words, run))
    .map((run) => trimmed(words, run));
}

/** “An end of year review”. */
function isAdjective({ texts }: PlacedWords, { from }: Run): boolean {
  return texts[from] === 'a' || texts[from - 1] === 'an' || texts[from - 1] === 'a';
}

const fillers = new Set(['this', 'that', 'on', 'of', 'to', 'over', 'across', 'for', 'a']);
const prepositions = new Set(['in', 'by', 'before', 'during', 'within', 'at', 'until', 'throughout', 'from']);

/** Without words that belong to what stands before: “agree this | by Easter”. */
function trimmed({ texts }: PlacedWords, run: DateWords): DateWords {
  let from = run.from;
  while (fillers.has(texts[from]!) && from + 1 < run.to) from++;
  if (prepositions.has(texts[from]!)) return { ...run, from };
  return texts[run.from] === 'of' ? { ...run, from: run.from + 1 } : run;
}

/**
 * Only what stands near a word of time is looked at: most words of a text stand near none. Where the words before it say
 * that it is of the past, or in doubt, it is not looked at either.
 */
function nearTime(words: PlacedWords): PlacedWords | undefined {
  const times = timesIn(words);
  if (times.length === 0) return undefined;
  const tenses = tensesOf(words, times);
  const texts = Array<string>(words.texts.length).fill(unread);
  let done = 0;
  for (const [order, { from: at }] of times.entries()) {
    if (!mayCome(tenses[order]!)) continue;
    for (done = Math.max(done, at - before); done < texts.length && done <= at + after; done++)
      texts[done] = isVerb(words, done) ? unread : words.texts[done]!;
  }
  return done > 0 ? { ...words, texts } : undefined;
}

function timesIn(words: PlacedWords): readonly Run[] {
  const times: Run[] = [];
  for (const [at, text] of words.texts.entries()) {
    if ((isTimeWord(text) || isBetweenNumbers(words, at)) && !isVerb(words, at))
      times.push({ from: at, to: at + 1 });
  }
  return times;
}

/** How many words may belong to the date before and after its word of time. */
const [before, after] = [9, 4];
/** A sign that no pattern knows. */
const unread = '?';

/** How the name of a month begins that is not cut to three letters; and the other words of time, whole. */
const stems = 'janu|febr?u|marc|apri|june|july|augu|sept|octo|nove|dece';
const wholes =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q|fy|h|half|(?:day|week|fortnight|month|quarter|year|term|wk|mth|qtr|yr)s?|spring|summer|autumn|winter|christmas|xmas|easter';
const timeWord = new RegExp(`^(?:\\d{4}|(?:${stems})\\p{L}*|${wholes})$`, 'u');
/** The same in a text as it stands, or the sign between two numbers, or a letter that may stand for one of these. */
const anyTime = new RegExp(
  `(?<![a-z])(?:${stems}|(?:${wholes})(?![a-z]))|\\d{4}|\\S/|\\d\\.\\d|[^\\n -~‐-―−‘’“”]`,
  'i',
);

/** Whether there may be a date in a text, as it stands: far less to ask than which. */
export function mayHoldDate(text: string): boolean {
  return anyTime.test(text);
}

/** Whether this is a word of time: every date has one, or is all numbers. */
export function isTimeWord(text: string): boolean {
  return text.length < 12 && timeWord.test(text);
}

/** The signs in `30/6` and `30.6`. */
function isBetweenNumbers({ texts, glued }: PlacedWords, at: number): boolean {
  return (texts[at] === '/' || texts[at] === '.') && glued[at]!;
}

/** “May” and “march” without a capital are verbs, but for a number after them. */
function isVerb({ texts, capital }: PlacedWords, at: number): boolean {
  const text = texts[at];
  return (text === 'may' || text === 'march') && !capital[at] && !/^\d/.test(texts[at + 1] ?? '');
}

/** “The summer programme”, “Year 6”. */
function isName(words: PlacedWords, { reading, to }: DatePart): boolean {
  return reading === 'plan-year' || (reading === 'season' && named(words, to) !== undefined);
}

/** “In six months’ time” with its last words. */
function withTime(words: PlacedWords, span: IntervalPart): IntervalPart {
  return { ...span, to: timeWords(words, span.to)?.to ?? span.to };
}

/** What stands between two dates that are one: `April to June`, `Quarter 4 (January to March)`. */
const links = new Set(['', '-', 'to', '/', '&', 'and', 'or', '(', ',']);
const bracket = word(')');

function together(words: PlacedWords, parts: readonly Part[]): readonly DateWords[] {
  const runs: DateWords[] = [];
  let last: Part | undefined;
  for (const part of parts) {
    const before = runs.at(-1);
    if (before && last && belongs(words, last, part))
      runs[runs.length - 1] = { ...before, to: endOf(words, before, part), parts: [...before.parts, part] };
    else runs.push({ from: part.from, to: part.to, parts: [part], isStart: isStart(part) });
    last = part;
  }
  return runs;
}

/** With the bracket that closes the one in it. */
function endOf(words: PlacedWords, { from }: Run, { to }: Part): number {
  const isOpen = words.texts.slice(from, to).includes('(');
  return isOpen ? (bracket(words, to)?.to ?? to) : to;
}

/** Whether a part goes with the one before it; a length of time only with the date it counts from. */
function belongs({ texts }: PlacedWords, before: Part, part: Part): boolean {
  if (!('term' in part)) return false;
  if (!('term' in before)) return before.to === part.from && /^(of|from)$/.test(texts[part.from]!);
  return links.has(texts.slice(before.to, part.from).join(' '));
}

function isStart(part: Part): boolean {
  return 'term' in part && part.direction === 'from';
}
