import { measuresOf } from '../../assess/measures/measures.ts';
import type { MeasurePosition } from '../../assess/measures/position.ts';
import type { Position } from '../../assess/position.ts';
import { ownerOfMeasure } from '../../plan/owner.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Records } from '../report.ts';

const columns = [
  ...['Plan', 'Id', 'Recommendation', 'Measure', 'Owner', 'Unit', 'Better', 'Baseline', 'Baseline day'],
  ...[
    'Before',
    'Newest',
    'Newest day',
    'Newest round',
    'Change',
    'Better or worse',
    'Since baseline',
    'Better or worse than it',
  ],
  ...['Target', 'Target amount', 'Target due', 'Target state', 'Distance', 'Course', 'Expected'],
  ...['RAG', 'RAG by figures', 'Not reported', 'Not updated'],
];

/** The measures of some positions beside other records; no table where there are none. */
export function measureRecords(positions: readonly Position[]): readonly Records[] {
  const records = recordsOfMeasures(positions);
  return records.rows.length ? [records] : [];
}

/** The measures of some positions, a record each. */
export function recordsOfMeasures(positions: readonly Position[]): Records {
  const rows = positions.flatMap((position) =>
    measuresOf(position).map((measure) => written(recordOf(position.plan, measure))),
  );
  return { name: 'measures', columns, rows };
}

/** What each round reported of them. */
export function valueRecords(positions: readonly Position[]): Records {
  return {
    name: 'values',
    columns: ['Plan', 'Id', 'Round', 'Day', 'Value', 'Amount', 'Source', 'RAG'],
    rows: positions.flatMap((position) =>
      measuresOf(position).flatMap(({ measure, values }) =>
        values.map(({ written: { roundId, figure, source, rating }, amount, day }) =>
          written([
            position.plan.id,
            measure.id,
            roundId,
            day,
            figure.text,
            amount,
            source,
            rating?.level?.word,
          ]),
        ),
      ),
    ),
  };
}

type Value = string | number | undefined;

function written(values: readonly Value[]): readonly string[] {
  return values.map((value) => String(value ?? ''));
}

function recordOf(plan: Plan, position: MeasurePosition): readonly Value[] {
  const { measure, recommendation, unit, baseline, before, newest, change, target, course } = position;
  const isAwaited = target?.state === 'awaited';
  return [
    ...[plan.id, measure.id, recommendation?.id, measure.text, ownerOfMeasure(plan, position), unit?.name],
    ...[measure.better?.value, baseline?.written.figure.text, baseline?.day, before?.written.figure.text],
    ...[newest?.written.figure.text, newest?.day, newest?.written.roundId, change?.by, change?.trend],
    ...[position.sinceBaseline?.by, position.sinceBaseline?.trend],
    ...[target?.target.figure.text, target?.amount, target?.due, target?.state, target?.distance],
    isAwaited ? 'awaited' : course.state === 'none' ? `none: ${course.because}` : course.state,
    course.state === 'none' ? undefined : course.expected,
    ...[position.declared?.word, position.derived?.word, position.notReported ? 'yes' : 'no'],
    position.notUpdated ? 'yes' : 'no',
  ];
}
