import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../src/narrative/claims.ts';
import { hasNextStep } from '../../src/narrative/next-step.ts';
import { reading } from './reading.ts';

/** What a text claims, as `claim: words`. */
function claims(text: string): readonly string[] {
  return claimsIn(text, ['in-trouble', 'unfinished', 'done']).map(({ claim, words }) => `${claim}: ${words}`);
}

describe('claims', () => {
  test.each([
    ['The work has not progressed as quickly as we would like.', ['in-trouble: not progressed']],
    ['We have paused this work until guidance is available.', ['in-trouble: paused']],
    ['The site continues to be on hold.', ['in-trouble: on hold']],
    ['The start has slipped by two months.', ['in-trouble: slipped']],
    ['Recruitment is behind schedule.', ['in-trouble: behind schedule']],
    ['There were delays in recruitment.', ['in-trouble: delays']],
    ['Progress is slower than planned.', ['in-trouble: slower than planned']],
    ['Progress has been slower than we would like.', ['in-trouble: slower than we']],
    ['The work has been put on ice.', ['in-trouble: on ice']],
    ['The scheme has been suspended pending a review.', ['in-trouble: has been suspended']],
    ['The opening has been pushed back to autumn 2024.', ['in-trouble: pushed back to']],
    ['The deadline will be missed.', ['in-trouble: will be missed']],
    [
      'The strategy will not be delivered by September.',
      ['in-trouble: will not be delivered', 'unfinished: not be delivered'],
    ],
    ['No work has been done because of vacancies.', ['in-trouble: No work has been done']],
    ['This has not moved forward.', ['in-trouble: not moved forward']],
    ['Without the grant the works cannot proceed.', ['in-trouble: cannot proceed']],
    ['It has not yet been implemented.', ['unfinished: not yet']],
    ['The report has yet to be agreed.', ['unfinished: yet to']],
    ["It hasn't been completed.", ["unfinished: hasn't been completed"]],
    ['The plan will be submitted for approval.', ['unfinished: will be submitted']],
    ['complete and new policy in place.', ['done: complete']],
    ['New procedures are in place and training finished.', ['done: in place']],
    ['All targets were achieved.', ['done: achieved']],
  ])('%s', (text, found) => {
    expect(claims(text)).toEqual(found);
  });

  test.each([
    ['denied', 'There is no delay, and the work has not been delayed.'],
    ['denied from afar', 'It was delivered without any further delay.'],
    ['denied by its subject', 'Nothing has slipped.'],
    ['asked', 'Members asked whether the scheme had stalled.'],
    ['seen to', 'Referrals that were delayed over Christmas have all been seen.'],
    ['of a tour', 'A push-back from residents was heard; the pupils suspended in term one are back.'],
    ['complete in part', 'Completed in part: two sites of five.'],
    [
      'complete, and something is to be',
      'Complete for adults. Children’s services to complete by June 2023.',
    ],
    ['over', 'The work was paused in 2022 and has restarted.'],
    ['overcome', 'The start slipped by a month. It is now back on track.'],
    ['to be lessened', 'The programme aims to reduce delays for children.'],
    ['of something else', 'Delayed discharges have fallen, and drift and delay is watched.'],
    ['behind in another sense', 'The rationale behind the model is sound.'],
    ['not due', 'The next milestone is not yet due.'],
    ['complete once', 'This is looked at again once improved homes are in place.'],
    ['complete to a part', 'The review is nearly finished and 80% complete.'],
    ['complete as an order', 'Complete the review.'],
    ['complete, and something is left', 'The audit is complete but the report is awaited.'],
    [
      'complete, and something is left in another sentence',
      'Reviews were completed. Further work is under way.',
    ],
  ])('nothing is claimed that is %s', (_, text) => {
    expect(claims(text)).toEqual([]);
  });

  test('are quoted with the sentence around them', () => {
    const [found] = claimsIn('All is well.  The start has slipped,\nby two months. It starts in June.', [
      'in-trouble',
    ]);
    expect(found!.sentence.text).toBe('The start has slipped,\nby two months.');
  });
});

describe('a next step', () => {
  const context = reading('2023-03-15');
  test.each([
    ['The tender will go out.', true],
    ['We have plans to expand by 2 more constellations.', true],
    ['Next: consult the parents.', true],
    ['The report is due at the board.', true],
    ['Consultation from 3 June 2023.', true],
    ['Draft by June.', true],
    ['Recovery plan agreed with the board: completion by 31 July 2023.', true],
    ['Interviews are on 12 December.', true],
    ['The meeting was on 12 December.', false],
    ['It was completed in May.', false],
    ['5 workstreams, 2 boards and a Level 4 pathway.', false],
    ['The work is under way and links are being made.', false],
    ['Due to changes in the law we have paused this work until guidance is available.', false],
    ['There is a comprehensive plan.', false],
    ['The meeting in June 2022 went well.', false],
    ['', false],
  ])('%s %s', (text, expected) => {
    expect(hasNextStep(text, context)).toBe(expected);
  });

  test('is found in words even where no day is known to count from', () => {
    expect(hasNextStep('The tender will go out.', undefined)).toBe(true);
    expect(hasNextStep('Draft by June.', undefined)).toBe(false);
  });
});
