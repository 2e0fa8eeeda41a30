import { type Interval, isLonger } from '../calendar/interval.ts';
import { folded } from '../change/change.ts';
import { roundsBefore } from '../change/rounds.ts';
import { placeIn } from '../plan/place.ts';
import type { Part, Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { ended, quoted } from '../text/sentence.ts';
import { asItWas, type Deed, defineRule } from './rule.ts';

/** How anything that was turned down is answered. */
export const putItBack =
  'Put it back. If it was agreed, say by whom, in a comment on the line above: # rag: allow rules-relaxed until …, …';

export const rulesRelaxed = defineRule({
  name: 'rules-relaxed',
  severity: 'error',
  fixed: true,
  summary:
    'What plans are held to was turned down: a rule, a limit, a list of plans or a review in rag.yaml; or a closed round, a review, a rating or who accepts in a plan.',
  why: 'Whoever wants a bad position to pass can change the plan, or what looks at it. A branch that switches a rule off, takes a plan out of the list or makes a review last two years is answered by nobody, unless it is said.',
  before: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
review: every 6 months
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  bad: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
review: every 24 months
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
review: every 3 months
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  *checkChange({ before, after }) {
    if (!after) return;
    yield* reviewLengthened(before, after);
    yield* acceptanceChanged(before, after);
    yield* roundsReopened(before, after);
    yield* ratingsLoosened(before, after);
  },
});

function* reviewLengthened(before: Plan, after: Plan): Iterable<Deed> {
  if (!isLonger(after.review.every, before.review.every)) return;
  const said = ({ review }: Plan) => (review.text ? quoted(review.text) : 'what rag.yaml says');
  yield {
    deed: JSON.stringify(['review', after.review.every]),
    ...atKey(after, after, 'review'),
    message: `How long a review lasts was ${said(before)}, and is now longer: ${said(after)}.`,
    related: asItWas(placeIn(before, before, 'review')),
  };
}

function* acceptanceChanged(before: Plan, after: Plan): Iterable<Deed> {
  const [was, is] = [folded(before.acceptedBy), folded(after.acceptedBy)];
  if (!was || was === is) return;
  yield {
    deed: JSON.stringify(['accepted-by', is]),
    ...atKey(after, after, is ? 'accepted-by' : 'plan'),
    message: ended(
      `Who accepts what is reported complete was ${quoted(was)}, and is ${is ? `now ${quoted(is)}` : 'not said any more, so nobody has to'}`,
    ),
    related: asItWas(placeIn(before, before, 'accepted-by')),
  };
}

function* roundsReopened(before: Plan, after: Plan): Iterable<Deed> {
  const roundOf = roundsBefore(before, after);
  for (const round of after.rounds) {
    const was = roundOf.get(round.id);
    if (!was?.closed?.value || round.closed?.value) continue;
    yield {
      deed: JSON.stringify(['round', was.id]),
      ...atKey(after, round, 'round'),
      message: ended(`The round ${quoted(titleOf(was))} was closed, and is open again`),
      related: asItWas(placeIn(before, was, 'closed')),
    };
  }
}

function* ratingsLoosened(before: Plan, after: Plan): Iterable<Deed> {
  for (const was of before.ratings.scheme.levels) {
    const is = after.ratings.scheme.levels.find(({ word }) => word === was.word);
    if (!is) continue;
    const own = after.ratings.levels.find(({ level }) => level === is);
    const at = (key: string) => (own ? atKey(after, own, key) : atKey(after, after, 'ratings'));
    if (is.complete && !was.complete)
      yield {
        deed: JSON.stringify(['complete', is.word]),
        ...at('complete'),
        message: `${is.word} did not mean complete, and now does.`,
      };
    if (was.late && isLater(is.late?.most, was.late.most))
      yield {
        deed: JSON.stringify(['late', is.word, is.late?.text]),
        ...at('late'),
        message: ended(
          `How late an action may be and still be ${is.word} was ${quoted(was.late.text)}, and is now ${is.late ? quoted(is.late.text) : 'left open'}`,
        ),
      };
  }
}

function isLater(one: Interval | undefined, other: Interval): boolean {
  return one === undefined || isLonger(one, other);
}

function atKey(plan: Plan, part: Part, key: string): Pick<Deed, 'at' | 'ref' | 'hint'> {
  return { at: placeIn(plan, part, key), ref: refOf(plan), hint: putItBack };
}
