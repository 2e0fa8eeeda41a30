import type { WrittenDay } from '../plan/plan.ts';
import type { Timescale } from '../timescale/timescale.ts';
import type { JsonObject } from './report.ts';

/** Days and timescales in the JSON contract. */

export function timescaleData({
  text,
  kind,
  start,
  due,
  precision,
  reading,
  warning,
  error,
}: Timescale): JsonObject {
  return {
    text,
    kind,
    start: start ?? null,
    due: due ?? null,
    precision,
    reading,
    warning: error ?? warning ?? null,
  };
}

/**
 * A day that somebody typed: a month as `YYYY-MM`, a span as `2018-11-01/2019-03-31`, or `../2017-03-31` where it says no
 * first day (ISO 8601-2); null where there is none, or it cannot be read.
 */
export function writtenDayData(written: WrittenDay | undefined): string | null {
  const { first, last, precision } = written ?? {};
  if (!last) return null;
  if (precision === 'span') return `${first ?? '..'}/${last}`;
  return precision === 'month' ? last.slice(0, 7) : last;
}
