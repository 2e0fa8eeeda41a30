import { assess } from '../../../src/assess/assess.ts';
import type { MeasurePosition } from '../../../src/assess/measures/position.ts';
import { defaultConfig } from '../../../src/config/config.ts';
import { planFrom } from '../../reading.ts';
import { dayOf } from '../taking.ts';

export interface WrittenMeasure {
  readonly unit?: string;
  readonly better?: string;
  readonly baseline?: Readonly<Record<string, string>>;
  readonly target?: Readonly<Record<string, string>>;
  readonly tolerance?: string;
  readonly benchmarks?: readonly Readonly<Record<string, string>>[];
  readonly values?: readonly Readonly<Record<string, string | undefined>>[];
}

/** A round at the end of each quarter of 2018 and 2019. */
const rounds = ['2018-03-31', '2018-06-30', '2018-09-30', '2018-12-31', '2019-03-31', '2019-06-30'].map(
  (meeting) => ({ round: meeting.slice(0, 7), meeting }),
);

/** What is so of one measure on a day; what is left out is not in the plan. */
export function measureOn(
  asOf: string,
  measure: WrittenMeasure,
  plan: Readonly<Record<string, unknown>> = {},
): MeasurePosition {
  const text = JSON.stringify({
    plan: 'B Positive Pathways',
    rounds,
    measures: [{ id: 'M1', measure: 'What is counted', ...measure }],
    recommendations: [],
    ...plan,
  });
  const { plan: read, diagnostics } = planFrom(text);
  if (!read) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return assess(read, { day: dayOf(asOf) }, defaultConfig).measures[0]!;
}
