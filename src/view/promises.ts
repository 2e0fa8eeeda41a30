import type { Position } from '../assess/position.ts';
import { type Fate, fates } from '../assess/promises/fates.ts';
import type { PromiseMade } from '../assess/promises/promises.ts';
import { ownerOfPart } from '../assess/reported.ts';
import { compareDays, type Day, daysBetween } from '../calendar/day.ts';
import { longDay, shortDay } from '../calendar/words.ts';
import type { Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { counted } from '../text/sentence.ts';
import { days, textCell } from './cells.ts';
import { timescaleData } from './dates.ts';
import type { Block, Cell, Column, JsonObject, Records, Report, Row, Tone } from './report.ts';

/** A plan, and those of its promises that were asked for. */
export interface PlanPromises {
  readonly position: Position;
  readonly promises: readonly PromiseMade[];
}

/** The dates that narratives promised, and what became of them: what is broken first, the longest past before the others. */
export function promisesReport(found: readonly PlanPromises[], asOf: Day): Report {
  const plans = found.map(({ position, promises }) => ({ position, promises: worstFirst(promises) }));
  return {
    kind: 'promises',
    asOf,
    data: { plans: plans.map(planData) },
    records: [promiseRecords(plans)],
    view: [
      { block: 'heading', level: 1, text: 'Promises', aside: longDay(asOf) },
      ...plans.flatMap(planView),
    ],
  };
}

function worstFirst(promises: readonly PromiseMade[]): readonly PromiseMade[] {
  return [...promises].sort(
    (a, b) => fates.indexOf(a.fate) - fates.indexOf(b.fate) || compareDays(a.due, b.due),
  );
}

function planData({ position: { plan }, promises }: PlanPromises): JsonObject {
  return {
    plan: plan.id,
    title: plan.title,
    summary: Object.fromEntries(fates.map((fate) => [fate, countOf(promises, fate)])),
    promises: promises.map((promise) => promiseData(promise, plan)),
  };
}

function promiseData(promise: PromiseMade, plan: Plan): JsonObject {
  const { reported, update, made, phrase, sentence, timescale, due, fate, answer } = promise;
  return {
    ref: refOf(plan, reported.part.id),
    id: reported.part.id,
    kind: 'actions' in reported.part ? 'recommendation' : 'action',
    text: reported.part.text,
    owner: ownerOfPart(reported, plan) ?? null,
    round: update.roundId,
    made,
    by: update.by ?? null,
    phrase,
    sentence: sentence.text,
    timescale: timescaleData(timescale),
    due,
    became: fate,
    answer: answer ?? null,
  };
}

function promiseRecords(plans: readonly PlanPromises[]): Records {
  return {
    name: 'promises',
    columns: [
      ...['Plan', 'Id', 'Kind', 'Text', 'Owner', 'Round', 'Made', 'Said by'],
      ...['Phrase', 'Sentence', 'Due', 'Became', 'Answer'],
    ],
    rows: plans.flatMap(({ position: { plan }, promises }) =>
      promises.map(({ reported, update, made, phrase, sentence, due, fate, answer }) => [
        ...[plan.id, reported.part.id, 'actions' in reported.part ? 'recommendation' : 'action'],
        ...[reported.part.text, ownerOfPart(reported, plan) ?? '', update.roundId, made, update.by ?? ''],
        ...[phrase, sentence.text, due, fate, answer ?? ''],
      ]),
    ),
  };
}

const columns: readonly Column[] = [
  { key: 'ref', title: 'Ref' },
  { key: 'round', title: 'Promised' },
  { key: 'words', title: 'In these words', grow: 3 },
  { key: 'by', title: 'Said by', wide: true },
  { key: 'due', title: 'Read as' },
  { key: 'became', title: 'Became' },
  { key: 'owner', title: 'Owner', wide: true },
];

function planView({ position, promises }: PlanPromises): readonly Block[] {
  const { plan } = position;
  const heading: Block = { block: 'heading', level: 2, text: plan.title, aside: plan.id };
  if (promises.length === 0)
    return [heading, { block: 'prose', cells: [{ text: 'No such promise.', tone: 'muted' }] }];
  return [
    heading,
    { block: 'prose', cells: [{ text: `${counted(promises.length, 'promise')}:` }, ...counts(promises)] },
    { block: 'table', columns, rows: promises.map((promise) => rowOf(promise, position)) },
  ];
}

const tones: Readonly<Record<Fate, Tone | undefined>> = {
  broken: 'bad',
  open: undefined,
  're-timed': 'caution',
  answered: undefined,
  kept: 'good',
};

function counts(promises: readonly PromiseMade[]): readonly Cell[] {
  const there = fates.filter((fate) => countOf(promises, fate) > 0);
  return there.map((fate, order) => ({
    text: `${countOf(promises, fate)} ${fate}${order < there.length - 1 ? ',' : '.'}`,
    ...(tones[fate] && { tone: tones[fate] }),
  }));
}

function countOf(promises: readonly PromiseMade[], wanted: Fate): number {
  return promises.filter(({ fate }) => fate === wanted).length;
}

function rowOf(promise: PromiseMade, { plan, asOf }: Position): Row {
  const { reported, update, phrase, sentence, due, fate } = promise;
  const tone = tones[fate];
  return {
    cells: {
      ref: textCell(reported.part.id),
      round: textCell(update.round && titleOf(update.round)),
      words: textCell(`“${phrase}”: ${sentence.text}`),
      by: textCell(update.by),
      due: textCell(`by ${shortDay(due)}`),
      became: { text: becameOf(promise, asOf), ...(tone && { tone }) },
      owner: textCell(ownerOfPart(reported, plan)),
    },
  };
}

/** In the fewest words: `broken 184 days ago`, `answered: 2023-09`. */
function becameOf({ fate, due, answer }: PromiseMade, asOf: Day): string {
  if (fate === 'broken') return `broken ${days(daysBetween(due, asOf))} ago`;
  return answer === undefined ? fate : `${fate}: ${answer}`;
}
