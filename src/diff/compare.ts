import type { Position } from '../assess/position.ts';
import { type Day, daysBetween } from '../calendar/day.ts';
import type { Plan } from '../plan/plan.ts';
import { improvement } from '../plan/ratings.ts';
import { refOf } from '../plan/select.ts';
import type { Change, Difference, Direction, Tally } from './change.ts';
import { factsOfPlan, updateOf } from './facts.ts';
import { measureChanges } from './measures.ts';
import { differing, reworded } from './reworded.ts';
import { type Pair, pair, type Tracked, trackedIn } from './tracked.ts';

/** How a plan moved between two positions of it: two rounds, two days or two revisions alike. */
export function compare(before: Position | undefined, after: Position | undefined): Difference {
  const plan = (after ?? before)!.plan;
  const pairs = pair(before ? trackedIn(before) : [], after ? trackedIn(after) : []);
  const changes = [...pairs.flatMap((each) => changesOf(plan, each)), ...measureChanges(before, after)];
  return { changes: [...planChanges(before?.plan, after?.plan), ...changes], tally: tally(pairs, changes) };
}

/** What is said of one change; the rest follows from whose it is. */
type Telling = Pick<Change, 'kind'> & Partial<Pick<Change, 'from' | 'to' | 'direction' | 'days'>>;

/** Each tells of one way in which a thing that was there before may have changed. */
const tellers: readonly ((before: Tracked, after: Tracked) => Telling | readonly Telling[] | undefined)[] = [
  function rating({ rating: from }, { rating: to }) {
    if (from?.level.word === to?.level.word) return undefined;
    const direction = from && to ? towards(improvement(from, to)) : 'same';
    return { kind: 'rating', from: from?.level.word, to: to?.level.word, direction };
  },
  function completed(before, after) {
    if (before.end !== undefined || after.end === undefined) return undefined;
    return { kind: 'completed', to: after.end, direction: after.superseded ? 'same' : 'better' };
  },
  function endedOtherwise(before, after) {
    return before.end && after.end && before.superseded !== after.superseded
      ? reworded('ended', before.end, after.end)
      : undefined;
  },
  function reopened(before, after) {
    if (before.end === undefined || after.end !== undefined) return undefined;
    return { kind: 'reopened', from: before.end, direction: before.superseded ? 'same' : 'worse' };
  },
  function paused(before, after) {
    const state = ({ paused }: Tracked) => (paused ? 'paused' : undefined);
    return before.end === undefined && after.end === undefined
      ? reworded('state', state(before), state(after))
      : undefined;
  },
  function timescale({ timescale: from, due: dueBefore }, { timescale: to, due }) {
    if (from === to && dueBefore === due) return undefined;
    const days = dueBefore && due ? daysBetween(dueBefore, due) : undefined;
    return { kind: 'timescale', from, to, days, direction: sooner(dueBefore, due) };
  },
  function wording({ text: from }, { text: to }) {
    return from === to ? undefined : { kind: 'wording', from, to };
  },
  function narrative({ narrative: from }, { narrative: to }) {
    return from === to ? undefined : { kind: 'narrative', from, to };
  },
  function decided(before, after) {
    const news = after.decisions.filter((each) => !before.decisions.includes(each));
    const gone = before.decisions.filter((each) => !after.decisions.includes(each));
    return [
      ...news.map((to): Telling => ({ kind: 'decided', to })),
      ...gone.map((from): Telling => ({ kind: 'decided', from })),
    ];
  },
  function notUpdated(before, after) {
    return after.missed !== undefined && after.missed !== before.missed ? { kind: 'not-updated' } : undefined;
  },
];

function changesOf(plan: Plan, { before, after }: Pair): readonly Change[] {
  const { id, text } = (after ?? before)!;
  const told = (telling: Telling): Change => ({
    plan,
    ref: refOf(plan, id),
    id,
    subject: text,
    direction: 'same',
    ...telling,
  });
  if (!before) return [told({ kind: 'added', to: text })];
  if (!after) return [told({ kind: 'removed', from: text })];
  const tellings = tellers.flatMap((tell) => tell(before, after) ?? []);
  return [...tellings, ...rewritten(before, after, tellings)].map(told);
}

/** The plan itself: new, gone, or with other words at its head. */
function planChanges(before: Plan | undefined, after: Plan | undefined): readonly Change[] {
  const plan = (after ?? before)!;
  const of = { plan, ref: refOf(plan), id: plan.id, subject: plan.title, direction: 'same' as const };
  if (!before) return [{ ...of, kind: 'added', to: plan.title }];
  if (!after) return [{ ...of, kind: 'removed', from: plan.title }];
  return differing(factsOfPlan(before), factsOfPlan(after)).map(({ telling }) => ({ ...of, ...telling }));
}

/** What else was written anew, where it does not say again what is told already. */
function rewritten(before: Tracked, after: Tracked, told: readonly Telling[]): readonly Telling[] {
  const timescale = told.find(({ kind }) => kind === 'timescale');
  const ended = before.end === undefined || after.end === undefined || before.superseded !== after.superseded;
  const newest = [before, after].map(({ updatedIn }) => updatedIn && updateOf(updatedIn));
  const isNews = (label: string) => {
    const [from, to] = [before.written.get(label), after.written.get(label)];
    if (label === 'completed') return !ended;
    if (label === 'first timescale') return timescale?.from !== from || timescale?.to !== to;
    // What had been decided by then is told as a decision.
    if (label.startsWith('decision ')) {
      const isTold = (text: string | undefined, { decisions }: Tracked) =>
        text === undefined || decisions.includes(text);
      return !isTold(from, before) || !isTold(to, after);
    }
    if (label.startsWith('revision')) return !timescale || (from !== undefined && to !== undefined);
    return !newest.includes(label);
  };
  return differing(before.written, after.written).flatMap(({ label, telling }) =>
    isNews(label) ? [telling] : [],
  );
}

/** An earlier day is better, and a day that is lost is worse than any. */
function sooner(before: Day | undefined, after: Day | undefined): Direction {
  if (before && after) return towards(daysBetween(after, before));
  return before ? 'worse' : after ? 'better' : 'same';
}

function tally(pairs: readonly Pair[], changes: readonly Change[]): Tally {
  const same = pairs.filter(
    ({ before, after }) => before?.rating && before.rating.level.word === after?.rating?.level.word,
  );
  const moves = changes.filter(({ kind }) => kind === 'rating');
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  return {
    improved: moves.filter(({ direction }) => direction === 'better').length,
    worsened: moves.filter(({ direction }) => direction === 'worse').length,
    unchanged: same.length,
    firstRated: moves.filter(({ from }) => from === undefined).length,
    added: count('added'),
    removed: count('removed'),
  };
}

function towards(difference: number): Direction {
  return difference > 0 ? 'better' : difference < 0 ? 'worse' : 'same';
}
