import { expect, test } from 'vitest';
import { planFrom } from '../reading.ts';

/** A plan whose keys are all known, but for those of a case. */
function planWith(owner: string, timescale: string) {
  return planFrom(`plan: Sound plan
recommendations:
  - id: 1
    recommendation: Review the offer.
    ${owner}: Head of Service
    actions:
      - id: 1.1
        action: Complete the review.
        ${timescale}: April 2022
`);
}

test.each([
  ['owner', 'timescale', 'Head of Service', 'April 2022', []],
  ['Owner', 'timescal', 'Head of Service', 'April 2022', ['unknown-key', 'unknown-key']],
  ['colour', 'timescal', undefined, 'April 2022', ['unknown-key', 'unknown-key']],
  ['x-owner', 'time-scale', undefined, 'April 2022', ['unknown-key']],
  ['x-owner', 'x-timescale', undefined, undefined, []],
])('%s and %s', (owner, timescale, readOwner, readTimescale, codes) => {
  const { plan, diagnostics } = planWith(owner, timescale);
  expect(plan?.recommendations[0]?.owner).toBe(readOwner);
  expect(plan?.recommendations[0]?.actions[0]?.timescale?.text).toBe(readTimescale);
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
});

test('a misspelt list keeps what is in it, at its place', () => {
  const { plan, diagnostics } = planFrom(`plan: Sound plan
recomendations:
  - id: 1
    recommendation: Review the offer.
    action:
      - id: 1.1
        action: Complete the review.
`);
  const [action] = plan?.recommendations[0]?.actions ?? [];
  expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-key', 'unknown-key']);
  expect(action?.id).toBe('1.1');
  expect(plan?.source.text.slice(action?.node.start, action?.node.end)).toMatch(/^id: 1\.1/);
});

test('a misspelt key never takes the place of one that is there', () => {
  const { plan, diagnostics } = planFrom(`plan: Sound plan
plann: Another
recommendations: []
`);
  expect(plan?.title).toBe('Sound plan');
  expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-key']);
});

test('where more than keys is wrong, there is no plan', () => {
  const { plan, diagnostics } = planFrom('plann: Sound plan\nrecommendations: none\n');
  expect(plan).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toContain('wrong-shape');
});
