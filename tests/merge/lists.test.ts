import { expect, test } from 'vitest';
import { dataFrom, edited, merge } from './merging.ts';

const rated = (levels: readonly string[], more = '') =>
  dataFrom(
    edited([['ratings: RAG', ['ratings:', ...levels.map((level) => `  - level: ${level}`)].join('\n')]]) +
      more,
  );
const reported = (level: string) => `      - round: 2022-03\n        rag: ${level}\n`;

test('a level taken out is missed by who rates by it, and by nobody else', () => {
  const base = rated(['RED', 'AMBER', 'GREEN']);
  const ours = rated(['RED', 'GREEN']);
  expect(merge(base, ours, rated(['RED', 'AMBER', 'GREEN'], reported('RED'))).conflicts).toEqual([]);
  expect(merge(base, ours, rated(['RED', 'GREEN'], reported('AMBER'))).conflicts).toEqual([]);
  expect(merge(base, ours, rated(['RED', 'AMBER', 'GREEN'], reported('AMBER'))).conflicts).toEqual([
    'Ratings: ours changed them, and theirs rates by those of before, recommendation 17.',
  ]);
});

test('levels stand worst first, so that two new ones beside each other are a question', () => {
  const base = rated(['RED', 'GREEN']);
  const theirs = rated(['RED', 'AMBER', 'GREEN']);
  expect(merge(base, rated(['RED', 'YELLOW', 'GREEN']), theirs).conflicts).toEqual([
    'The plan, ratings: ours adds level YELLOW and theirs adds level AMBER. Which of them comes first?',
  ]);
  expect(merge(theirs, theirs, rated(['RED', 'YELLOW', 'GREEN'])).data).toEqual(
    rated(['RED', 'YELLOW', 'GREEN']),
  );
  expect(merge(base, rated(['RED', 'GREEN', 'BLUE']), theirs).data).toEqual(
    rated(['RED', 'AMBER', 'GREEN', 'BLUE']),
  );
});

test('lists of the user’s own are not matched, whatever they are called', () => {
  for (const key of ['x-a', 'constructor', '__proto__', 'actions']) {
    const [base, ours, theirs] = ['', ', o', ', t'].map((more) => dataFrom(`plan: A\n${key}: [a${more}]\n`));
    expect(merge(base!, ours!, theirs!).conflicts).toEqual([
      `The plan, ${key}: ours has a list of 2 items, theirs has a list of 2 items. Before, it was a list of 1 item.`,
    ]);
  }
});

test('a text that a list has twice cannot be matched', () => {
  const plan = (...partners: readonly string[]) =>
    dataFrom(`recommendations:\n  - id: 1\n    partners: [${partners.join(', ')}]\n`);
  expect(merge(plan('a', 'a'), plan('a', 'a', 'b'), plan('a', 'a', 'c')).conflicts).toEqual([
    'Recommendation 1, partners: what both began with has more than one partner “a”, so nobody can tell which belong together.',
  ]);
  expect(merge(plan('a', 'a'), plan('a', 'a'), plan('a', 'a', 'c')).data).toEqual(plan('a', 'a', 'c'));
});

test('a partner that is a name on one side and has a review of its own on the other', () => {
  const plan = (partner: string, ...more: readonly string[]) =>
    dataFrom(
      `recommendations:\n  - id: 1\n    partners:\n      - ${partner}\n      - Leeds${more.map((each) => `\n      - ${each}`).join('')}\n`,
    );
  const [name, group] = ['Police', '{partner: Police, review: March 2019}'];
  expect(merge(plan(name), plan(name), plan(group)).data).toEqual(plan(group));
  expect(merge(plan(name), plan(group), plan(name, 'Health')).data).toEqual(plan(group, 'Health'));
  expect(merge(plan(name), plan(name, 'Health'), plan(group)).data).toEqual(plan(group, 'Health'));
  const other = '{partner: Police, review: March 2020}';
  expect(merge(plan(group), plan(other), plan(name)).conflicts).toHaveLength(1);
});
