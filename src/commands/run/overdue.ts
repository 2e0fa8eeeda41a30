import { overdueReport } from '../../view/overdue.ts';
import { takePositions } from '../../workspace/positions.ts';
import type { Run } from '../command.ts';
import { requestWithRound } from '../request.ts';

export const run: Run = async (input, world) => {
  const { positions, asOf, diagnostics } = await takePositions(requestWithRound(input), world);
  return positions.length ? { report: overdueReport(positions, asOf), diagnostics } : { diagnostics };
};
