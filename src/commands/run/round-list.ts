import { roundListReport } from '../../view/rounds/list.ts';
import { takePositions } from '../../workspace/positions.ts';
import type { Run } from '../command.ts';

export const run: Run = async (input, world) => {
  const { positions, asOf, diagnostics } = await takePositions(
    { paths: input.argumentsOf('plans'), at: input.option('at'), asOf: input.asOf },
    world,
  );
  return positions.length ? { report: roundListReport(positions, asOf), diagnostics } : { diagnostics };
};
