import { expect, test } from 'vitest';
import { findings } from './checking.ts';

const planWith = (more: string) => `plan: Resolutions
rounds:
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: That the report be welcomed.
${more}`;

// A resolution that asks nobody for anything is closed at once, and needs no steps.
test.each([
  ['', 1],
  ['    updates: [{round: 2023-03, rag: GREEN}]\n', 1],
  ['    updates: [{round: 2023-03, state: paused}]\n', 1],
  ['    updates: [{round: 2023-03, state: complete}]\n', 0],
  ['    updates: [{round: 2023-03, state: superseded}]\n', 0],
  ['    handled-in: other/2\n', 0],
])('a recommendation without actions, and %j', (more, count) => {
  expect(findings('no-actions', planWith(more))).toHaveLength(count);
});
