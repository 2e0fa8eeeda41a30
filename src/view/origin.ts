import type { Origin } from '../plan/origin.ts';
import { textCell, writtenDayCell } from './cells.ts';
import { writtenDayData } from './dates.ts';
import { type Labelled, maybe } from './facts.ts';
import type { JsonObject } from './report.ts';

/** Who asked for something, and where it is written: a fact for each part. */
export function originFacts(origin: Origin | undefined, label: string): readonly Labelled[] {
  if (!origin) return [];
  const { text, committee, meeting, minute, resolution, inspection, finding, notice, document } = origin;
  return [
    [label, maybe(text ?? committee ?? inspection ?? notice)],
    ['Meeting', meeting && writtenDayCell(meeting)],
    ['Minute', maybe(minute)],
    ['Resolution', maybe(resolution)],
    ['Inspection', committee === undefined ? undefined : maybe(inspection)],
    ['Finding', finding === undefined ? undefined : textCell(`“${finding}”`)],
    ['Notice', committee === undefined && inspection === undefined ? undefined : maybe(notice)],
    ['Document', maybe(document)],
  ];
}

export function originData(origin: Origin | undefined): JsonObject | null {
  if (!origin) return null;
  return {
    text: origin.text ?? null,
    committee: origin.committee ?? null,
    meeting: writtenDayData(origin.meeting),
    minute: origin.minute ?? null,
    resolution: origin.resolution ?? null,
    inspection: origin.inspection ?? null,
    finding: origin.finding ?? null,
    notice: origin.notice ?? null,
    document: origin.document ?? null,
  };
}
