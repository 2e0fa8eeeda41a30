import { differenceOf } from '../assess/measures/change.ts';
import { measuresOf } from '../assess/measures/measures.ts';
import type { MeasurePosition, Reading } from '../assess/measures/position.ts';
import type { Position } from '../assess/position.ts';
import { unitWords } from '../figure/unit.ts';
import type { DatedFigure, MeasureValue } from '../plan/measure.ts';
import { refOf } from '../plan/select.ts';
import type { Change, Direction } from './change.ts';
import type { WrittenFacts } from './facts.ts';
import { differing } from './reworded.ts';

/** How the measures of a plan moved between two positions of it. */
export function measureChanges(before: Position | undefined, after: Position | undefined): readonly Change[] {
  const { plan } = (after ?? before)!;
  const [olds, news] = [byId(before), byId(after)];
  const ids = [...new Set([...news.keys(), ...olds.keys()])];
  return ids.flatMap((id) => {
    const [from, to] = [olds.get(id), news.get(id)];
    const { measure } = (to ?? from)!;
    const of = { plan, ref: refOf(plan, measure.id), id: measure.id, subject: measure.text };
    return tellingsOf(from, to).map((telling) => ({ ...of, ...telling }));
  });
}

type Telling = Pick<Change, 'kind' | 'from' | 'to' | 'direction'>;

/** Where an id is used twice, the first is compared with the first. */
function byId(position: Position | undefined): ReadonlyMap<string, MeasurePosition> {
  const times = new Map<string, number>();
  const keyed = (position ? measuresOf(position) : []).map((each): readonly [string, MeasurePosition] => {
    const { id } = each.measure;
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return [`${time} ${id}`, each];
  });
  return new Map(keyed);
}

function tellingsOf(
  before: MeasurePosition | undefined,
  after: MeasurePosition | undefined,
): readonly Telling[] {
  const direction = 'same';
  if (!before) return [{ kind: 'added', to: after!.measure.text, direction }];
  if (!after) return [{ kind: 'removed', from: before.measure.text, direction }];
  const [from, to] = [before.measure.text, after.measure.text];
  const figure = newFigure(before, after);
  const told = figure.length
    ? [before, after].map(({ newest }) => newest && nameOfValue(newest.written))
    : [];
  const others = differing(factsOf(before), factsOf(after)).flatMap(({ label, telling }) =>
    told.includes(label) ? [] : [{ ...telling, direction } as const],
  );
  const wording: readonly Telling[] = from === to ? [] : [{ kind: 'wording', from, to, direction }];
  return [...figure, ...wording, ...others];
}

/** The newest figure, where it is another, or of another day or round. */
function newFigure(before: MeasurePosition, after: MeasurePosition): readonly Telling[] {
  const [from, to] = [before.newest, after.newest];
  const [old, now] = [from?.written, to?.written];
  if (old?.figure.text === now?.figure.text && from?.day === to?.day && old?.roundId === now?.roundId)
    return [];
  const direction = directionOf(from, to, after);
  return [{ kind: 'measure', from: old?.figure.text, to: now?.figure.text, direction }];
}

function directionOf(
  from: Reading | undefined,
  to: Reading | undefined,
  { measure }: MeasurePosition,
): Direction {
  if (from?.amount === undefined || to?.amount === undefined) return 'same';
  const { trend } = differenceOf(from.amount, to.amount, measure.better?.value);
  return trend === 'changed' ? 'same' : trend;
}

/** What is written of a measure beside its words, by its name. */
function factsOf({ measure, recommendation }: MeasurePosition): WrittenFacts {
  const { unit, better, owner, baseline, target, tolerance, benchmarks, values } = measure;
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['under', recommendation?.id],
    ['unit', unit && unitWords(unit)],
    ['better', better?.text],
    ['owner', owner],
    ['baseline', baseline && factOfFigure(baseline)],
    ['target', target && sentence([target.figure.text, target.timescale?.text])],
    ['tolerance', tolerance?.text],
    ...benchmarks.map((each) => [`benchmark ${each.name}`, factOfFigure(each)] as const),
    ...values.map((each) => [nameOfValue(each), factOfFigure(each)] as const),
  ];
  return new Map(pairs.flatMap(([label, text]) => (text ? [[label, text] as const] : [])));
}

/** The name of the fact that is a round's value. */
function nameOfValue({ roundId, asAt }: MeasureValue): string {
  return asAt ? `value of ${roundId}, as at ${asAt.text}` : `value of ${roundId}`;
}

function factOfFigure(written: DatedFigure & Pick<Partial<MeasureValue>, 'rating'>): string {
  const { figure, asAt, source, rating } = written;
  return sentence([figure.text, rating?.text, asAt && `as at ${asAt.text}`, source]);
}

function sentence(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('; ');
}
