import { acceptedBeforeComplete } from './accepted-before-complete.ts';
import { acceptedByAnother } from './accepted-by-another.ts';
import { allDueOnOneDay } from './all-due-on-one-day.ts';
import { asAtAfterMeeting } from './as-at-after-meeting.ts';
import { awkwardId } from './awkward-id.ts';
import { betterThanItsActions } from './better-than-its-actions.ts';
import { binaryFile } from './binary-file.ts';
import { carriedOverOpen } from './carried-over-open.ts';
import { closedRoundMoved } from './closed-round-moved.ts';
import { closedRoundRewritten } from './closed-round-rewritten.ts';
import { completeWithoutEvidence } from './complete-without-evidence.ts';
import { completionRewritten } from './completion-rewritten.ts';
import { configuration } from './configuration.ts';
import { decisionRewritten } from './decision-rewritten.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateKey } from './duplicate-key.ts';
import { duplicateLevel } from './duplicate-level.ts';
import { duplicatePlanId } from './duplicate-plan-id.ts';
import { duplicateRound } from './duplicate-round.ts';
import { emptyFile } from './empty-file.ts';
import { emptyText } from './empty-text.ts';
import { emptyUpdate } from './empty-update.ts';
import { expiredWaiver } from './expired-waiver.ts';
import { figureRewritten } from './figure-rewritten.ts';
import { fileTooLarge } from './file-too-large.ts';
import { greenOverdue } from './green-overdue.ts';
import { handledInCircle } from './handled-in-circle.ts';
import { handledNowhere } from './handled-nowhere.ts';
import { incompleteDecision } from './incomplete-decision.ts';
import { invalidTimescale } from './invalid-timescale.ts';
import { invalidWaiver } from './invalid-waiver.ts';
import { laterThanRated } from './later-than-rated.ts';
import { leftOpen } from './left-open.ts';
import { linkRewritten } from './link-rewritten.ts';
import { measureEdited } from './measure-edited.ts';
import { measureNotReported } from './measure-not-reported.ts';
import { mergeConflict } from './merge-conflict.ts';
import { missingKey } from './missing-key.ts';
import { mixedUnits } from './mixed-units.ts';
import { noActions } from './no-actions.ts';
import { noBetter } from './no-better.ts';
import { noNextStep } from './no-next-step.ts';
import { noOwner } from './no-owner.ts';
import { noRecommendations } from './no-recommendations.ts';
import { noTimescale } from './no-timescale.ts';
import { notAccepted } from './not-accepted.ts';
import { notUpdated } from './not-updated.ts';
import { notUtf8 } from './not-utf8.ts';
import { oneSidedLink } from './one-sided-link.ts';
import { overdueUnreviewed } from './overdue-unreviewed.ts';
import { overruledWithoutRating } from './overruled-without-rating.ts';
import { partnerReviewMoved } from './partner-review-moved.ts';
import { partnerReviewOverdue } from './partner-review-overdue.ts';
import { percentageOver100 } from './percentage-over-100.ts';
import { pushedBack } from './pushed-back.ts';
import { ratingAgainstFigure } from './rating-against-figure.ts';
import { ratingRewritten } from './rating-rewritten.ts';
import { removedNotSuperseded } from './removed-not-superseded.ts';
import { repeatedNarrative } from './repeated-narrative.ts';
import { resolutionWithoutMeeting } from './resolution-without-meeting.ts';
import { reviewLapsed } from './review-lapsed.ts';
import { revisionNotAgreed } from './revision-not-agreed.ts';
import { revisionOrder } from './revision-order.ts';
import { revisionRemoved } from './revision-removed.ts';
import { roundOrder } from './round-order.ts';
import { roundWithoutDay } from './round-without-day.ts';
import type { Rule } from './rule.ts';
import { rulesRelaxed } from './rules-relaxed.ts';
import { selfWaived } from './self-waived.ts';
import { stillNoDate } from './still-no-date.ts';
import { targetMissed } from './target-missed.ts';
import { targetNotBetter } from './target-not-better.ts';
import { timescaleEdited } from './timescale-edited.ts';
import { timescaleGuess } from './timescale-guess.ts';
import { tooDeep } from './too-deep.ts';
import { unansweredPromise } from './unanswered-promise.ts';
import { unclearChange } from './unclear-change.ts';
import { unknownBetter } from './unknown-better.ts';
import { unknownDecision } from './unknown-decision.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownLink } from './unknown-link.ts';
import { unknownRating } from './unknown-rating.ts';
import { unknownRound } from './unknown-round.ts';
import { unknownScheme } from './unknown-scheme.ts';
import { unknownState } from './unknown-state.ts';
import { unknownTone } from './unknown-tone.ts';
import { unreadableDay } from './unreadable-day.ts';
import { unreadableFigure } from './unreadable-figure.ts';
import { unreadableLateness } from './unreadable-lateness.ts';
import { unreadableReview } from './unreadable-review.ts';
import { unreadableTimescale } from './unreadable-timescale.ts';
import { unreadableYesNo } from './unreadable-yes-no.ts';
import { unusedWaiver } from './unused-waiver.ts';
import { updateTwice } from './update-twice.ts';
import { valueBeforeBaseline } from './value-before-baseline.ts';
import { valueTwice } from './value-twice.ts';
import { wordsAgainstRating } from './words-against-rating.ts';
import { wrongShape } from './wrong-shape.ts';
import { yamlComment } from './yaml-comment.ts';
import { yamlFeature } from './yaml-feature.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  yamlSyntax,
  yamlFeature,
  yamlComment,
  mergeConflict,
  duplicateKey,
  tooDeep,
  emptyFile,
  notUtf8,
  binaryFile,
  fileTooLarge,
  unknownKey,
  missingKey,
  wrongShape,
  configuration,
  emptyText,
  duplicateId,
  duplicatePlanId,
  awkwardId,
  duplicateRound,
  roundOrder,
  roundWithoutDay,
  asAtAfterMeeting,
  unknownRound,
  updateTwice,
  emptyUpdate,
  unknownScheme,
  duplicateLevel,
  unknownTone,
  unknownRating,
  unknownState,
  unreadableDay,
  unreadableYesNo,
  unreadableReview,
  unreadableLateness,
  invalidTimescale,
  unreadableTimescale,
  timescaleGuess,
  revisionNotAgreed,
  revisionOrder,
  unknownDecision,
  incompleteDecision,
  overruledWithoutRating,
  resolutionWithoutMeeting,
  handledNowhere,
  handledInCircle,
  unknownLink,
  oneSidedLink,
  unreadableFigure,
  unknownBetter,
  noBetter,
  mixedUnits,
  unclearChange,
  targetNotBetter,
  valueBeforeBaseline,
  valueTwice,
  percentageOver100,
  noRecommendations,
  noActions,
  noTimescale,
  wordsAgainstRating,
  repeatedNarrative,
  noNextStep,
  unansweredPromise,
  overdueUnreviewed,
  reviewLapsed,
  notUpdated,
  greenOverdue,
  laterThanRated,
  betterThanItsActions,
  leftOpen,
  pushedBack,
  stillNoDate,
  allDueOnOneDay,
  ratingAgainstFigure,
  targetMissed,
  measureNotReported,
  completeWithoutEvidence,
  notAccepted,
  acceptedBeforeComplete,
  acceptedByAnother,
  carriedOverOpen,
  partnerReviewOverdue,
  noOwner,
  closedRoundRewritten,
  closedRoundMoved,
  figureRewritten,
  decisionRewritten,
  completionRewritten,
  ratingRewritten,
  timescaleEdited,
  revisionRemoved,
  removedNotSuperseded,
  measureEdited,
  partnerReviewMoved,
  linkRewritten,
  rulesRelaxed,
  selfWaived,
  invalidWaiver,
  expiredWaiver,
  unusedWaiver,
];

const ruleOf: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.name, rule]));

export function findRule(name: string): Rule | undefined {
  return ruleOf.get(name);
}
