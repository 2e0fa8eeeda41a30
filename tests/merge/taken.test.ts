import { expect, test } from 'vitest';
import { behind, bradford, dataFrom, edited, merge, mergeEdits, rounds } from './merging.ts';

const june = [behind.rounds, rounds.june] as const;
const update = (rating: string, round = '2023-06') =>
  `          - round: ${round}\n            rag: ${rating}\n            update: As it stood then.`;
const begun = (rating: string, round?: string) => `+        updates:\n${update(rating, round)}`;

test.each([
  ['        completed: 2023-03'],
  ['        updates:\n          - round: 2023-03\n            state: complete'],
])(
  'what is completed on one side and retimed on the other is both, and somebody should know: %s',
  (completed) => {
    const { conflicts, notes } = mergeEdits(
      [[behind.revisions, `+${completed}`]],
      [[behind.revisions, '+          - timescale: May 2023']],
    );
    expect(conflicts).toEqual([]);
    expect(notes).toEqual([
      'Action 17.1: ours completes it, and theirs gives it the new timescale “May 2023”. Both are kept.',
    ]);
  },
);

test('what is not complete any more on one side, and retimed on the other, is nothing to note', () => {
  const base = edited([[behind.oneTwo, '+        completed: yes']]);
  const theirs = edited([[behind.oneTwo, '+        revisions:\n          - timescale: May 2023']], base);
  expect(merge(dataFrom(base), dataFrom(bradford), dataFrom(theirs))).toMatchObject({
    notes: [],
    conflicts: [],
  });
});

test('an update in a round that was closed before is what somebody meant to write', () => {
  const base = edited([[behind.rounds, '+    closed: yes']]);
  const ours = edited([[behind.owner, '']], base);
  const theirs = edited([[behind.oneTwo, begun('RED', '2023-03')]], base);
  expect(merge(dataFrom(base), dataFrom(ours), dataFrom(theirs)).conflicts).toEqual([]);
});

test('what only one side changed is taken to the smallest part', () => {
  const { changes } = mergeEdits(
    [[behind.owner, 'owner: Head of Service']],
    [
      [behind.oneOne, `+${update('GREEN', '2022-03')}`],
      [behind.oneTwo, '        timescale: May 2022'],
    ],
  );
  expect(changes).toEqual([
    {
      change: 'insert',
      at: ['recommendations', 0, 'actions', 0, 'updates'],
      item: { round: '2022-03', rag: 'GREEN', update: 'As it stood then.' },
    },
    { change: 'set', at: ['recommendations', 0, 'actions', 1], key: 'timescale', value: 'May 2022' },
  ]);
});

test('keys of the user’s own that say something by being there are taken, and lists only as a whole', () => {
  const [base, ours, theirs] = [
    'x-list: [a, b]\nx-map:\n  a: 1',
    'x-list: [a, b]\nx-map:\n  a: 1\n  b: 2',
    'x-list: [b, a]\nx-map:\n  a: 1\n  urgent:',
  ].map((own) => dataFrom(`plan: A\n${own}\n`));
  expect(merge(base!, ours!, theirs!).data).toEqual(
    dataFrom('plan: A\nx-list: [b, a]\nx-map:\n  a: 1\n  b: 2\n  urgent:\n'),
  );
});

test('one thing may have updates of two days in a round, and the other side reports in another', () => {
  const base = edited([[behind.oneOne, '+          - round: 2023-03\n            as-at: 2023-01-31']]);
  const ours = edited([[behind.oneOne, `+${update('RED', '2022-03')}`]], base);
  const theirs = edited([['            as-at: 2023-01-31', '+            rag: RED']], base);
  const { data } = merge(dataFrom(base), dataFrom(ours), dataFrom(theirs));
  expect(data).toEqual(dataFrom(edited([['            as-at: 2023-01-31', '+            rag: RED']], ours)));
});

test('what nobody changed, or both alike, is no change', () => {
  const [base, changed] = [dataFrom(bradford), dataFrom(edited([june]))];
  for (const [ours, theirs] of [
    [base, base],
    [changed, base],
    [changed, changed],
  ])
    expect(merge(base, ours!, theirs!)).toMatchObject({ changes: [], conflicts: [] });
});
