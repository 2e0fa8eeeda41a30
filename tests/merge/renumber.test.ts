import { expect, test } from 'vitest';
import { behind, bradford, dataFrom, type Edit, edited, merge, mergeEdits } from './merging.ts';

const recommendation = (id: string, text: string, ...actions: readonly string[]) =>
  [
    `  - id: ${id}`,
    `    recommendation: ${text}`,
    ...(actions.length > 0 ? ['    actions:', ...actions] : []),
  ].join('\n');
const action = (id: string, text: string) => `      - id: ${id}\n        action: ${text}`;
const added = (text: string): Edit => [behind.last, `+${text}`];

const ours18 = recommendation('18', 'Open a home.', action('18.1', 'Find a building.'));
const theirs18 = recommendation(
  '18',
  'Recruit carers.',
  action('18.1', 'Write an advertisement.'),
  action('18.2', 'Print it.'),
);
const theirs19 = recommendation(
  '19',
  'Recruit carers.',
  action('19.1', 'Write an advertisement.'),
  action('19.2', 'Print it.'),
);

test('of two new recommendations with one id, that of theirs gets the next', () => {
  const { data, notes, conflicts } = mergeEdits([added(ours18)], [added(theirs18)]);
  expect(conflicts).toEqual([]);
  expect(data).toEqual(dataFrom(edited([added(`${ours18}\n${theirs19}`)])));
  expect(notes).toEqual([
    'Recommendation 18 of theirs is now 19, as ours has another 18.',
    'Action 18.1 of theirs is now 19.1, as ours has another 18.1.',
    'Action 18.2 of theirs is now 19.2.',
  ]);
});

test('only ids that begin with the recommendation’s follow it', () => {
  const theirs = recommendation('18', 'Recruit carers.', action('180', 'Write.'), action('18-a', 'Print.'));
  expect(mergeEdits([added(ours18)], [added(theirs)]).notes).toEqual([
    'Recommendation 18 of theirs is now 181, as ours has another 18.',
    'Action 18-a of theirs is now 181-a.',
  ]);
});

test('of two new actions with one id, that of theirs gets the next', () => {
  const { data, notes } = mergeEdits(
    [[behind.oneTwo, `+${action('1.3', 'Ask.')}`]],
    [[behind.oneTwo, `+${action('1.3', 'Answer.')}\n${action('1.4', 'Go.')}`]],
  );
  expect(data).toEqual(
    dataFrom(
      edited([
        [
          behind.oneTwo,
          `+${['1.3', '1.5', '1.4'].map((id, at) => action(id, ['Ask.', 'Answer.', 'Go.'][at]!)).join('\n')}`,
        ],
      ]),
    ),
  );
  expect(notes).toEqual(['Action 1.3 of theirs is now 1.5, as ours has another 1.3.']);
});

test('actions with one id under two recommendations are two actions', () => {
  const { data } = mergeEdits(
    [[behind.oneTwo, `+${action('A9', 'Ask.')}`]],
    [[behind.sixteenOne, `+${action('A9', 'Answer.')}`]],
  );
  expect(data).toEqual(
    dataFrom(
      edited([
        [behind.oneTwo, `+${action('A9', 'Ask.')}`],
        [behind.sixteenOne, `+${action('A10', 'Answer.')}`],
      ]),
    ),
  );
});

test('the id of one that was taken out long ago on one side is not given again', () => {
  const { notes } = mergeEdits(
    [added(ours18)],
    [added(`${recommendation('18', 'Recruit carers.')}\n${recommendation('19', 'Train them.')}`)],
  );
  expect(notes).toEqual(['Recommendation 18 of theirs is now 20, as ours has another 18.']);
});

test('what both added alike is there once', () => {
  const { data, notes } = mergeEdits(
    [added(ours18)],
    [added(ours18), [behind.oneTwo, '        timescale: May']],
  );
  expect(data).toEqual(dataFrom(edited([added(ours18), [behind.oneTwo, '        timescale: May']])));
  expect(notes).toEqual([]);
});

test('what both added with the same words is not two things', () => {
  const more = `${ours18}\n        owner: Head of Service`;
  expect(mergeEdits([added(ours18)], [added(more)]).conflicts).toEqual([
    'Recommendation 18, actions: ours has a list of 1 item, theirs has a list of 1 item. Both added it.',
  ]);
  expect(
    mergeEdits(
      [[behind.oneTwo, `+${action('A9', 'Ask.')}`]],
      [[behind.sixteenOne, `+${action('A9', 'Ask.')}`]],
    ).conflicts,
  ).toEqual(['Action A9: ours has it under 1, and theirs under 16.']);
});

const speaking = (text: string): readonly Edit[] => [
  added(theirs18),
  [behind.oneTwo, `+        updates:\n          - round: 2023-03\n            update: ${text}`],
];

test.each([
  'See 18.',
  'As 17 and 18 say',
  'Moved to recommendation 18, 18 and again 18',
  'Part of 17-18',
  'Part of 17–18',
  'See 17/18',
  '18 may be dropped',
  'See 18.2',
  '(18)',
  '"18"',
])('no other id is given where theirs says: %s', (text) => {
  const { conflicts } = mergeEdits([added(ours18)], speaking(text));
  const id = text.includes('18.2') ? 'Action 18.2' : 'Recommendation 18';
  expect(conflicts).toEqual([
    `${id}: ours and theirs each add one. That of theirs cannot be given another id, because theirs speaks of it, or seems to, in action 1.2.`,
  ]);
});

test.each([
  'For those of 18 years and over',
  'Within 18 months, by 18 March',
  'On 2023-03-18, or 18.3.2023, or 18/3/23',
  'Costs £18 or 18% in 2017/18',
  'The 18th of 180, 18.5 and A18',
])('another id is given where theirs says: %s', (text) => {
  expect(mergeEdits([added(ours18)], speaking(text)).conflicts).toEqual([]);
});

test('keys of the user’s own may speak of an id, in a key too', () => {
  for (const own of ['x-see: 18', 'x-see: [17, 18]', 'x-cost:\n  18: 4000', 'x-from:\n  id: 18']) {
    const { conflicts } = mergeEdits([added(ours18)], [added(theirs18), [behind.owner, `+${own}`]]);
    expect(conflicts).toEqual([
      'Recommendation 18: ours and theirs each add one. That of theirs cannot be given another id, because theirs speaks of it, or seems to, in the plan.',
    ]);
  }
});

test('what was said before the two parted speaks of neither', () => {
  const base = edited([[behind.last, '        update: Aged 16 to 18, all of them.']]);
  const [ours, theirs] = [ours18, theirs18].map((text) => dataFrom(`${base}${text}\n`));
  expect(merge(dataFrom(base), ours!, theirs!).conflicts).toEqual([]);
});

test('an id that cannot be told in a text is not changed', () => {
  const { conflicts } = mergeEdits(
    [added(recommendation('no. 18', 'Open a home.'))],
    [added(recommendation('no. 18', 'Recruit carers.'))],
  );
  expect(conflicts).toEqual([
    'Recommendation no. 18: ours and theirs each add one, and nobody can tell which of them a text speaks of.',
  ]);
});

test('nothing in the plan that it began with gets another id', () => {
  const text = edited([added(theirs18)]);
  const theirs = edited(
    [['    recommendation: Recruit carers.', '    recommendation: Recruit foster carers.']],
    text,
  );
  expect(merge(dataFrom(text), dataFrom(edited([[behind.owner, '']], text)), dataFrom(theirs)).notes).toEqual(
    [],
  );
  expect(bradford).not.toContain('18');
});
