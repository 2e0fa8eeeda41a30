import type { Day } from '../calendar/day.ts';
import { longDay } from '../calendar/words.ts';
import type { Plan, Round, State, Update } from '../plan/plan.ts';
import { findLevel, type Level } from '../plan/ratings.ts';
import { titleOf } from '../plan/rounds.ts';
import { counted, listed, quoted } from '../text/sentence.ts';
import type { Change } from '../yaml/change.ts';
import type { Path } from '../yaml/data.ts';
import { type Intent, isRefused, type Refusal, refuse } from './draft.ts';
import { roundFor } from './open-round.ts';
import { findThing, type Thing } from './thing.ts';
import { keptDay, readTypedDay } from './typed.ts';

/** What is reported of a recommendation or an action in a round, as it was typed. */
export interface Report {
  readonly rag?: string;
  readonly text?: string;
  readonly state?: State;
  /** The day of these facts, where it is not the round's. */
  readonly asAt?: string;
  /** The role that reports it. */
  readonly by?: string;
  readonly evidence?: readonly string[];
}

export interface Into {
  /** A round by its id or title; the newest open one where it is left out. */
  readonly round?: string;
  /** Writes over what the thing was reported to be in that round before. */
  readonly replace?: boolean;
  /** Nothing can be reported of a later day. */
  readonly today?: Day;
  /** What says the same as the update that is there is no mistake, and changes nothing. */
  readonly again?: boolean;
}

/** Adds an update to a recommendation or an action. */
export function updateThing(
  ref: string,
  report: Report,
  { round: name, replace = false, again = false, today }: Into,
): Intent {
  return (plan) => {
    const thing = findThing(plan, ref);
    if (isRefused(thing)) return thing;
    const round = roundFor(plan, name);
    if (isRefused(round)) return round;
    const written = writtenOf(report, plan, today);
    if (isRefused(written)) return written;
    const { updates } = thing.part;
    const place = updates.findIndex((update) => update.roundId === round.id);
    if (place !== -1 && again && saysTheSame(updates[place]!, written)) return { changes: [], told: [] };
    if (place !== -1 && !replace) return alreadyReported(thing, updates[place]!, round);
    return {
      changes:
        place === -1
          ? [insertUpdate(thing, round, written)]
          : replaceUpdate([...thing.path, 'updates', place], written),
      told: [
        { id: thing.part.id, says: says(thing, round, written, place !== -1) + dated(round, report, today) },
      ],
    };
  };
}

/** The keys of an update besides its round, as the plan is to hold them. */
type Written = Readonly<Record<string, string | readonly string[]>>;

function writtenOf(report: Report, plan: Plan, today: Day | undefined): Written | Refusal {
  const { rag, text, state, asAt, by, evidence = [] } = report;
  const level = rag === undefined ? undefined : findLevel(plan.ratings.scheme, rag);
  if (rag !== undefined && !level) return unknownRating(rag, plan.ratings.scheme.levels);
  const day = asAt === undefined ? undefined : readTypedDay(asAt);
  if (day && isRefused(day)) return day;
  if (day?.first && today && day.first > today)
    return refuse(
      `${longDay(day.first)} has not come yet, so nothing can be so on it.`,
      'Type the day of the facts behind --as-at, or leave it out: the round has its own.',
    );
  if ([text, by, ...evidence].some((each) => each !== undefined && each.trim() === ''))
    return refuse('There is nothing in the text.', 'Say it in a sentence: --text "The tender is out."');
  if (!level && text === undefined && state === undefined)
    return refuse(
      'An update needs a rating, a text or a state.',
      'Type, for example: --rag AMBER --text "The tender is out; bids are due in May."',
    );
  const entries = [
    ['rag', level?.word],
    ['update', text],
    ['as-at', day && keptDay(day)],
    ['by', by],
    ['state', state],
    ['evidence', evidence.length > 0 ? evidence : undefined],
  ] as const;
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Written;
}

export function unknownRating(rag: string, levels: readonly Level[]): Refusal {
  const words = levels.map(({ word }) => word);
  return refuse(
    `${quoted(rag)} is not a rating of this plan.`,
    `Type one of: --rag ${words.join(', --rag ')}`,
  );
}

function alreadyReported({ part }: Thing, { rating, text }: Update, round: Round): Refusal {
  const said = [rating?.text, text === undefined ? undefined : quoted(text, 100)].filter(Boolean).join(', ');
  return refuse(
    `${part.id} has an update for ${titleOf(round)} already${said ? `: ${said}` : '.'}`,
    'To write over what you name now, and leave the rest of it, add: --replace',
  );
}

/** What is typed after the round's day is not seen before that day, and does not count as of today. */
function dated({ day }: Round, { asAt }: Report, today: Day | undefined): string {
  if (asAt !== undefined || !day || !today || day >= today) return '';
  return ` It counts as of ${longDay(day)}, the day of the round; for what is so later, add --as-at.`;
}

function saysTheSame({ rating, text, asAt, by, state, evidence }: Update, written: Written): boolean {
  const present: Readonly<Record<string, string | undefined>> = {
    rag: rating?.level?.word ?? rating?.text,
    update: text,
    'as-at': asAt?.text,
    by,
    state: state?.value,
    evidence: evidence.join('\n'),
  };
  return Object.entries(written).every(([key, value]) => [value].flat().join('\n') === present[key]);
}

/** The update stands before those of later rounds. */
function insertUpdate({ part, path }: Thing, round: Round, written: Written): Change {
  const later = part.updates.findIndex((update) => (update.round?.order ?? -1) > round.order);
  return {
    change: 'insert',
    at: [...path, 'updates'],
    before: later === -1 ? undefined : later,
    item: { round: round.id, ...written },
  };
}

function replaceUpdate(at: Path, written: Written): readonly Change[] {
  return Object.entries(written).map(([key, value]) => ({ change: 'set', at, key, value }));
}

function says({ part }: Thing, round: Round, written: Written, anew: boolean): string {
  const before = part.updates.findLast((update) => (update.round?.order ?? -1) < round.order);
  const earlier = before?.rating
    ? ` (${titleOf(before.round!)}: ${before.rating.level?.word ?? before.rating.text})`
    : '';
  const { rag, state, update, evidence } = written;
  const parts = [
    rag && `${rag}${earlier}`,
    state,
    update && 'a text',
    evidence && `${counted(evidence.length, 'piece')} of evidence`,
  ].filter((each) => typeof each === 'string' && each !== '') as string[];
  return `${anew ? 'has a new version of its update' : 'has an update'} for ${titleOf(round)}: ${listed(parts)}.`;
}
