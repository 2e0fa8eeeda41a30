import { expect, test } from 'vitest';
import { isReworded } from '../../src/merge/wording.ts';

test.each([
  ['Bring a proposal to the DMT.', 'Bring a proposal to the CMT', true],
  ['Bring a proposal.', 'Bring service development proposal to DMT/CMT', false],
  ['Recruit carers', 'Find a building', false],
  ['Recruit carers', 'Recruit nurses', true],
  ['Recruit foster carers', 'Recruit nurses again', false],
  ['RECRUIT: CARERS', 'recruit carers', true],
  ['Recruit carers', '', false],
  ['…', '…', true],
  ['…', '?', false],
])('“%s” and “%s”', (before, after, same) => {
  expect(isReworded(before, after)).toBe(same);
  expect(isReworded(after, before)).toBe(same);
});
