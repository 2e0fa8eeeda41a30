import { partBegun } from '../../assess/linked/begun.ts';
import { overdueReport } from '../../view/overdue.ts';
import { takePositions } from '../../workspace/positions.ts';
import type { Run } from '../command.ts';
import { requestWithRound } from '../request.ts';

export const run: Run = async (input, world) => {
  const { positions, asOf, diagnostics } = await takePositions(requestWithRound(input), world);
  if (positions.length === 0) return { diagnostics };
  const { begun, notBegun } = partBegun(positions);
  return { report: overdueReport(begun, asOf, notBegun), diagnostics };
};
