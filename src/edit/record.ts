import { basisOf, isInUnit } from '../assess/measures/amounts.ts';
import { isMoreThanAll } from '../assess/measures/whole.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { longDay } from '../calendar/words.ts';
import { readFigure } from '../figure/read.ts';
import { unitWords } from '../figure/unit.ts';
import { withUnit } from '../figure/write.ts';
import type { MeasureValue } from '../plan/measure.ts';
import type { Plan, Round } from '../plan/plan.ts';
import { findLevel } from '../plan/ratings.ts';
import { titleOf } from '../plan/rounds.ts';
import { type SelectedMeasure, selectMeasures } from '../plan/select.ts';
import { readReportedDay } from '../plan/typed-day.ts';
import { quoted } from '../text/sentence.ts';
import type { Change } from '../yaml/change.ts';
import type { Path } from '../yaml/data.ts';
import { type Intent, isRefused, type Refusal, refuse } from './draft.ts';
import { roundFor } from './open-round.ts';
import { keptDay } from './typed.ts';
import { unknownRating } from './update.ts';

/** A figure of a measure, as it was typed. */
export interface Recorded {
  readonly value: string;
  /** The day or the span that it describes, where it is not the round's. */
  readonly asAt?: string;
  readonly source?: string;
  readonly rag?: string;
}

export interface Recording {
  /** A round by its id or title; the newest open one where it is left out. */
  readonly round?: string;
  /** Writes over the figure that the round has of that day. */
  readonly replace?: boolean;
  readonly calendar: Calendar;
  /** Nothing can be counted of a later day. */
  readonly today: Day;
}

/** Adds a figure to a measure. */
export function recordValue(ref: string, recorded: Recorded, recording: Recording): Intent {
  return (plan) => {
    const found = selectMeasures([plan], ref);
    const [selected] = found;
    if (!selected) return refuse(`The plan has no measure ${quoted(ref)}.`, 'rag measures lists them.');
    if (found.length > 1)
      return refuse(`Two measures of this plan have the id ${quoted(ref)}.`, 'Give each an id of its own.');
    const round = roundFor(plan, recording.round);
    if (isRefused(round)) return round;
    const written = writtenOf(recorded, selected, recording);
    if (isRefused(written)) return written;
    const { id, values } = selected.measure;
    const day = recorded.asAt === undefined ? round.day : lastOf(recorded.asAt, recording.calendar);
    const place = values.findIndex((value) => value.roundId === round.id && value.day === day);
    if (place !== -1 && !recording.replace) return alreadyRecorded(id, values[place]!, round);
    const at = [...pathOf(selected), 'values'];
    return {
      changes:
        place === -1
          ? [insertion(at, values, round, written)]
          : Object.entries(written).map(([key, value]) => ({
              change: 'set' as const,
              at: [...at, place],
              key,
              value,
            })),
      told: [{ id, says: says(values, round, recorded, place !== -1) + doubt(recorded, selected) }],
    };
  };
}

type Written = Readonly<Record<string, string>>;

function writtenOf(
  { value, asAt, source, rag }: Recorded,
  { plan, measure }: SelectedMeasure,
  { calendar, today }: Recording,
): Written | Refusal {
  const figure = readFigure(value);
  if (figure.problem) return refuse(figure.problem);
  const basis = basisOf(measure);
  if (figure.value !== undefined && basis.unit && !isInUnit(figure, basis))
    return refuse(
      `${quoted(value)} is not in ${quoted(unitWords(basis.unit))}, in which ${measure.id} counts.`,
      `Type the figure in that unit, as in: rag record ${measure.id} "${withUnit('…', basis.unit)}"`,
    );
  const level = rag === undefined ? undefined : findLevel(plan.ratings.scheme, rag);
  if (rag !== undefined && !level) return unknownRating(rag, plan.ratings.scheme.levels);
  const day = asAt === undefined ? undefined : readReportedDay(asAt, calendar);
  if (day && !day.last) return refuse(`rag cannot read ${quoted(day.text)} as a day. ${day.problem ?? ''}`);
  if (day?.last && day.last > today)
    return refuse(
      `${longDay(day.last)} has not come yet, so nothing can be counted of it.`,
      'Type the day that the figure describes behind --as-at, or leave it out: the round has its own.',
    );
  const entries = [
    ['value', value],
    ['as-at', day && keptDay(day)],
    ['source', source],
    ['rag', level?.word],
  ] as const;
  return Object.fromEntries(entries.filter(([, text]) => text !== undefined)) as Written;
}

function lastOf(text: string, calendar: Calendar): Day | undefined {
  return readReportedDay(text, calendar).last;
}

function alreadyRecorded(id: string, { figure }: MeasureValue, round: Round): Refusal {
  return refuse(
    `${id} has a figure for ${titleOf(round)} already: ${quoted(figure.text)}.`,
    'To write over it, add: --replace. If this one is of another day, add that: --as-at …',
  );
}

/** The figure stands before those of later rounds. */
function insertion(at: Path, values: readonly MeasureValue[], round: Round, written: Written): Change {
  const later = values.findIndex((value) => (value.round?.order ?? -1) > round.order);
  return {
    change: 'insert',
    at,
    before: later === -1 ? undefined : later,
    item: { round: round.id, ...written },
  };
}

function pathOf({ plan, recommendation, measure }: SelectedMeasure): Path {
  const holder: Plan | typeof recommendation = recommendation ?? plan;
  const at = recommendation ? ['recommendations', plan.recommendations.indexOf(recommendation)] : [];
  return [...at, 'measures', holder.measures.indexOf(measure)];
}

function says(
  values: readonly MeasureValue[],
  round: Round,
  { value, asAt }: Recorded,
  anew: boolean,
): string {
  // Of another day than the round's nobody can say here what came before it.
  const before =
    asAt === undefined && values.findLast((each) => each.round && each.round.order < round.order);
  const earlier = before ? ` (${titleOf(before.round!)}: ${before.figure.text})` : '';
  return `${anew ? 'has another figure' : 'has a figure'} for ${titleOf(round)}: ${value}${earlier}.`;
}

/** What looks like a slip of the hand is recorded, and told. */
function doubt({ value }: Recorded, { measure }: SelectedMeasure): string {
  return isMoreThanAll(readFigure(value), basisOf(measure))
    ? ` ${quoted(value)} is more than all of them: if it is a slip, record it again with --replace.`
    : '';
}
