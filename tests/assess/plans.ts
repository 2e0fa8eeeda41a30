import fc from 'fast-check';
import { addDays, type Day } from '../../src/calendar/day.ts';
import { longMonth } from '../../src/calendar/words.ts';
import { dayOf, type WrittenAction, type WrittenPlan, type WrittenRecommendation } from './taking.ts';

/** Plans as somebody could write them, with every feature that has to do with days, at random. */

const first = dayOf('2022-01-01');
/** Within some two years: close enough for things to fall on the same day. */
export const someDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 800 })
  .map((days) => addDays(first, days));

const dayOrMonth = fc.oneof(
  { weight: 3, arbitrary: someDay },
  { weight: 1, arbitrary: someDay.map(longMonth) },
);
const phrase = fc.oneof(
  dayOrMonth,
  fc.constantFrom(
    'Ongoing',
    'April 2022 onwards',
    'TBC',
    'quarterly',
    '31 August (annually)',
    'Q3 2022/23',
    'nonsense',
    'Complete',
  ),
);
const roundIds = ['R1', 'R2', 'R3', 'R4'];
const rag = fc.constantFrom('RED', 'AMBER', 'GREEN', 'BLUE', 'PURPLE');
const state = fc.constantFrom('complete', 'paused', 'superseded', 'reopened');

const update = fc.record(
  {
    round: fc.constantFrom(...roundIds),
    rag,
    state,
    update: fc.constantFrom('One.', 'Two.'),
    'as-at': dayOrMonth,
  },
  { requiredKeys: ['round'] },
);
const updates = fc.array(update, { maxLength: 4 });
const revision = fc.record({ timescale: phrase, agreed: dayOrMonth }, { requiredKeys: ['timescale'] });
const decision = fc.record(
  {
    decision: fc.constantFrom('accepted', 'kept open', 'overruled', 'noted'),
    decided: dayOrMonth,
    rag,
  },
  { requiredKeys: ['decision'] },
);
const decisions = fc.array(decision, { maxLength: 2 });
const completed = fc.oneof(dayOrMonth, fc.constantFrom('yes', 'no', ...roundIds));

const partner = fc.record(
  { partner: fc.constantFrom('Police', 'Health'), review: phrase, reviewed: completed },
  { requiredKeys: ['partner'] },
);

const action: fc.Arbitrary<WrittenAction> = fc.record(
  {
    action: fc.constantFrom('Do it.', 'Do it well.'),
    owner: fc.constantFrom('Director', 'Head of Service'),
    timescale: phrase,
    completed,
    revisions: fc.array(revision, { maxLength: 3 }),
    updates,
    decisions,
  },
  { requiredKeys: ['action', 'updates'] },
);
const recommendation: fc.Arbitrary<WrittenRecommendation> = fc.record(
  {
    recommendation: fc.constantFrom('See to it.', 'See to it all.'),
    actions: fc.array(action, { maxLength: 3 }),
    updates,
    decisions,
    partners: fc.array(partner, { maxLength: 2 }),
  },
  { requiredKeys: ['recommendation', 'updates'] },
);

/** The first round has a day, for phrases to be counted from; of the others each may lack one. */
const rounds = fc
  .tuple(
    someDay,
    fc.uniqueArray(someDay, { minLength: 3, maxLength: 3 }),
    fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  )
  .map(([start, days, undated]) => {
    const [one, ...rest] = [start, ...days].sort();
    return [one, ...rest.map((day, at) => (undated[at] ? undefined : day))].map((meeting, at) => ({
      round: roundIds[at]!,
      ...(meeting && { meeting }),
    }));
  });

export const somePlan: fc.Arbitrary<WrittenPlan> = fc.record(
  {
    'accepted-by': fc.constant('Panel'),
    ratings: fc.constantFrom('RAG', 'BRAG'),
    review: fc.constantFrom('every 12 months', 'quarterly', 'every 6 weeks'),
    rounds,
    recommendations: fc.array(recommendation, { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ['ratings', 'review', 'rounds', 'recommendations'] },
);
