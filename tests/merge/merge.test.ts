import { expect, test } from 'vitest';
import { behind, dataFrom, type Edit, edited, mergeEdits, rounds } from './merging.ts';

const june = [behind.rounds, rounds.june] as const;
const update = (rating: string, round = '2023-06') =>
  `          - round: ${round}\n            rag: ${rating}\n            update: As it stood then.`;
const begun = (rating: string, round?: string) => `+        updates:\n${update(rating, round)}`;

const oneTwo =
  '      - id: 1.2\n        action: Bring service development proposal to DMT/CMT.\n        timescale: April 2022';

const cases: readonly [string, readonly Edit[], readonly Edit[], (readonly Edit[])?][] = [
  [
    'updates of two actions',
    [june, [behind.oneTwo, begun('GREEN')]],
    [june, [behind.sixteenOne, begun('RED')]],
    [june, [behind.oneTwo, begun('GREEN')], [behind.sixteenOne, begun('RED')]],
  ],
  [
    'the same update on both sides, once',
    [june, [behind.oneTwo, begun('GREEN')]],
    [june, [behind.oneTwo, begun('GREEN')]],
    [june, [behind.oneTwo, begun('GREEN')]],
  ],
  [
    'updates of one action in two rounds, in the order of the rounds',
    [[behind.oneOne, `+${update('GREEN')}`]],
    [[behind.oneOne, `+${update('RED', '2022-03')}`]],
    [[behind.oneOne, `+${update('GREEN')}\n${update('RED', '2022-03')}`]],
  ],
  [
    'updates of one action in two rounds that each opened',
    [
      [behind.rounds, rounds.september],
      [behind.oneOne, `+${update('GREEN', '2023-09')}`],
    ],
    [june, [behind.oneOne, `+${update('RED')}`]],
    [
      [behind.rounds, `${rounds.june}\n${rounds.september.slice(1)}`],
      [behind.oneOne, `+${update('RED')}\n${update('GREEN', '2023-09')}`],
    ],
  ],
  [
    'a retiming and an update of one action',
    [[behind.revisions, '+          - timescale: May 2023\n            agreed: 2023-03-15']],
    [[behind.revisions, begun('RED', '2023-03')]],
    [
      [
        behind.revisions,
        `+          - timescale: May 2023\n            agreed: 2023-03-15\n${begun('RED', '2023-03').slice(1)}`,
      ],
    ],
  ],
  [
    'a completion and an update of one action',
    [[behind.oneTwo, '+        completed: 2023-03']],
    [[behind.oneTwo, begun('GREEN', '2023-03')]],
    [[behind.oneTwo, `+        completed: 2023-03\n${begun('GREEN', '2023-03').slice(1)}`]],
  ],
  [
    'other words in one key and another owner in the next',
    [
      [
        '        action: Bring service development proposal to DMT/CMT.',
        '        action: Bring a service development proposal to the DMT.',
      ],
    ],
    [['        timescale: April 2022', '        timescale: April 2022\n        owner: Service Manager']],
  ],
  [
    'a round closed and an update in the next',
    [['    meeting: March 2022', '+    closed: yes']],
    [[behind.oneTwo, begun('RED', '2023-03')]],
  ],
  [
    'partners that each adds and one that one takes away',
    [
      [behind.partners, ''],
      ['      - Leeds City Council', '+      - CAFCASS'],
    ],
    [['      - Leeds City Council', '+      - IROs']],
    [
      ['      - Leeds City Council', '+      - CAFCASS\n      - IROs'],
      [behind.partners, ''],
    ],
  ],
  [
    'an action taken out that the other did not touch',
    [[behind.oneTwo, begun('RED', '2023-03')]],
    [
      [
        '      - id: 16.1\n        action: Progress active dialogue with providers.\n        timescale: Ongoing',
        '      - id: 16.2\n        action: Hold a providers’ day.',
      ],
    ],
  ],
  [
    'the last of a list taken out',
    [[behind.oneTwo, begun('RED', '2023-03')]],
    [
      [
        '        revisions:\n          - timescale: December 2022\n            agreed: 2022-09-07',
        '        owner: Service Manager',
      ],
    ],
  ],
  [
    'an update that both made, in a round that one closed',
    [
      [behind.rounds, '+    closed: yes'],
      [behind.oneTwo, begun('RED', '2023-03')],
    ],
    [
      [behind.oneTwo, begun('RED', '2023-03')],
      [behind.sixteenOne, '        timescale: May 2023'],
    ],
    [
      [behind.rounds, '+    closed: yes'],
      [behind.oneTwo, begun('RED', '2023-03')],
      [behind.sixteenOne, '        timescale: May 2023'],
    ],
  ],
  [
    'a round closed with an update put right in it',
    [
      [behind.rounds, '+    closed: yes'],
      [behind.oneOne, '            update: Reviews have not been completed.'],
    ],
    [[behind.sixteenOne, '        timescale: May 2023']],
  ],
  [
    'other words that both gave alike',
    [['        action: Bring service development proposal to DMT/CMT.', '        action: Recruit carers.']],
    [
      ['        action: Bring service development proposal to DMT/CMT.', '        action: Recruit carers.'],
      ['        timescale: March 2022', '        timescale: May 2023'],
    ],
    [
      ['        action: Bring service development proposal to DMT/CMT.', '        action: Recruit carers.'],
      ['        timescale: March 2022', '        timescale: May 2023'],
    ],
  ],
  [
    'an action moved on one side',
    [['      - id: 17.1', '      - id: 17.1\n        owner: Service Manager']],
    [
      [oneTwo, ''],
      [behind.sixteenOne, `+${oneTwo}`],
    ],
  ],
  [
    'a round that both took out, whoever reports in it',
    [['  - round: 2022-03\n    meeting: March 2022', '']],
    [
      ['  - round: 2022-03\n    meeting: March 2022', ''],
      [behind.oneTwo, begun('RED', '2022-03')],
    ],
    [
      ['  - round: 2022-03\n    meeting: March 2022', ''],
      [behind.oneTwo, begun('RED', '2022-03')],
    ],
  ],
  [
    'ratings that both changed alike',
    [['ratings: RAG', 'ratings: BRAG']],
    [
      ['ratings: RAG', 'ratings: BRAG'],
      [behind.oneTwo, begun('BLUE', '2023-03')],
    ],
    [
      ['ratings: RAG', 'ratings: BRAG'],
      [behind.oneTwo, begun('BLUE', '2023-03')],
    ],
  ],
  [
    'another day of a revision',
    [[behind.revisions, '            agreed: 2022-09-08']],
    [[behind.oneTwo, begun('RED', '2023-03')]],
  ],
  [
    'a list begun where another stands empty, and a key that says nothing',
    [[behind.oneTwo, '+        updates: []\n        owner:']],
    [[behind.oneTwo, `${begun('RED', '2023-03')}\n        owner: Service Manager`]],
    [[behind.oneTwo, `${begun('RED', '2023-03')}\n        owner: Service Manager`]],
  ],
  [
    'a key of the user’s own with nothing behind it',
    [[behind.owner, '+x-urgent:']],
    [[behind.oneTwo, begun('RED', '2023-03')]],
  ],
  [
    'keys of the user’s own, key by key',
    [[behind.owner, '+x-finance:\n  code: A1\n  urgent:']],
    [[behind.oneTwo, '+        x-jira: BR-7']],
  ],
];

test.each(cases)('merges %s', (_, ours, theirs, both) => {
  const result = mergeEdits(ours, theirs);
  expect(result.conflicts).toEqual([]);
  expect(result.data).toEqual(dataFrom(edited(both ?? [...ours, ...theirs])));
  expect(result.notes).toEqual([]);
});

test.each(cases)('merges %s the other way round, to the same but for order', (_, ours, theirs) => {
  const [one, other] = [mergeEdits(ours, theirs), mergeEdits(theirs, ours)];
  expect(other.conflicts).toEqual([]);
  expect(sorted(other.data)).toEqual(sorted(one.data));
});

/** Data with every list in one order. */
function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map((item) => JSON.stringify(sorted(item))).sort();
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, sorted(value)]),
  );
}
