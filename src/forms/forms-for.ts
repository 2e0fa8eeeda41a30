import { isLeftToDo, type Position, type RecommendationPosition } from '../assess/position.ts';
import { isLeftToOthers, isStillOpen } from '../assess/progress.ts';
import { ownerOf } from '../plan/owner.ts';
import type { Round } from '../plan/plan.ts';
import { commentLines } from './comment.ts';
import { fileNames } from './file-name.ts';
import { ending, type Form, nothingBelow } from './form.ts';
import { headLines } from './head.ts';
import { plainName } from './name.ts';
import { actionSection, recommendationSection } from './section.ts';

/**
 * One form for each owner of something open, in the order in which the plan names them first. What nobody is named for
 * has a form of its own.
 */
export function formsFor(position: Position, round: Round): readonly Form[] {
  const { plan, asOf } = position;
  const nameOf = fileNames(plan, round);
  return ownersIn(position, round).map(({ owner, sections }) => ({
    owner,
    fileName: nameOf(owner),
    text: written([...headLines(plan, round, owner, asOf), '', ...sections.flat(), ...lastLines]),
  }));
}

const lastLines = [`== ${ending}`, ...commentLines(nothingBelow), ''];

function written(lines: readonly string[]): string {
  return `\ufeff${lines.join('\r\n')}`;
}

interface Owned {
  readonly owner?: string;
  readonly sections: (readonly string[])[];
}

function ownersIn(position: Position, round: Round): readonly Owned[] {
  const owners = new Map<string, Owned>();
  const give = (owner: string | undefined, section: readonly string[]) => {
    const key = plainName(owner ?? '');
    const owned = owners.get(key) ?? { owner, sections: [] };
    owned.sections.push(section);
    owners.set(key, owned);
  };
  for (const each of position.recommendations) giveSections(position, each, round, give);
  return [...owners.values()];
}

function giveSections(
  { plan }: Position,
  own: RecommendationPosition,
  round: Round,
  give: (owner: string | undefined, section: readonly string[]) => void,
): void {
  const { recommendation, actions } = own;
  if (isLeftToOthers(own) || !isStillOpen(own)) return;
  const owner = ownerOf({ plan, recommendation });
  const carries = carriesRating(own);
  if (carries) give(owner, recommendationSection(own, round));
  for (const each of actions.filter(isLeftToDo)) {
    const ownerOfAction = ownerOf({ plan, recommendation, action: each.action });
    const alone = !carries || plainName(ownerOfAction ?? '') !== plainName(owner ?? '');
    give(
      ownerOfAction,
      actionSection(each, round, { full: !carries || each.action.updates.length > 0, alone }),
    );
  }
}

/** Whether a recommendation is reported as a whole: it has been, or its actions never were by themselves. */
function carriesRating({ recommendation: { actions, updates } }: RecommendationPosition): boolean {
  return updates.length > 0 || actions.every((action) => action.updates.length === 0);
}
