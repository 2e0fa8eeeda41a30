import type { Calendar } from '../../calendar/calendar.ts';
import type { MapNode } from '../../yaml/tree.ts';
import type { Meeting, Round } from '../round.ts';
import type { WrittenDay } from '../typed-day.ts';
import { readYesNo } from '../words.ts';
import type { WrittenRound } from '../written.ts';
import { eachItem, readOptional, readReported } from './frame.ts';

export function decodeRound(written: WrittenRound, node: MapNode, order: number, calendar: Calendar): Round {
  const meeting = readReported(written.meeting, { calendar });
  const asAt = readReported(written['as-at'], { calendar });
  const meetings = eachItem(
    written.meetings,
    node,
    'meetings',
    (each, at): Meeting => ({
      node: at,
      committee: each.committee,
      meeting: readReported(each.meeting, { calendar }),
      minute: each.minute,
      document: each.document,
    }),
  );
  const dated = [asAt, meeting, firstOf(meetings)].find((day) => day?.last);
  return {
    node,
    id: written.round,
    title: written.title,
    meeting,
    meetings,
    asAt,
    dated,
    day: dated?.last,
    order,
    closed: readOptional(written.closed, readYesNo),
  };
}

function firstOf(meetings: readonly Meeting[]): WrittenDay | undefined {
  const days = meetings.flatMap(({ meeting }) => (meeting?.last ? [meeting] : []));
  return days.sort((a, b) => (a.last! < b.last! ? -1 : 1))[0];
}
