import { expect, test } from 'vitest';
import { bradford, jsonOf } from './bradford.ts';

test('a newcomer sees 11 GREEN, 5 AMBER, 1 RED', async () => {
  const { out, code } = await bradford('status --as-of 2023-03-15');
  expect(out).toMatch(/17 recommendations +RED 1 █ +AMBER 5 █{5} +GREEN 11 █{11}\n/);
  expect(code).toBe(0);
});

test.each([
  ['2023-02-01', 1, true],
  ['2023-03-15', 0, false],
  ['2024-03-15', 0, false],
  ['2024-03-16', 1, true],
  ['2024-06-01', 1, true],
])('rag check --as-of %s ends with %i', async (day, ends, named) => {
  const { out, code } = await bradford(`check --as-of ${day}`);
  expect(code).toBe(ends);
  expect(out.includes('overdue-unreviewed')).toBe(named);
  expect(out.includes('Action 1.2 was due by 30 April 2022')).toBe(named);
});

test('rag check names all that was overdue and unreviewed, and nothing else', async () => {
  const { diagnostics } = jsonOf(await bradford('check --as-of 2023-02-01 --format json'));
  const refs = diagnostics.map(({ ref }: { ref: string }) => ref.replace('bradford-sufficiency/', ''));
  const open = '1.1 1.2 2.1 3.1 4.1 5.1 6.1 7.1 9.1 10.1 11.1 12.1 13.1 14.1 15.1 17.1';
  expect(refs.join(' ')).toBe(open);
});

test('rag diff 2022-03 2023-03 tells what moved', async () => {
  const { out, code } = await bradford('diff 2022-03 2023-03');
  expect(out).toContain('March 2022 → March 2023');
  expect(out).toContain('17 rated for the first time, 8 completed, 1 paused, 1 with a new figure.');
  expect(out).toMatch(/\n {2}15 +Progress the introduction .* RED\n/);
  expect(code).toBe(0);
});

test('a bare rag diff is the same', async () => {
  const [bare, named] = [await bradford('diff'), await bradford('diff 2022-03 2023-03')];
  expect(bare).toEqual(named);
});
