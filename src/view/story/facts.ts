import type { Completed } from '../../assess/completed.ts';
import type { ActionPosition, Timing } from '../../assess/position.ts';
import { longDay, longMonth } from '../../calendar/words.ts';
import { refOfAction } from '../../plan/links.ts';
import { onDay } from '../../plan/on-day.ts';
import { titleOf } from '../../plan/rounds.ts';
import { slipCell, textCell } from '../cells.ts';
import { type Labelled, maybe } from '../facts.ts';
import type { Cell } from '../report.ts';

/** What a story says of a thing before it tells of its rounds: each fact under its label. */

/** By when it is to be done, as it was read, and how far that has moved. */
export function timescaleFacts(own: ActionPosition): readonly Labelled[] {
  const { timescale, due, originalDue, action, firstPromise } = own;
  const slip = slipCell(own);
  return [
    ['Timescale', textCell(timescale?.text ?? 'none given')],
    ['Read as', textCell(due ? `due by ${longDay(due)}` : 'no day on which it falls due')],
    ['Note', timescale?.warning ? { text: timescale.warning, tone: 'caution' } : undefined],
    [
      'First promised',
      firstPromise
        ? textCell(
            `${firstPromise.action.timescale!.text} (${longDay(originalDue!)}), in ${refOfAction(firstPromise)}`,
          )
        : own.inForce !== action && originalDue
          ? textCell(`${action.timescale?.text} (${longDay(originalDue)})`)
          : undefined,
    ],
    ['Slipped', slip.text ? { ...slip, tone: 'caution' } : undefined],
  ];
}

/** When it was completed, as closely as anybody says, and whether that was late. */
export function completedWords({ first, last, text, round }: Completed, timing: Timing): string {
  const when = round
    ? `first reported in ${titleOf(round)}`
    : !last
      ? text
      : first === last
        ? longDay(last)
        : longMonth(last);
  return timing === 'complete-late' ? `${when}, after its due day` : when;
}

/** It was complete, and is not: since which round, and why. */
export function reopenedFacts({ reopening }: ActionPosition): readonly Labelled[] {
  if (!reopening) return [];
  const { update, decision } = reopening;
  if (decision) {
    const by = decision.by ?? 'a decision';
    return [
      ['Kept open', { text: `by ${by} ${onDay(decision.decided!)}`, tone: 'caution' }],
      ['Reason', maybe(decision.reason)],
    ];
  }
  const round = update?.round ? titleOf(update.round) : update?.roundId;
  return [
    ['Reopened', { text: `in ${round}`, tone: 'caution' }],
    ['Reason', maybe(update?.text)],
  ];
}

/** Whether the last review still counts; undefined where none is needed. */
export function reviewWords({ review }: ActionPosition): Cell | undefined {
  if (review.state === 'not-needed') return undefined;
  if (review.state === 'never') return { text: 'nobody has reviewed it', tone: 'bad', strong: true };
  const [last, until] = [longDay(review.last!), longDay(review.until!)];
  if (review.state === 'reviewed') return textCell(`${last}, which counts until ${until}`);
  return { text: `lapsed: that of ${last} counted until ${until}`, tone: 'bad', strong: true };
}
