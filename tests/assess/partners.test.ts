import { expect, test } from 'vitest';
import { positionOn, recommendationOn, type WrittenPartner } from './taking.ts';

const on = (day: string, partner: Omit<WrittenPartner, 'partner'>) => {
  const [position] = positionOn(day, { partners: [{ partner: 'Police', ...partner }] }).partners;
  return [position!.timing, position!.due, position!.daysOverdue];
};

test.each<[string, string, Omit<WrittenPartner, 'partner'>, readonly unknown[]]>([
  ['no review', '2019-03-31', {}, [undefined, undefined, 0]],
  ['not due', '2019-02-28', { review: 'March 2019' }, ['not-due', '2019-03-31', 0]],
  ['due soon', '2019-03-01', { review: 'March 2019' }, ['due-soon', '2019-03-31', 0]],
  ['on its last day', '2019-03-31', { review: 'March 2019' }, ['due-soon', '2019-03-31', 0]],
  ['overdue', '2019-04-02', { review: 'March 2019' }, ['overdue', '2019-03-31', 2]],
  ['reviewed', '2019-04-02', { review: 'March 2019', reviewed: '2019-04-02' }, ['reviewed', '2019-03-31', 0]],
  [
    'not reviewed yet',
    '2019-04-01',
    { review: 'March 2019', reviewed: '2019-04-02' },
    ['overdue', '2019-03-31', 1],
  ],
  ['in a round', '2022-03-16', { review: 'March 2022', reviewed: '2022-03' }, ['reviewed', '2022-03-31', 0]],
  [
    'in a round to come',
    '2022-03-15',
    { review: 'March 2022', reviewed: '2022-03' },
    ['due-soon', '2022-03-31', 0],
  ],
  ['by a word', '2022-04-15', { review: 'March 2022', reviewed: 'yes' }, ['reviewed', '2022-03-31', 0]],
  [
    'by a word of denial',
    '2022-04-01',
    { review: 'March 2022', reviewed: 'no' },
    ['overdue', '2022-03-31', 1],
  ],
  [
    'by what cannot be read',
    '2022-04-01',
    { review: 'March 2022', reviewed: 'soonish' },
    ['overdue', '2022-03-31', 1],
  ],
  ['without a date', '2022-04-15', { review: 'TBC' }, ['no-date', undefined, 0]],
  [
    'each year, the first time',
    '2022-09-15',
    { review: '31 August (annually)' },
    ['overdue', '2022-08-31', 15],
  ],
  [
    'each year, once held',
    '2022-09-15',
    { review: '31 August (annually)', reviewed: '2022-08-31' },
    ['not-due', '2023-08-31', 0],
  ],
  [
    'each year, and missed since',
    '2023-09-01',
    { review: '31 August (annually)', reviewed: '2022-08-31' },
    ['overdue', '2023-08-31', 1],
  ],
])('%s', (_, day, partner, expected) => {
  expect(on(day, partner)).toEqual(expected);
});

test('of a recommendation', () => {
  const { partners } = recommendationOn('2019-04-02', {
    partners: [{ partner: 'Health', review: 'March 2019' }],
  });
  expect(partners.map(({ partner, timing }) => [partner.name, timing])).toEqual([['Health', 'overdue']]);
});
