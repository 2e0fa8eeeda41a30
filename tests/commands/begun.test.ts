import { expect, test } from 'vitest';
import { TestRepository } from '../io/repository.ts';
import { rag } from '../world.ts';

const planOf = (name: string, start: string) =>
  `plan: ${name}\nperiod: ${start} to March 2026\nrecommendations:\n  - id: 1\n    recommendation: See to it.\n    actions:\n      - { id: 1.1, action: Do it., timescale: April 2023 }\n`;
const files = {
  'plans/first.yaml': planOf('First', '1 April 2018'),
  'plans/second.yaml': planOf('Second', '1 April 2022'),
  'plans/third.yaml': planOf('Third', '1 April 2024'),
};

async function outOf(line: string): Promise<string> {
  const made = TestRepository.init();
  for (const [path, text] of Object.entries(files)) made.write(path, text);
  return (await rag(made.folder, line.split(' '))).out;
}

async function jsonOf(line: string) {
  return JSON.parse(await outOf(`${line} --format json`));
}

const leftOut = 'Not begun by this day, and left out: “third”.';

test('in a diff, a plan that begins between is added; one that has not begun at either is left out and named', async () => {
  const { plans, changes, notBegun } = await jsonOf('diff 2021-03-01 2023-03-01');
  expect(plans.map(({ plan }: { plan: string }) => plan)).toEqual(['first', 'second']);
  expect(changes.map(({ ref, kind }: Record<string, string>) => `${kind} ${ref}`)).toEqual([
    ...['added second', 'added second/1', 'added second/1.1'],
  ]);
  expect(notBegun).toEqual(['third']);
  expect(await outOf('diff 2021-03-01 2023-03-01 --plain')).toContain(leftOut);
});

test('where none had begun at either, they are compared as they are', async () => {
  const { plans, changes, notBegun } = await jsonOf('diff 2015-03-01 2016-03-01');
  expect([plans.length, changes, notBegun]).toEqual([3, [], []]);
});

test('what is overdue of a plan that has not begun is left out, and the plan named', async () => {
  const { plans, notBegun } = await jsonOf('overdue --as-of 2023-08-01');
  expect(plans.map(({ plan, overdue }: { plan: string; overdue: number }) => [plan, overdue])).toEqual([
    ['first', 1],
    ['second', 1],
  ]);
  expect(notBegun).toEqual(['third']);
  expect(await outOf('overdue --as-of 2023-08-01 --plain')).toContain(leftOut);
  expect((await jsonOf('overdue plans/third.yaml --as-of 2023-08-01')).plans).toHaveLength(1);
});
