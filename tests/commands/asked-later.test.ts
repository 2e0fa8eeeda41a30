import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/repository.ts';
import { rag } from '../world.ts';

const plan = `plan: Asked
rounds:
  - round: R1
    meeting: 2022-01-10
recommendations:
  - id: 1
    recommendation: Report back.
    source:
      committee: Panel
      meeting: 2021-06-01
    actions:
      - id: 1.1
        action: Write the report.
        timescale: in six months time
`;

test.each<readonly [command: string, code: number, says: string]>([
  ['complete 1.1', 0, '1.1 is complete'],
  ['complete 1', 0, '1.1 is complete'],
  ['retime 1.1 2022-09-30 --agreed-by Panel --reason Late', 0, '1.1'],
  ['reopen 1.1 --reason Late', 2, '1.1 is open'],
])('what a later meeting asks for is open: rag %s', async (command, code, says) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'plan.yaml'), plan);
  const argv = [...command.split(' '), 'plan.yaml', '--as-of', '2021-02-01'];
  const { code: ended, out, err } = await rag(folder, argv, { today: '2021-02-01' });
  expect([ended, out + err]).toEqual([code, expect.stringContaining(says)]);
});
