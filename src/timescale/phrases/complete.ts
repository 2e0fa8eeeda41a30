import { word } from '../../text/pattern.ts';
import { locate } from '../locate.ts';
import type { Phrase, PhraseReading } from '../phrase.ts';
import type { DatePart } from '../scan.ts';

/** Words that say it is done. */
export const status = word(
  'complete, completed, done, closed, achieved, approved, implemented, delivered, finished, actioned, discharged, signed off, action complete, action completed, completed and closed',
);

/** Words beside a status that leave it what it is. */
const around = word(
  "now, all, fully, already, this, this is, is, has been, have been, was, were, action, actions, recommendation, task, status, and, &, (, ), [, ], -, :, ;, /, *, !, '",
  ',',
);
/** Words after a status that say where or by whom. */
const afterStatus = word(
  'on, in, at, during, as, since, at the, on time, on schedule, on target, in full, cabinet, council, full council',
  'by cabinet, by council, by full council, by the board, by board, by committee, by the committee, by executive',
  'by scrutiny, at cabinet, at council, by dmt, by cmt, board, committee',
);
/** Words that go on after it, and before which no date can be that of the status. */
const lasting = word(
  'see, ongoing, on going, now ongoing, ongoing monitoring, monitoring, bau, business as usual, embedded',
  'no further action, no further action required, no further action needed',
);

/** `Complete`, `Completed January 2016`, `March 2022 - complete`. */
export const complete: PhraseReading = {
  name: 'complete',
  summary:
    'A status in a date’s place: the action is complete, on the date that follows where one is given. A date before the status is still the day it was due. Where other words stand by it (“not all complete”, “phase 1 complete”), it is not read as complete; “Complete September 2024” is an order, due then.',
  examples: [
    { phrase: 'Complete' },
    { phrase: 'Completed January 2016' },
    { phrase: 'Approved in January 2015' },
    { phrase: 'Completed - June 2022' },
    { phrase: 'March 2022 - complete', due: '2022-03-31' },
    { phrase: 'Done' },
    { phrase: 'Complete September 2024', due: '2024-09-30', start: '2024-09-01' },
    { phrase: 'Phase 1 complete' },
  ],
  read: (phrase) => {
    const at = statusAlone(phrase);
    const date = phrase.dates[0];
    if (at === undefined) return undefined;
    if (!date) return completeOn(undefined, phrase);
    if (date.isYearly || phrase.words.texts[date.from] === 'for') return undefined;
    if (at >= date.to) return date.direction === 'from' ? undefined : dueAndComplete(date, phrase);
    if (date.direction) return undefined;
    return isOrder(phrase, date) ? undefined : completeOn(date, phrase);
  },
};

/** Where the status stands, when nothing stands by it that could take it back: every word is one that is known here. */
function statusAlone({ rest, dates, spans, frequencies }: Phrase): number | undefined {
  if (dates.length > 1 || spans.length > 0 || frequencies.length > 0) return undefined;
  const isLast = (at: number) => dates.every(({ to }) => to <= at);
  let place: number | undefined;
  for (let at = 0; at < rest.texts.length; ) {
    const found = status(rest, at);
    const after =
      place !== undefined && (afterStatus(rest, at) ?? (isLast(at) ? lasting(rest, at) : undefined));
    const known = found ?? around(rest, at) ?? (after || undefined);
    if (!known && rest.texts[at] !== '#') return undefined;
    if (found) place ??= at;
    at = known?.to ?? at + 1;
  }
  return place;
}

/** "Complete September 2024" tells somebody to. */
function isOrder({ words }: Phrase, date: DatePart): boolean {
  return words.texts[0] === 'complete' && date.from === 1;
}

function completeOn(date: DatePart | undefined, { context }: Phrase) {
  const found = date && locate(date.term, undefined, context);
  return {
    kind: 'complete' as const,
    precision: found?.days ? date!.term.precision : ('none' as const),
    ...(found?.days && { completed: found.days.last }),
    ...(found?.warning && { warning: found.warning }),
    ...(found?.error && { error: found.error }),
  };
}

function dueAndComplete(date: DatePart, { context }: Phrase) {
  const { days, warning, error } = locate(date.term, date.direction, context);
  return {
    kind: 'complete' as const,
    precision: date.term.precision,
    ...(days && { due: days.last }),
    warning: warning ?? 'The date is read as the day it was due; say when it was completed with `completed`.',
    ...(error && { error }),
  };
}
