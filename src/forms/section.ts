import type { ActionPosition, RecommendationPosition } from '../assess/position.ts';
import type { Action, Recommendation, Round, Update } from '../plan/plan.ts';
import { visible } from '../text/visible.ts';
import { commentLines, commentText } from './comment.ts';
import { type FieldName, fieldNames, headingOf, type Kind, labelOf } from './form.ts';
import { lastTime, nothingBefore, partOf, readingOf, thisAction, timescaleOf } from './wording.ts';

/** What the section of an action holds. */
export interface Scope {
  /** It is reported by itself, so all is asked of it; else only what its recommendation cannot say for it. */
  readonly full: boolean;
  /** Its recommendation has no section in the same form, so the action has to say what it is a part of. */
  readonly alone: boolean;
}

export function recommendationSection(
  { recommendation, update }: RecommendationPosition,
  round: Round,
): readonly string[] {
  const comments = [...commentText(recommendation.text), ...reportedBefore(recommendation, update, round)];
  return section(
    'Recommendation',
    recommendation.id,
    comments,
    fieldNames.filter((name) => name !== 'completed'),
  );
}

export function actionSection(own: ActionPosition, round: Round, { full, alone }: Scope): readonly string[] {
  const { action, recommendation, update, ownRating, inForce } = own;
  const reading = readingOf(own);
  const comments = [
    ...(alone ? [...commentLines(partOf(recommendation)), ...commentText(recommendation.text)] : []),
    ...(alone ? commentLines(thisAction) : []),
    ...commentText(action.text),
    ...commentLines(timescaleOf(action, inForce), 0, 2),
    ...(reading ? commentLines(reading) : []),
    ...(full || alone ? reportedBefore(action, update, round, ownRating ? undefined : recommendation) : []),
  ];
  return section('Action', action.id, comments, full ? fieldNames : ['completed', 'update']);
}

/** What was reported last: in the round itself, though its day may not have come, else before. */
function reportedBefore(
  part: Recommendation | Action,
  newest: Update | undefined,
  round: Round,
  whole?: Recommendation,
): readonly string[] {
  const already = part.updates.findLast((update) => update.round === round);
  const update = already ?? newest;
  if (!update) return commentLines(nothingBefore);
  const heading = lastTime(update, round, already ? undefined : whole);
  return [...commentLines(heading, 0, 2), ...(update.text?.trim() ? commentText(update.text) : [])];
}

function section(
  kind: Kind,
  id: string,
  comments: readonly string[],
  fields: readonly FieldName[],
): readonly string[] {
  return [headingOf(kind, visible(id).trim()), ...comments, ...fields.map(labelOf), ''];
}
