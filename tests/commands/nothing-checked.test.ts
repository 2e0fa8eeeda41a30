import { expect, test } from 'vitest';
import { rag } from '../world.ts';
import { here } from './bradford.ts';

// “A check that looked at nothing is a 2”; what another plan deals with is something to look at.
test('a plan of recommendations that another deals with is checked', async () => {
  const line = 'check plans/bradford-inspection.yaml --as-of 2023-03-31'.split(' ');
  expect((await rag(here, line)).code).toBe(0);
});
