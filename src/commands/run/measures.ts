import { isWanted } from '../../assess/filter/wanted.ts';
import { partBegun } from '../../assess/linked/begun.ts';
import { isOffCourse } from '../../assess/measures/course.ts';
import { measuresOf } from '../../assess/measures/measures.ts';
import type { MeasurePosition } from '../../assess/measures/position.ts';
import { measuresIn } from '../../plan/contents.ts';
import { ownerOfMeasure } from '../../plan/owner.ts';
import type { Plan } from '../../plan/plan.ts';
import { measuresReport } from '../../view/measures/report.ts';
import { takePositions } from '../../workspace/positions.ts';
import type { Input, Run } from '../command.ts';
import { requestWithRound } from '../request.ts';

export const run: Run = async (input, world) => {
  const { positions, asOf, diagnostics } = await takePositions(requestWithRound(input), world);
  if (positions.length === 0) return { diagnostics };
  const { begun, notBegun } = partBegun(positions);
  const found = begun.map((position) => ({
    position,
    measures: measuresOf(position).filter((measure) => isAskedFor(measure, position.plan, input)),
  }));
  const leftOut = notBegun.filter((plan) => measuresIn(plan).length > 0);
  return { report: measuresReport(found, asOf, leftOut), diagnostics };
};

function isAskedFor(position: MeasurePosition, plan: Plan, input: Input): boolean {
  return (
    isWanted(input.optionsOf('owner'), ownerOfMeasure(plan, position)) &&
    isWanted(input.optionsOf('theme'), position.recommendation?.theme) &&
    (!input.isOn('off-course') || isOffCourse(position))
  );
}
