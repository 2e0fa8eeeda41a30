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
    ['period', plan.period?.text],
    ['review', plan.review.text],
    ['ratings', plan.ratings.scheme.levels.map(({ word }) => word).join(', ')],
    ...plan.rounds.map((round) => [`round ${round.id}`, factsOfRound(round)] as const),
  ]);
}

export function factsOfRecommendation(recommendation: Recommendation): WrittenFacts {
  const { owner, theme, partners, source, updates } = recommendation;
  return facts([
    ['owner', owner],
    ['theme', theme],
    ['partners', partners.join(', ')],
    ['source', source],
    ...factsOfUpdates(updates),
  ]);
}

export function factsOfAction(action: Action, recommendation: Recommendation): WrittenFacts {
  const { owner, timescale, revisions, completed, updates } = action;
  return facts([
    ['under', recommendation.id],
    ['owner', owner],
    ['first timescale', timescale?.text],
    ...revisions.map((revision, order) => [`revision ${order + 1}`, factsOfRevision(revision)] as const),
    ['completed', completed?.text],
    ...factsOfUpdates(updates),
  ]);
}

function factsOfRound({ title, meeting, asAt, closed }: Round): string {
  return sentence([title, meeting?.text, asAt && `as at ${asAt.text}`, closed?.value && 'closed']);
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
