import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { Interval } from '../calendar/interval.ts';
import { readInterval } from '../calendar/read-interval.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Source } from '../text/source.ts';
import { readDay } from '../timescale/day.ts';
import { readTimescale } from '../timescale/read.ts';
import type { Naming } from '../yaml/meant.ts';
import { readShape } from '../yaml/shape.ts';
import { entryOf, type MapNode, type SyntaxNode } from '../yaml/tree.ts';
import { decodeCompletion } from './completion.ts';
import { type PhraseReader, phraseReaderOf } from './phrases.ts';
import type { Action, Plan, Recommendation, Review, Revision, Round, Update } from './plan.ts';
import { findLevel } from './ratings.ts';
import { roundsById } from './rounds.ts';
import { decodeScheme } from './scheme.ts';
import { synonyms } from './synonyms.ts';
import { readState, readYesNo } from './words.ts';
import {
  nounOf,
  planSchema,
  type WrittenAction,
  type WrittenPlan,
  type WrittenRecommendation,
  type WrittenRevision,
  type WrittenRound,
  type WrittenUpdate,
} from './written.ts';

/** What the reading of a plan takes from the configuration. */
export interface Customs {
  readonly calendar: Calendar;
  /** How long a review lasts where the plan does not say. */
  readonly review: Interval;
}

/** How messages speak of a plan and of its parts. */
export const naming: Naming = {
  document: 'plan',
  opening: 'plan: Sufficiency Strategy Action Plan',
  items: nounOf,
  synonyms,
};

/** A plan from its syntax tree, and all that is wrong with its shape; no plan where the shape is too far from one. */
export function decodePlan(
  source: Source,
  tree: SyntaxNode | undefined,
  customs: Customs,
): { readonly plan?: Plan; readonly diagnostics: readonly Diagnostic[] } {
  const { written, tree: read, diagnostics } = readShape(planSchema, source, tree, naming);
  return written && read ? { plan: decode(written, source, read, customs), diagnostics } : { diagnostics };
}

/** What the parts of one plan are read with. */
interface Frame {
  /** By id; where an id is used twice, the first. */
  readonly rounds: ReadonlyMap<string, Round>;
  readonly scheme: Plan['ratings']['scheme'];
  readonly readPhrase: PhraseReader;
}

function decode(written: WrittenPlan, source: Source, node: MapNode, customs: Customs): Plan {
  const { calendar } = customs;
  const levels = entryOf(node, 'ratings')?.value;
  const ratings = decodeScheme(written.ratings, levels?.kind === 'list' ? (levels.items as MapNode[]) : []);
  const rounds = eachItem(written.rounds, node, 'rounds', decodeRound);
  const period = written.period === undefined ? undefined : readTimescale(written.period, { calendar });
  const frame: Frame = {
    rounds: roundsById(rounds),
    scheme: ratings.scheme,
    readPhrase: phraseReaderOf({ period, rounds }, calendar),
  };
  return {
    source,
    node,
    id: written.id ?? idFrom(source),
    title: written.plan,
    body: written.body,
    strategy: written.strategy,
    owner: written.owner,
    reportsTo: written['reports-to'],
    period,
    review: decodeReview(written.review, customs.review),
    ratings,
    rounds,
    roundDays: daysFrom(rounds),
    recommendations: eachItem(written.recommendations, node, 'recommendations', (item, at) =>
      decodeRecommendation(item, at, frame),
    ),
  };
}

function decodeReview(text: string | undefined, otherwise: Interval): Review {
  if (text === undefined) return { every: otherwise };
  const every = readInterval(text);
  return every ? { text, every } : { text, every: otherwise, unreadable: true };
}

function decodeRound(written: WrittenRound, node: MapNode, order: number): Round {
  const meeting = readOptional(written.meeting, readDay);
  const asAt = readOptional(written['as-at'], readDay);
  return {
    node,
    id: written.round,
    title: written.title,
    meeting,
    asAt,
    day: asAt?.last ?? meeting?.last,
    order,
    closed: readOptional(written.closed, readYesNo),
  };
}

function daysFrom(rounds: readonly Round[]): readonly (Day | undefined)[] {
  let since: Day | undefined;
  return rounds.map(({ day }) => {
    since = day ?? since;
    return since;
  });
}

function decodeRecommendation(written: WrittenRecommendation, node: MapNode, frame: Frame): Recommendation {
  return {
    node,
    id: written.id,
    text: written.recommendation,
    owner: written.owner,
    theme: written.theme,
    partners: written.partners ?? [],
    source: written.source,
    actions: eachItem(written.actions, node, 'actions', (item, at) => decodeAction(item, at, frame)),
    updates: decodeUpdates(written.updates, node, frame),
  };
}

function decodeAction(written: WrittenAction, node: MapNode, frame: Frame): Action {
  return {
    node,
    id: written.id,
    text: written.action,
    owner: written.owner,
    timescale: readOptional(written.timescale, (text) => frame.readPhrase(text)),
    revisions: eachItem(written.revisions, node, 'revisions', (item, at) => decodeRevision(item, at, frame)),
    completed: readOptional(written.completed, (text) => decodeCompletion(text, frame.rounds)),
    updates: decodeUpdates(written.updates, node, frame),
  };
}

function decodeRevision(written: WrittenRevision, node: MapNode, { readPhrase }: Frame): Revision {
  const agreed = readOptional(written.agreed, readDay);
  return {
    node,
    timescale: readPhrase(written.timescale, agreed?.last),
    agreed,
    agreedBy: written['agreed-by'],
    reason: written.reason,
  };
}

function decodeUpdates(
  written: readonly WrittenUpdate[] | undefined,
  node: MapNode,
  frame: Frame,
): readonly Update[] {
  return eachItem(written, node, 'updates', (item, at) => {
    const round = frame.rounds.get(item.round);
    const asAt = readOptional(item['as-at'], readDay);
    return {
      node: at,
      roundId: item.round,
      round,
      rating: readOptional(item.rag, (text) => ({ text, level: findLevel(frame.scheme, text) })),
      text: item.update,
      asAt,
      by: item.by,
      state: readOptional(item.state, readState),
      evidence: item.evidence ?? [],
      day: asAt?.last ?? round?.day,
    };
  });
}

/** A list's items, each with the node it was written in. */
function eachItem<Written, Decoded>(
  list: readonly Written[] | undefined,
  holder: MapNode,
  key: string,
  decodeItem: (item: Written, node: MapNode, order: number) => Decoded,
): readonly Decoded[] {
  if (!list?.length) return [];
  const value = entryOf(holder, key)?.value;
  if (value?.kind !== 'list') return [];
  return list.map((item, order) => decodeItem(item, value.items[order] as MapNode, order));
}

function readOptional<Value>(text: string | undefined, read: (text: string) => Value): Value | undefined {
  return text === undefined ? undefined : read(text);
}

/** `plans/bradford-sufficiency.yaml` → `bradford-sufficiency`. */
function idFrom(source: Source): string {
  return source.name.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '');
}
