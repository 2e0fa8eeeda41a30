import { rounded } from '../../assess/measures/amounts.ts';
import { differenceOf } from '../../assess/measures/change.ts';
import type {
  Difference,
  MeasurePosition,
  NoCourse,
  Reading,
  TargetPosition,
  TargetState,
  Trend,
} from '../../assess/measures/position.ts';
import { longDay, shortDay } from '../../calendar/words.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Unit } from '../../figure/unit.ts';
import { differenceText, figureText, withUnit } from '../../figure/write.ts';
import type { DatedFigure, MeasureValue } from '../../plan/measure.ts';
import { emptyCell, ratingCell, writtenDayCell } from '../cells.ts';
import type { Block, Cell } from '../report.ts';

/** How a measure is put into words. Better or worse is always said, as the number alone does not tell. */

/** A figure as it was written; a bare number with the unit that it counts in. */
export function figureWords({ text, value, unit: typed, qualifier }: Figure, unit: Unit | undefined): string {
  if (value === undefined || typed || !unit) return text;
  // “nil” stays nil.
  return qualifier || !/\d/.test(text) ? withUnit(text, unit) : figureText(value, unit);
}

/** The newest figure; that there is none, or none yet. */
export function newestCell({ newest, values, unit }: MeasurePosition): Cell {
  if (newest) return { text: figureWords(newest.written.figure, unit) };
  const awaited = values.at(-1)?.written.figure.text;
  return { text: awaited ?? 'no figure', tone: 'muted' };
}

/** `better (+5 points)`, `worse (−35)`, `no change`: its unit stands beside it. */
export function changeCell({ change, unit }: MeasurePosition): Cell {
  return change ? differenceCell(change, unit, 'no change') : emptyCell;
}

/** `better (+4 points)`, `changed (−3)`; `same` is said where there is no difference. */
/** Since last time or, where there was no last time, since the baseline: `worse than baseline: +521`. */
export function movementCell(position: MeasurePosition): Cell {
  const { change, sinceBaseline, unit } = position;
  if (change || !sinceBaseline) return changeCell(position);
  const { by, trend } = sinceBaseline;
  if (trend === 'same') return { text: 'the same as the baseline' };
  const than = trend === 'changed' ? 'changed from' : `${trend} than`;
  return { text: `${than} baseline: ${signed(by, unit)}`, ...toneOfTrend(trend) };
}

function toneOfTrend(trend: Trend): Pick<Cell, 'tone'> {
  return trend === 'better' ? { tone: 'good' } : trend === 'worse' ? { tone: 'bad' } : {};
}

export function differenceCell({ by, trend }: Difference, unit: Unit | undefined, same: string): Cell {
  if (trend === 'same') return { text: same };
  const text = `${trend} (${signed(by, unit)})`;
  return { text, ...toneOfTrend(trend) };
}

/** With its sign, and of its unit no more than that it is money or points. */
function signed(by: number, unit: Unit | undefined): string {
  if (unit?.kind === 'currency') return differenceText(by, unit);
  const number = differenceText(by);
  return unit?.kind === 'percent' ? `${number} ${Math.abs(by) === 1 ? 'point' : 'points'}` : number;
}

/** How far apart two amounts are, whichever is the larger: `20 percentage points`. */
function sizeWords(by: number, unit: Unit | undefined): string {
  return differenceText(-Math.abs(by), unit).slice(1);
}

/** `90 % by 31 Mar 2019`; a change of the baseline with what it comes to: `+7 % (462.24 enquiries) by …`. */
export function targetWords({ target, amount, due }: TargetPosition, unit: Unit | undefined): string {
  const { figure, timescale } = target;
  const comesTo = figure.isChange && amount !== figure.value && amount !== undefined;
  const text = comesTo ? `${figure.text} (${figureText(amount, unit)})` : figureWords(figure, unit);
  const when = due ? `by ${shortDay(due)}` : timescale?.text;
  return when ? `${text}${due ? ' ' : ', '}${when}` : text;
}

const states: Readonly<Record<TargetState, Cell | undefined>> = {
  met: { text: 'met', tone: 'good' },
  'no-longer-met': { text: 'no longer met', tone: 'caution' },
  missed: { text: 'missed', tone: 'bad' },
  awaited: { text: 'figure awaited', tone: 'caution' },
  'not-yet': undefined,
  unknown: undefined,
};

/** What became of the target or, until then, whether it is on course. */
export function courseCell({ target, course }: MeasurePosition): Cell {
  if (!target) return emptyCell;
  if (target.state === 'missed' && !target.due) return { text: 'not met', tone: 'bad' };
  const state = states[target.state];
  if (state) return state;
  if (course.state === 'none')
    return { text: course.because === 'no-figure' ? '' : 'no course', tone: 'muted' };
  return course.state === 'on-course'
    ? { text: 'on course', tone: 'good' }
    : { text: 'off course', tone: 'caution' };
}

/** Why nobody can say whether it is on course, in whole sentences. */
const lackWords: Readonly<Record<NoCourse, string>> = {
  'no-target': '',
  'no-figure': 'There is no figure yet.',
  'no-better': 'The plan does not say which way is better.',
  unlike: 'Its figures are in different units.',
  'no-target-day': 'The target has no day.',
  'no-baseline': 'There is no baseline.',
  'no-baseline-day': 'The baseline has no day.',
  'no-figure-day': 'The newest figure has no day.',
  'no-time': 'The target is due no later than the baseline.',
};

/** Where it should be by the day of its newest figure and how far it is from there; why nobody can say. */
export function expectedWords({ course, newest, measure, unit }: MeasurePosition): string {
  if (course.state === 'none') return lackWords[course.because];
  // No more closely than anybody means it.
  const expected = rounded(course.expected);
  const { by, trend } = differenceOf(expected, newest!.amount!, measure.better?.value);
  const how = trend === 'same' ? 'it is there' : `it is ${sizeWords(by, unit)} ${trend}`;
  return `${figureText(expected, unit)} by ${longDay(newest!.day!)}, if all goes evenly: ${how}`;
}

/** How far the newest figure is from the target, where it has not reached it. */
export function distanceCell({ target, unit }: MeasurePosition): Cell {
  if (!target?.distance || target.state === 'met') return emptyCell;
  return { text: `${sizeWords(target.distance, unit)} to go` };
}

/**
 * As officers rate it and, in brackets, as its figures make it where that is another. A colour of an older figure does not
 * stand alone.
 */
export function ratingsCell(position: MeasurePosition): Cell {
  return orNotUpdated(ratingsOf(position), position);
}

/** What is said of a measure, and that it is said of a figure that is not the newest that there should be. */
export function orNotUpdated(cell: Cell, { notUpdated }: MeasurePosition): Cell {
  if (!notUpdated || cell.text === '') return cell;
  return { text: `${cell.text}, not updated`, tone: cell.tone === 'bad' ? 'bad' : 'caution' };
}

function ratingsOf({ declared, derived }: MeasurePosition): Cell {
  if (!derived) return declared ? ratingCell(declared) : emptyCell;
  if (!declared) return { ...ratingCell(derived), text: `(${derived.word})` };
  const cell = ratingCell(declared);
  return declared === derived ? cell : { ...cell, text: `${cell.text} (${derived.word})` };
}

/** What the brackets mean, where there are any. */
export function bracketsNote(measures: readonly MeasurePosition[]): readonly Block[] {
  if (!measures.some(({ declared, derived }) => derived && declared !== derived)) return [];
  const text = 'In brackets: the rating that the figures and the tolerance make.';
  return [{ block: 'prose', cells: [{ text, tone: 'muted' }] }];
}

/** The figures that were reported, oldest first: drawn on a terminal, elsewhere said. */
export function seriesCell({ values, unit }: MeasurePosition): Cell {
  const there = values.filter(({ written }) => written.figure.value !== undefined);
  const amounts = there.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const text = there.map(({ written }) => figureWords(written.figure, unit)).join(', ');
  return amounts.length > 1 ? { text, series: amounts } : emptyCell;
}

/** The day that a figure describes: its own, else its round's; as a month or a span where it was given so. */
export function dayWords({ written }: Reading<DatedFigure | MeasureValue>): string {
  return writtenDayCell(written.asAt ?? ('round' in written ? written.round?.dated : undefined)).text;
}
