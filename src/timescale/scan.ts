import { frequency } from '../calendar/frequency.ts';
import { timeSpan, type WrittenInterval } from '../calendar/time-span.ts';
import { lookupOf } from '../text/first.ts';
import { as, type Found, type Pattern } from '../text/pattern.ts';
import type { Words } from '../text/words.ts';
import { cut, type Edge } from './edge.ts';
import { lastBefore } from './past.ts';
import { type Direction, type Qualifier, qualifier } from './qualifier.ts';
import type { Term } from './term.ts';
import { termReadings } from './terms/terms.ts';

/** A stretch of the phrase: from the word at `from` up to but not including the one at `to`. */
interface Place {
  /** Where its qualifiers begin. */
  readonly from: number;
  readonly to: number;
}

/** A date in the phrase, with the words that qualify it. */
export interface DatePart extends Place {
  readonly term: Term;
  /** The name of its reading. */
  readonly reading: string;
  readonly direction?: Direction | undefined;
  /** Its last day was named in so many words. */
  readonly isEnd: boolean;
  readonly isYearly: boolean;
}

/** A length of time or a frequency in the phrase. */
export interface IntervalPart extends Place, WrittenInterval {
  readonly isEnd: boolean;
}

/** What is in a phrase, in the order of its words. */
export interface Parts {
  readonly dates: readonly DatePart[];
  readonly spans: readonly IntervalPart[];
  readonly frequencies: readonly IntervalPart[];
}

type Core =
  | { readonly is: 'date'; readonly term: Term; readonly reading: string }
  | { readonly is: 'span' | 'frequency'; readonly interval: WrittenInterval };

const cores: readonly Pattern<Core>[] = [
  ...termReadings.map(({ name, pattern }) =>
    as(pattern, (term): Core => ({ is: 'date', term, reading: name })),
  ),
  as(frequency, (interval): Core => ({ is: 'frequency', interval })),
  as(timeSpan, (interval): Core => ({ is: 'span', interval })),
];

const coresAt = lookupOf(cores);

/** More dates than this are not one timescale: twelve months, named one by one. The rest is not looked at. */
export const mostDates = 12;

/** Finds the dates, lengths and frequencies in a phrase. Of two readings at one place the longer wins, then the first. */
export function scan(words: Words): Parts {
  const dates: DatePart[] = [];
  const spans: IntervalPart[] = [];
  const frequencies: IntervalPart[] = [];
  let pending: Qualifier[] = [];
  let from = 0;
  for (let at = 0; at < words.texts.length && dates.length <= mostDates; ) {
    if (pending.length === 0) from = at;
    const found = isInsideName(words, at, pending) ? undefined : coreAt(words, at);
    if (found) {
      const place = { from, to: found.to };
      const core = found.value;
      if (core.is === 'date') dates.push(datePart(core.term, core.reading, pending, place));
      else
        (core.is === 'span' ? spans : frequencies).push({
          ...core.interval,
          ...place,
          isEnd: hasEnd(pending),
        });
      pending = [];
      at = found.to;
      continue;
    }
    const qualified = qualifier(words, at);
    if (qualified) pending.push(qualified.value);
    else pending = [];
    at = qualified?.to ?? at + 1;
  }
  return { dates, spans, frequencies };
}

function coreAt(words: Words, at: number): Found<Core> | undefined {
  if (!/^[\p{L}\d]/u.test(words.texts[at]!) || isInsideDigits(words, at)) return undefined;
  let best: Found<Core> | undefined;
  for (const core of coresAt(words.texts[at])) {
    const found = core(words, at);
    if (found && found.to > (best?.to ?? at)) best = found;
  }
  return best;
}

/** Whether these digits belong to letters that were read as nothing: the 2 of `KS2`. */
function isInsideName({ texts, glued }: Words, at: number, pending: readonly Qualifier[]): boolean {
  return glued[at]! && pending.length === 0 && /^\d/.test(texts[at]!) && /^\p{L}/u.test(texts[at - 1] ?? '');
}

/** Whether these digits are the tail of others (`123/10/2015`), which were read as nothing. */
function isInsideDigits({ texts, glued }: Words, at: number): boolean {
  const isTail = glued[at] && glued[at - 1] && (texts[at - 1] === '/' || texts[at - 1] === '.');
  return Boolean(isTail) && /^\d/.test(texts[at]!) && /^\d/.test(texts[at - 2] ?? '');
}

function datePart(term: Term, reading: string, qualifiers: readonly Qualifier[], place: Place): DatePart {
  const isPast = qualifiers.some(({ past }) => past);
  const edged = edgesOf(qualifiers).reduceRight(cut, isPast ? lastBefore(term) : term);
  const isApproximate = qualifiers.some(({ approximate }) => approximate);
  return {
    ...place,
    reading,
    term: isApproximate ? { ...edged, precision: 'approximate' } : edged,
    direction: directionOf(qualifiers),
    isEnd: hasEnd(qualifiers),
    isYearly: qualifiers.some(({ yearly }) => yearly),
  };
}

/** The edges in their order; of "mid to late" only the last counts. */
function edgesOf(qualifiers: readonly Qualifier[]): readonly Edge[] {
  const edges = qualifiers.flatMap(({ edge }) => edge ?? []);
  return edges.filter((edge, at) => !isVague(edge) || !isVague(edges[at + 1]));
}

function isVague(edge: Edge | undefined): boolean {
  return edge === 'early' || edge === 'middle' || edge === 'late';
}

/** The nearest one counts; "before the end of" is by the end of. */
function directionOf(qualifiers: readonly Qualifier[]): Direction | undefined {
  const direction = qualifiers.findLast((candidate) => candidate.direction)?.direction;
  return direction === 'before' && hasEnd(qualifiers) ? 'by' : direction;
}

function hasEnd(qualifiers: readonly Qualifier[]): boolean {
  return qualifiers.some(({ edge }) => edge === 'end');
}
