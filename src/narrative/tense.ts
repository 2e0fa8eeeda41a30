import { as, type Pattern, word } from '../text/pattern.ts';
import type { Words } from '../text/words.ts';
import type { Run } from './words.ts';

/** What a sentence says of the time of a date in it; `open`: nothing. */
export type Tense = 'forward' | 'past' | 'doubtful' | 'open';

/**
 * What a word does to the tense of what follows. `be` goes with the word before it (“was due to be”); `done` is past
 * unless it belongs to what is to come (“will be completed”); at a `turn` all begins anew, and at a `pause` what was past.
 * A `reason` (“due to staffing”) only looks like another mark.
 */
type Mark = 'forward' | 'past' | 'doubtful' | 'be' | 'done' | 'turn' | 'pause' | 'reason';

const table: Readonly<Record<Mark, readonly string[]>> = {
  forward: [
    'will, will be, will have, will have been, shall, would, should, must, is to, are to, is to be, are to be',
    'have to, has to, need to, needs to, due, is due, are due, plan to, plans to, planning to, has plans, have plans',
    'planned, scheduled, timetabled, programmed, booked, diarised, earmarked, set to, set for, arranged for',
    'expect, expects, expected, anticipate, anticipates, anticipated, forecast to, projected, estimated',
    'aim, aims, aiming, intend, intends, intended, intention, hope, hopes, hoped, propose, proposes, proposed',
    'target, targets, targeted, targeting, deadline, next step, next steps, next meeting, next review, review date',
    'going to, goes to, go to, go live, goes live, going live, go out, goes out, begin, begins, start, starts',
    'launches, returns, reports to, working towards, working to, on track, on course, on target, priority for',
    'committed to, agreed to, has agreed to, have agreed to, confirmed for, agreed for, yet to, still to',
    'due to be, due to start, due to begin, due to commence, due to report, due to go, due to finish, due to complete',
    'due to launch, due to open, due to meet, due to take place, due to end, due to come',
    'deferred, postponed, paused, on hold, not later than, moved to, put back, pushed back, rescheduled, revised to',
  ],
  past: [
    'was, were, has, have, had, did, been, since, last, previous, previously, ago, earlier, originally, initially',
    'took, went, began, met, held, saw, came, became, gave, rose, fell, recent, recently, past',
    'was due, were due, was to, were to, was planned, were planned, was scheduled, were scheduled, was intended',
    'was expected, were expected, was hoped, was proposed, was anticipated, was projected, was going to, missed',
    'was on track, were on track, has been on track, would have, should have, had to, needed to, had planned',
    'had been planned, had been expected, had been scheduled, had hoped, had expected, had agreed to',
  ],
  doubtful: [
    "may, might, could, cannot, can not, can ' t, won ' t, not, never, unlikely, unable, no longer, if, whether",
    'will not, will no longer, not be, not due, not expected, not planned, not scheduled, no plans, in case',
  ],
  be: ['to be'],
  done: [
    'completed, finished, achieved, approved, agreed, presented, submitted, launched, signed, delivered, closed',
    'implemented, started, commenced, begun, undertaken, reported, published, appointed, recruited, reviewed',
    'received, issued, introduced, established, opened, produced, trained, awarded, inspected, judged, visited',
    'adopted, endorsed, consulted, noted, recorded, made, given, written, sent, carried out, moved, identified',
    'highlighted, attended, circulated, distributed, obtained, secured, developed, updated, extended, confirmed',
  ],
  turn: ['but, however, although, though, while, whilst, whereas, ;'],
  pause: [',', '-'],
  reason: ['due to'],
};

const marks: ReadonlyMap<string, Mark> = new Map(
  (Object.keys(table) as Mark[]).flatMap((mark) =>
    table[mark].flatMap((choices) => choices.split(', ').map((choice) => [choice, mark] as const)),
  ),
);
const markAt: Pattern<Mark> = as(word(...marks.keys()), (found) => marks.get(found));

interface MarkedRun extends Run {
  readonly mark: Mark;
}

/** Whether what is said in this tense may be still to come. */
export function mayCome(tense: Tense): boolean {
  return tense === 'forward' || tense === 'open';
}

/** The tense at each of some dates, in their order: what stands before it says, else what follows it. */
export function tensesOf(words: Words, dates: readonly Run[]): readonly Tense[] {
  const found = marksIn(words, dates);
  let tense: Tense = 'open';
  let reach = -1;
  let next = 0;
  return dates.map(({ from }) => {
    for (; next < found.length && found[next]!.to <= from; next++) {
      const mark = found[next]!;
      tense = tenseAfter(tense, mark, reach);
      reach = mark.to;
    }
    if (tense !== 'open') return tense;
    const after = tenseOfWhatFollows(found, next);
    return after === 'past' && !isFirst(from, found[next - 1]) ? 'open' : after;
  });
}

/** Whether a date begins its clause: “In September, funding was confirmed”. */
function isFirst(from: number, before: MarkedRun | undefined): boolean {
  return from === 0 || (before?.to === from && (before.mark === 'pause' || before.mark === 'turn'));
}

/** So many words may stand between “will” and “completed”. */
const nearby = 3;

/** The tense after one more mark; `reach` is where the one before it ended. */
function tenseAfter(tense: Tense, { mark, from }: MarkedRun, reach: number): Tense {
  switch (mark) {
    case 'turn':
      return 'open';
    case 'pause':
      return tense === 'past' ? 'open' : tense;
    case 'reason':
      return tense;
    case 'be':
      return from === reach && tense !== 'open' ? tense : 'forward';
    case 'done':
      if (tense === 'forward') return from - reach <= nearby ? 'forward' : 'open';
      return tense === 'open' ? 'past' : tense;
    default:
      return mark;
  }
}

/** “In the spring the board will decide”. */
function tenseOfWhatFollows(found: readonly MarkedRun[], from: number): Tense {
  for (let at = from; at < found.length; at++) {
    const { mark } = found[at]!;
    if (mark === 'turn') return 'open';
    if (mark === 'be') return 'forward';
    if (mark === 'done') return 'past';
    if (mark !== 'pause' && mark !== 'reason') return mark;
  }
  return 'open';
}

/** The marks outside the dates. */
function marksIn(words: Words, dates: readonly Run[]): readonly MarkedRun[] {
  const found: MarkedRun[] = [];
  let date = 0;
  for (let at = 0; at < words.texts.length; ) {
    while (dates[date] && dates[date]!.to <= at) date++;
    if (dates[date] && dates[date]!.from <= at) {
      at = dates[date]!.to;
      continue;
    }
    const next = isHyphen(words, at) ? undefined : markAt(words, at);
    if (next) found.push({ mark: next.value, from: at, to: next.to });
    at = next?.to ?? at + 1;
  }
  return found;
}

/** A dash within a word, which is no pause. */
function isHyphen({ texts, glued }: Words, at: number): boolean {
  return texts[at] === '-' && glued[at]!;
}
