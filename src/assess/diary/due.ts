import { addDays, type Day } from '../../calendar/day.ts';
import type { PhraseReader } from '../../plan/phrases.ts';
import type { Timescale } from '../../timescale/timescale.ts';
import { type ActionPosition, actionsOf, isLeftToDo, type Position } from '../position.ts';
import { aboutAction } from './about.ts';
import { type Entry, isIn, type Period } from './entry.ts';

/** The open actions whose timescale in force ends in the period; what recurs, each time. */
export function* dueIn(position: Position, period: Period): Iterable<Entry> {
  for (const action of actionsOf(position)) {
    if (!isLeftToDo(action) || !action.due || action.due > period.last) continue;
    const about = { kind: 'due', ...aboutAction(position.plan, action) } as const;
    if (action.timescale!.kind === 'recurring') {
      for (const { day, number } of timesOf(action, position.read, period))
        if (isIn(period, day)) yield { ...about, day, occurrence: String(number) };
    } else if (isIn(period, action.due)) yield { ...about, day: action.due };
  }
}

interface Time {
  readonly day: Day;
  /** From 1, counted from the first time that its words come to: a report that comes early or late renumbers nothing. */
  readonly number: number;
}

/** Each time that a recurring action falls due, from the next on, to the period's end. */
function* timesOf({ inForce, timescale, due }: ActionPosition, read: PhraseReader, { last }: Period) {
  let number = numberOf(due!, inForce.timescale!, read);
  for (let day = due; day && day <= last; day = nextTime(timescale!.text, day, read)) {
    yield { day, number } satisfies Time;
    number++;
  }
}

/** Steps; nothing that recurs for longer is counted from its beginning. */
const longestCount = 1000;

function numberOf(due: Day, { text, due: first }: Timescale, read: PhraseReader): number {
  let number = 1;
  let day = first && nextTime(text, first, read);
  while (day && day <= due && number < longestCount) {
    number++;
    day = nextTime(text, day, read);
  }
  return number;
}

/** When a phrase comes round again after a day; undefined where its words name one day for good. */
function nextTime(text: string, day: Day, read: PhraseReader): Day | undefined {
  const next = [day, addDays(day, 1)].map((anchor) => read(text, anchor).due);
  return next.find((due) => due !== undefined && due > day);
}
