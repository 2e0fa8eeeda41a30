import { isOffCourse } from '../../assess/measures/course.ts';
import type { MeasurePosition, Trend } from '../../assess/measures/position.ts';
import type { Position } from '../../assess/position.ts';
import type { Day } from '../../calendar/day.ts';
import { longDay } from '../../calendar/words.ts';
import { ownerOfMeasure } from '../../plan/owner.ts';
import type { Plan } from '../../plan/plan.ts';
import { counted } from '../../text/sentence.ts';
import { asSentence, textCell } from '../cells.ts';
import { notBegunSentence } from '../not-begun.ts';
import type { Block, Cell, Column, Report } from '../report.ts';
import { measureData } from './data.ts';
import { recordsOfMeasures } from './records.ts';
import { rowOf } from './table.ts';
import { bracketsNote } from './words.ts';

/** A plan, and those of its measures that were asked for. */
export interface PlanMeasures {
  readonly position: Position;
  readonly measures: readonly MeasurePosition[];
}

/** Measures plan by plan: where each began, where it is and where it is to be; beside them, which plans are left out. */
export function measuresReport(
  found: readonly PlanMeasures[],
  asOf: Day,
  notBegun: readonly Plan[] = [],
): Report {
  // A plan that never had one is not spoken of, unless no plan has.
  const shown = found.filter(({ measures }) => measures.length > 0);
  const positions = shown.map(({ position, measures }) => ({ ...position, measures, recommendations: [] }));
  return {
    kind: 'measures',
    asOf,
    data: {
      plans: found.map(({ position: { plan }, measures }) => ({
        plan: plan.id,
        title: plan.title,
        measures: measures.map(measureData),
      })),
      notBegun: notBegun.map(({ id }) => id),
    },
    // One table, as a spreadsheet expects; what each round reported is in JSON, and of one measure in `rag show`.
    records: [recordsOfMeasures(positions)],
    view: [
      { block: 'heading', level: 1, text: 'Measures', aside: longDay(asOf) },
      ...(shown.length ? shown.flatMap(planView) : [none]),
      ...notBegunSentence(notBegun),
    ],
  };
}

const none: Block = { block: 'prose', cells: [{ text: 'No such measure.', tone: 'muted' }] };

const columns: readonly Column[] = [
  { key: 'ref', title: 'Ref' },
  { key: 'what', title: 'Measure', grow: 2 },
  { key: 'rating', title: 'RAG' },
  { key: 'series', title: 'So far' },
  { key: 'newest', title: 'Newest' },
  { key: 'change', title: 'Change' },
  { key: 'target', title: 'Target', grow: 1 },
  { key: 'course', title: 'Course' },
  { key: 'distance', title: 'Distance', wide: true },
  { key: 'before', title: 'Before', wide: true },
  { key: 'baseline', title: 'Baseline', wide: true },
  { key: 'of', title: 'Of', wide: true },
  { key: 'owner', title: 'Owner', wide: true },
];

function planView({ position: { plan }, measures }: PlanMeasures): readonly Block[] {
  const rows = measures.map((each) => {
    const row = rowOf(each);
    return { ...row, cells: { ...row.cells, owner: textCell(ownerOfMeasure(plan, each)) } };
  });
  return [
    { block: 'heading', level: 2, text: plan.title, aside: plan.id },
    { block: 'prose', cells: [{ text: `${counted(measures.length, 'measure')}:` }, ...counts(measures)] },
    { block: 'table', columns, rows },
    ...bracketsNote(measures),
  ];
}

const tallies: readonly (readonly [string, Cell['tone'], (measure: MeasurePosition) => boolean])[] = [
  ['better than last time', 'good', ({ change }) => change?.trend === 'better'],
  ['worse', 'bad', ({ change }) => change?.trend === 'worse'],
  ['the same', undefined, ({ change }) => change?.trend === 'same'],
  ['better than the baseline', 'good', (measure) => sinceBaselineAlone(measure) === 'better'],
  ['worse than the baseline', 'bad', (measure) => sinceBaselineAlone(measure) === 'worse'],
  ['off course', 'caution', isOffCourse],
  ['with the figure awaited', 'caution', ({ target }) => target?.state === 'awaited'],
  ['with the target met', 'good', ({ target }) => target?.state === 'met'],
  ['without a figure', 'muted', ({ newest }) => !newest],
];

/** Of a measure that has no figure to compare with but its baseline. */
function sinceBaselineAlone({ change, sinceBaseline }: MeasurePosition): Trend | undefined {
  return change ? undefined : sinceBaseline?.trend;
}

function counts(measures: readonly MeasurePosition[]): readonly Cell[] {
  const cells = tallies.map(([words, tone, has]) => {
    const count = measures.filter(has).length;
    return count ? { text: `${count} ${words}`, tone } : undefined;
  });
  const there = asSentence(cells);
  return there.length ? there : [{ text: 'a figure each.' }];
}
