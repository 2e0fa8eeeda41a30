import { longDay } from '../calendar/words.ts';
import type { Figure } from '../figure/figure.ts';
import type { DatedFigure, Measure } from '../plan/measure.ts';
import type { Timescale } from '../timescale/timescale.ts';
import { folded } from './change.ts';
import { isSameOrWithin } from './days.ts';
import { isMoved } from './timescales.ts';

/** What a measure is held to. */
export const terms = ['target', 'timescale', 'baseline', 'day', 'tolerance', 'better'] as const;
export type Term = (typeof terms)[number];

/** What a measure was held to, and is held to otherwise. What was left out may be filled in, and what could not be read be mended. */
export function termsEdited(was: Measure, is: Measure): readonly Term[] {
  return terms.filter((term) => isEdited[term](was, is));
}

const isEdited: Readonly<Record<Term, (was: Measure, is: Measure) => boolean>> = {
  target: (was, is) => isOtherFigure(was.target?.figure, is.target?.figure),
  timescale: ({ target: was }, { target: is }) =>
    was?.timescale !== undefined && is !== undefined && isMoved(was.timescale, is.timescale),
  baseline: (was, is) => isOtherFigure(was.baseline?.figure, is.baseline?.figure),
  day: (was, is) => isOtherDay(was.baseline, is.baseline),
  tolerance: (was, is) => isOtherFigure(was.tolerance, is.tolerance),
  better: ({ better: was }, { better: is }) => was?.value !== undefined && was.value !== is?.value,
};

/** As it is written; empty where it is not. Of a day that is counted, the day too. */
export function wordsOfTerm({ target, baseline, tolerance, better }: Measure, term: Term): string {
  const words: Readonly<Record<Term, string | undefined>> = {
    target: target?.figure.text,
    timescale: target?.timescale && wordsOfTimescale(target.timescale),
    baseline: baseline?.figure.text,
    day: baseline?.asAt?.text,
    tolerance: tolerance?.text,
    better: better?.text,
  };
  return folded(words[term]);
}

function wordsOfTimescale({ text, due }: Timescale): string {
  return due ? `${text} (${longDay(due)})` : text;
}

/** Another figure than there was; `90 %` is that of `90%`. */
function isOtherFigure(was: Figure | undefined, is: Figure | undefined): boolean {
  return was?.value !== undefined && withoutSpaces(was) !== withoutSpaces(is);
}

function withoutSpaces(figure: Figure | undefined): string {
  return (figure?.text ?? '').replace(/\s+/g, '').toLowerCase();
}

function isOtherDay(was: DatedFigure | undefined, is: DatedFigure | undefined): boolean {
  if (was?.asAt?.last === undefined || !is) return false;
  return !(is.asAt && isSameOrWithin(was.asAt, is.asAt));
}
