import type { Decision } from '../plan/decision.ts';
import { originText } from '../plan/origin.ts';
import type { Partner } from '../plan/partner.ts';
import type { Action, Plan, Recommendation, Revision, Round, Update } from '../plan/plan.ts';

/** What is written of a thing, by its name: whatever of it changes between two revisions of a plan is told. */
export type WrittenFacts = ReadonlyMap<string, string>;

type Pairs = readonly (readonly [label: string, text: string | undefined])[];

/** What stands at the head of a plan, and in its rounds. */
export function factsOfPlan(plan: Plan): WrittenFacts {
  return facts([
    ['title', plan.title],
    ['body', plan.body],
    ['strategy', plan.strategy],
    ['owner', plan.owner],
    ['reports to', plan.reportsTo],
    ['overseen by', plan.overseenBy],
    ['accepted by', plan.acceptedBy],
    ['source', plan.origin && originText(plan.origin)],
    ['succeeds', plan.succeeds],
    ['succeeded by', plan.succeededBy],
    ['partners', factOfPartners(plan.partners)],
    ['period', plan.period?.text],
    ['review', plan.review.text],
    ['ratings', plan.ratings.scheme.levels.map(({ word }) => word).join(', ')],
    ...plan.rounds.map((round) => [`round ${round.id}`, factsOfRound(round)] as const),
  ]);
}

export function factsOfRecommendation(recommendation: Recommendation): WrittenFacts {
  const { owner, theme, partners, origin, handledIn, updates, decisions } = recommendation;
  return facts([
    ['owner', owner],
    ['theme', theme],
    ['partners', factOfPartners(partners)],
    ['source', origin && originText(origin)],
    ['handled in', handledIn],
    ...factsOfUpdates(updates),
    ...factsOfDecisions(decisions),
  ]);
}

export function factsOfAction(action: Action, recommendation: Recommendation): WrittenFacts {
  const { owner, timescale, revisions, completed, carriedFrom, carriedTo, updates, decisions } = action;
  return facts([
    ['under', recommendation.id],
    ['owner', owner],
    ['first timescale', timescale?.text],
    ...revisions.map((revision, order) => [`revision ${order + 1}`, factsOfRevision(revision)] as const),
    ['completed', completed?.text],
    ['carried from', carriedFrom],
    ['carried to', carriedTo],
    ...factsOfUpdates(updates),
    ...factsOfDecisions(decisions),
  ]);
}

function factsOfRound({ title, meeting, meetings, asAt, closed }: Round): string {
  const others = meetings.map(({ committee, meeting: day, minute, document }) =>
    [committee, day?.text, minute, document].filter(Boolean).join(', '),
  );
  return sentence([title, meeting?.text, ...others, asAt && `as at ${asAt.text}`, closed?.value && 'closed']);
}

function factOfPartners(partners: readonly Partner[]): string {
  return partners
    .map(({ name, role, review, reviewed }) =>
      [name, role, review && `review ${review.text}`, reviewed && `reviewed ${reviewed.text}`]
        .filter(Boolean)
        .join(', '),
    )
    .join('; ');
}

function factsOfDecisions(decisions: readonly Decision[]): Pairs {
  return decisions.map((decision, order) => [`decision ${order + 1}`, factOfDecision(decision)]);
}

/** A decision in one line. */
export function factOfDecision({ verdict, by, decided, rating, minute, reason }: Decision): string {
  return sentence([
    verdict.value ?? verdict.text,
    by && `by ${by}`,
    decided?.text,
    rating?.text,
    minute && `minute ${minute}`,
    reason,
  ]);
}

function factsOfRevision({ timescale, agreed, agreedBy, reason }: Revision): string {
  return sentence([timescale.text, agreed && `agreed ${agreed.text}`, agreedBy && `by ${agreedBy}`, reason]);
}

/** Of each round what was reported, and how; of a round reported twice, both. */
function factsOfUpdates(updates: readonly Update[]): Pairs {
  return updates.flatMap(({ roundId, rating, state, text, asAt, by, evidence }) => [
    [updateOf(roundId), sentence([rating?.level?.word ?? rating?.text, state?.text, text])],
    [`report of ${roundId}`, sentence([asAt && `as at ${asAt.text}`, by && `by ${by}`, ...evidence])],
  ]);
}

/** The name of the fact that is a round's update. */
export function updateOf(round: string): string {
  return `update of ${round}`;
}

function sentence(parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join('; ');
}

function facts(pairs: Pairs): WrittenFacts {
  const all = new Map<string, string>();
  for (const [label, text] of pairs) {
    if (text) all.set(label, all.has(label) ? `${all.get(label)} / ${text}` : text);
  }
  return all;
}
