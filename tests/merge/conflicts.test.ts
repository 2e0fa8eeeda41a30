import { expect, test } from 'vitest';
import { behind, bradford, dataFrom, type Edit, edited, merge, mergeEdits, rounds } from './merging.ts';

const june = [behind.rounds, rounds.june] as const;
const update = (rating: string, round = '2023-03', more = '') =>
  `+        updates:\n          - round: ${round}\n            rag: ${rating}${more}`;
const revision = (timescale: string) =>
  `+          - timescale: ${timescale}\n            agreed: 2023-03-15`;
const oneTwo =
  '      - id: 1.2\n        action: Bring service development proposal to DMT/CMT.\n        timescale: April 2022';
const march = '  - round: 2023-03\n    meeting: 2023-03-15';

const cases: readonly (readonly [string, readonly Edit[], readonly Edit[], string])[] = [
  [
    'one key, two values',
    [[behind.oneTwo, '        timescale: May 2022']],
    [[behind.oneTwo, '        timescale: June 2022']],
    'Action 1.2, timescale: ours has “May 2022”, theirs has “June 2022”. Before, it was “April 2022”.',
  ],
  [
    'a key that both add',
    [[behind.oneTwo, '+        owner: Head of Service']],
    [[behind.oneTwo, '+        owner: Service Manager']],
    'Action 1.2, owner: ours has “Head of Service”, theirs has “Service Manager”.',
  ],
  [
    'a key that one takes out and the other changes',
    [[behind.owner, '']],
    [[behind.owner, 'owner: Head of Service']],
    'The plan, owner: ours has nothing, theirs has “Head of Service”. Before, it was “Assistant Director Improvement”.',
  ],
  [
    'two updates of one thing in one round',
    [[behind.oneTwo, update('RED')]],
    [[behind.oneTwo, update('GREEN')]],
    'Action 1.2, update 2023-03, rag: ours has “RED”, theirs has “GREEN”. Both added it.',
  ],
  [
    'two updates of one thing in one round, where it has one of another day',
    [[behind.oneOne, '+          - round: 2023-03\n            as-at: 2023-01-31']],
    [[behind.oneOne, '+          - round: 2023-03\n            as-at: 2023-02-28']],
    'Action 1.1: both ours and theirs add an update in 2023-03.',
  ],
  [
    'the rating of an update and its words',
    [['            rag: AMBER', '            rag: GREEN']],
    [[behind.oneOne, '            update: Reviews have not been completed.']],
    'Action 1.1, update 2023-03: ours and theirs each changed a part of it, and what one says may not go with what the other says.',
  ],
  [
    'two ratings in one update, though the words are changed on one side only',
    [['            rag: AMBER', '            rag: GREEN']],
    [
      ['            rag: AMBER', '            rag: RED'],
      [behind.oneOne, '            update: Reviews have not been completed.'],
    ],
    'Action 1.1, update 2023-03, rag: ours has “GREEN”, theirs has “RED”. Before, it was “AMBER”.',
  ],
  [
    'an action that one takes out and the other changes',
    [[oneTwo, '']],
    [[behind.oneTwo, '        timescale: June 2022']],
    'Action 1.2: ours took it out, and theirs changed it.',
  ],
  [
    'an action that one changes and the other takes out',
    [[behind.oneTwo, '        timescale: June 2022']],
    [[oneTwo, '']],
    'Action 1.2: theirs took it out, and ours changed it.',
  ],
  [
    'an id that was given to something else, and an update of what had it',
    [['        action: Bring service development proposal to DMT/CMT.', '        action: Recruit carers.']],
    [[behind.oneTwo, update('RED')]],
    'Action 1.2: ours has “Recruit carers.” where “Bring service development proposal to DMT/CMT.” was, and theirs changed it too. Is it still one thing, or two under one id?',
  ],
  [
    'two new timescales',
    [[behind.revisions, revision('May 2023')]],
    [[behind.revisions, revision('July 2023')]],
    'Action 17.1, revisions: ours adds “May 2023” and theirs adds “July 2023”: each gives it a new timescale. Which of them holds?',
  ],
  [
    'one new timescale, agreed on two days',
    [[behind.revisions, revision('May 2023')]],
    [[behind.revisions, revision('May 2023').replace('03-15', '03-16')]],
    'Action 17.1, revision May 2023, agreed: ours has “2023-03-15”, theirs has “2023-03-16”. Both added it.',
  ],
  [
    'another first timescale and a revision',
    [['        timescale: August 2022', '        timescale: October 2022']],
    [[behind.revisions, revision('July 2023')]],
    'Action 17.1: ours changed its first timescale to “October 2022”, and theirs adds a revision to “July 2023”. Which of them holds?',
  ],
  [
    'one round of two days',
    [june],
    [[behind.rounds, rounds.june.replace('06-14', '06-21')]],
    'Round 2023-06, meeting: ours has “2023-06-14”, theirs has “2023-06-21”. Both added it.',
  ],
  [
    'two rounds of which nobody can say which is first',
    [june],
    [[behind.rounds, '+  - round: midsummer']],
    'The plan, rounds: ours adds round 2023-06 and theirs adds round midsummer. Which of them comes first?',
  ],
  [
    'a round closed, and an update in it',
    [[behind.rounds, '+    closed: yes']],
    [[behind.oneTwo, update('RED')]],
    'Round 2023-03: ours closed it, and theirs changed what is reported in it, of action 1.2.',
  ],
  [
    'a round taken out, and an update in it',
    [['  - round: 2022-03\n    meeting: March 2022', '']],
    [[behind.oneTwo, update('RED', '2022-03')]],
    'Round 2022-03: ours took it out, and theirs reports in it, of action 1.2.',
  ],
  [
    'a round taken out, and a completion in it',
    [[behind.oneTwo, '+        completed: 2022-03']],
    [['  - round: 2022-03\n    meeting: March 2022', '']],
    'Round 2022-03: theirs took it out, and ours reports in it, of action 1.2.',
  ],
  [
    'other ratings, and a rating by the old ones',
    [['ratings: RAG', 'ratings: delivery confidence']],
    [[behind.oneTwo, update('RED')]],
    'Ratings: ours changed them, and theirs rates by those of before, action 1.2.',
  ],
  [
    'completed and reopened',
    [[behind.oneOne, '+        completed: 2023-03']],
    [
      [
        behind.oneOne,
        '+          - round: 2022-03\n            state: reopened\n            update: Not yet.',
      ],
    ],
    'Action 1.1: ours completes it, and theirs reopens it.',
  ],
  [
    'another name on each side',
    [['      - Leeds City Council', '      - Leeds CC']],
    [['      - Leeds City Council', '      - City of Leeds']],
    'Recommendation 1, partners: “Leeds City Council” is gone from both, and each has something new: ours “Leeds CC”, theirs “City of Leeds”. It may be the same under two names.',
  ],
  [
    'another order',
    [[behind.oneTwo, '        timescale: May 2022']],
    [
      [
        `  - round: 2022-03\n    meeting: March 2022\n${march}`,
        `${march}\n  - round: 2022-03\n    meeting: March 2022`,
      ],
    ],
    'The plan, rounds: theirs has them in another order than ours.',
  ],
  [
    'an action that each moves to another recommendation',
    [
      [oneTwo, ''],
      [behind.sixteenOne, `+${oneTwo}`],
    ],
    [
      [oneTwo, ''],
      [behind.revisions, `+${oneTwo}`],
    ],
    'Action 1.2: ours has it under 16, and theirs under 17.',
  ],
  [
    'a list of the user’s own that both change',
    [[behind.owner, '+x-codes: [A, B]']],
    [[behind.owner, '+x-codes: [A, C]']],
    'The plan, x-codes: ours has a list of 2 items, theirs has a list of 2 items.',
  ],
  [
    'an id twice on one side',
    [[behind.oneTwo, `+${oneTwo}`]],
    [[behind.oneTwo, '        timescale: May 2022']],
    'Recommendation 1, actions: ours has more than one action “1.2”, so nobody can tell which belong together.',
  ],
  [
    'an item without an id',
    [[behind.sixteenOne, '        timescale: May 2022']],
    [['      - id: 16.1', '      -']],
    'Recommendation 16, actions: theirs has something without “id”, so nobody can tell which belong together.',
  ],
  [
    'a list that one makes a text of',
    [[behind.partners, '+      - CAFCASS']],
    [['    partners:\n      - Leeds City Council\n      - Peopletoo', '    partners: none']],
    'Recommendation 1, partners: ours has a list of 3 items, theirs has “none”. Before, it was a list of 2 items.',
  ],
];

test.each(cases)('does not merge %s', (_, ours, theirs, conflict) => {
  expect(mergeEdits(ours, theirs)).toMatchObject({ conflicts: [conflict], changes: [], notes: [] });
});

test.each(cases)('does not merge %s the other way round either', (name, ours, theirs) => {
  const { conflicts } = mergeEdits(theirs, ours);
  // The order of ours is kept: only what theirs put in another order would be lost.
  expect(conflicts).toHaveLength(name === 'another order' ? 0 : 1);
});

test('plans that differ and have no common beginning are not merged', () => {
  const [ours, theirs] = [dataFrom(bradford), dataFrom(edited([june]))];
  expect(merge(null, ours, theirs).conflicts).toEqual([
    'The two plans differ, and there was none before the two parted: nobody can tell what belongs together.',
  ]);
  expect(merge(ours, theirs, 'text').conflicts).toEqual([
    'The two plans differ, and one is no plan: nobody can tell what belongs together.',
  ]);
});
