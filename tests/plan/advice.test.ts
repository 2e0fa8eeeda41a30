import { expect, test } from 'vitest';
import { planFrom } from '../reading.ts';

const action = `plan: P
recommendations:
  - id: 1
    recommendation: R
    actions:
      - id: 1.1
        action: A
        timescale: June 2024
`;

test.each([
  [
    '        timescale: Sept 2024\n',
    'If this one is another action’s, begin that action with a dash and its id. If it is a new timescale for the same action, leave the first as it is, and write this one below it, under “revisions:”, as: - timescale: Sept 2024',
  ],
  [
    '        action: B\n',
    'Keep the right one and delete the other. To keep both, begin a new item of the list with a dash.',
  ],
  [
    '    actions:\n      - id: 1.2\n        action: B\n',
    'Put them all under one “actions:”: move the lines under this one to the end of the first list, and delete this line.',
  ],
])('a key that stands twice: %s', (again, hint) => {
  expect(planFrom(action + again).diagnostics.map((each) => each.hint)).toEqual([hint]);
});
