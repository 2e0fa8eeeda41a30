import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { Interval } from '../calendar/interval.ts';
import { readInterval } from '../calendar/read-interval.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Source } from '../text/source.ts';
import { readTimescale } from '../timescale/read.ts';
import type { Naming } from '../yaml/meant.ts';
import { readShape } from '../yaml/shape.ts';
import { entryOf, type MapNode, type SyntaxNode } from '../yaml/tree.ts';
import { eachItem, type Frame } from './decode/frame.ts';
import { decodeMeasures } from './decode/measure.ts';
import { decodeOrigin } from './decode/origin.ts';
import { decodePartners } from './decode/partner.ts';
import { decodeRecommendation } from './decode/recommendation.ts';
import { decodeRound } from './decode/round.ts';
import { idFrom } from './id-from.ts';
import { phraseReaderOf } from './phrases.ts';
import type { Plan, Review } from './plan.ts';
import type { Round } from './round.ts';
import { roundsById } from './rounds.ts';
import { decodeScheme } from './scheme.ts';
import { synonyms } from './synonyms.ts';
import { nounOf, planSchema, type WrittenPlan } from './written.ts';

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

function decode(written: WrittenPlan, source: Source, node: MapNode, customs: Customs): Plan {
  const { calendar } = customs;
  const levels = entryOf(node, 'ratings')?.value;
  const ratings = decodeScheme(written.ratings, levels?.kind === 'list' ? (levels.items as MapNode[]) : []);
  const rounds = eachItem(written.rounds, node, 'rounds', (item, at, order) =>
    decodeRound(item, at, order, calendar),
  );
  const period = written.period === undefined ? undefined : readTimescale(written.period, { calendar });
  const frame: Frame = {
    calendar,
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
    overseenBy: written['overseen-by'],
    acceptedBy: written['accepted-by'],
    origin: decodeOrigin(written.source, node, frame),
    succeeds: written.succeeds,
    succeededBy: written['succeeded-by'],
    period,
    review: decodeReview(written.review, customs.review),
    ratings,
    rounds,
    roundDays: daysFrom(rounds),
    partners: decodePartners(written.partners, node, frame),
    measures: decodeMeasures(written.measures, node, frame),
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

function daysFrom(rounds: readonly Round[]): readonly (Day | undefined)[] {
  let since: Day | undefined;
  return rounds.map(({ day }) => {
    since = day ?? since;
    return since;
  });
}
