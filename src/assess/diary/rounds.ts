import type { Plan, Round, WrittenDay } from '../../plan/plan.ts';
import { titleOf } from '../../plan/rounds.ts';
import { comparable } from '../../text/words.ts';
import type { Position } from '../position.ts';
import { type Entry, type EntryKind, isIn, type Period } from './entry.ts';

/** The meetings that rounds of the plan go to, those of days to come included. */
export function* meetingsIn({ plan }: Position, period: Period): Iterable<Entry> {
  for (const round of plan.rounds) {
    for (const { day, committee, occurrence } of meetingsOf(round, plan)) {
      const text = [titleOf(round), committee].filter(Boolean).join(': ');
      yield* onDay({ kind: 'meeting', id: round.id, text, occurrence, owner: plan.owner }, day, period);
    }
  }
}

/** The days that rounds take their facts from, where those are not a meeting's. */
export function* factDaysIn({ plan }: Position, period: Period): Iterable<Entry> {
  for (const round of plan.rounds) {
    if (meetingsOf(round, plan).some(({ day }) => day?.last === round.asAt?.last)) continue;
    const about = { kind: 'as-at', id: round.id, text: titleOf(round), owner: plan.owner } as const;
    yield* onDay(about, round.asAt, period);
  }
}

interface Sitting {
  readonly day?: WrittenDay;
  readonly committee?: string;
  readonly occurrence?: string;
}

/** A round's own meeting is of the committee that the plan reports to. Several papers at one meeting are one: the first. */
function meetingsOf({ meeting, meetings }: Round, { reportsTo }: Plan): readonly Sitting[] {
  const listed: readonly Sitting[] = [
    { day: meeting, committee: reportsTo },
    ...meetings.map((each, order) => ({
      day: each.meeting,
      committee: each.committee,
      occurrence: String(order + 1),
    })),
  ];
  const known = new Set<string>();
  return listed.filter(({ day, committee = '' }) => {
    const sitting = JSON.stringify([day?.last, day?.precision, comparable(committee)]);
    return !known.has(sitting) && known.add(sitting);
  });
}

function onDay(
  about: Pick<Entry, 'id' | 'text' | 'owner' | 'occurrence'> & { readonly kind: EntryKind },
  written: WrittenDay | undefined,
  period: Period,
): readonly Entry[] {
  const day = written?.last;
  if (!day || !isIn(period, day)) return [];
  return [{ ...about, day, ...(written.precision !== 'day' && { within: written }) }];
}
