import { expect, test } from 'vitest';
import { rag } from '../world.ts';

const plans = 'plans';
const root = new URL('../..', import.meta.url).pathname;

interface Measured {
  readonly plans: readonly { readonly plan: string; readonly measures: readonly unknown[] }[];
  readonly notBegun: readonly string[];
}

async function measuresOn(day: string, ...files: readonly string[]): Promise<Measured> {
  const { out } = await rag(root, ['measures', ...files, '--as-of', day, '--format', 'json']);
  return JSON.parse(out);
}

test('of several plans, those of which nothing was known on the day are left out and named', async () => {
  const then = await measuresOn('2017-10-15', plans);
  expect(then.plans.map(({ plan }) => plan)).toEqual(['bradford-b-positive-pathways']);
  expect(then.notBegun).toEqual(['bcp-improvement', 'bradford-ofsted-improvement', 'bradford-sufficiency']);
  const { out } = await rag(root, ['measures', plans, '--as-of', '2017-10-15', '--plain']);
  expect(out).toContain('Not begun by this day, and left out: “bcp-improvement”,');
  expect((await measuresOn('2024-12-31', plans)).notBegun).toEqual([]);
});

test('a plan that is named alone is shown whatever the day', async () => {
  const alone = await measuresOn('2017-10-15', 'plans/bcp-improvement.yaml');
  expect([alone.plans.map(({ plan }) => plan), alone.notBegun]).toEqual([['bcp-improvement'], []]);
});
