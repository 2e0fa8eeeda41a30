import type { Entry, EntryKind } from '../../assess/diary/entry.ts';
import { identitiesOf, type Noted } from '../../assess/diary/identity.ts';
import type { Day } from '../../calendar/day.ts';
import { longDay } from '../../calendar/words.ts';
import { refOf } from '../../plan/select.ts';
import type { AgendaEvent } from '../report.ts';
import { monthOfEntry, standingOf, wordsOf } from './words.ts';

/** Entries as events of a calendar. */
export function eventsOf(entries: readonly Noted[], asOf: Day): readonly AgendaEvent[] {
  const uids = identitiesOf(entries);
  return entries.map((noted, order) => eventOf(noted, uids[order]!, asOf));
}

function eventOf({ plan, entry }: Noted, uid: string, asOf: Day): AgendaEvent {
  const { day, id, text, words, owner, timescale, rating, within, action } = entry;
  const standing = standingOf(entry);
  const lines: readonly (string | undefined)[] = [
    text,
    words,
    within && `No more is known of the day than this: ${monthOfEntry(entry)}.`,
    owner && `Owner: ${owner}`,
    timescale && `${words === undefined ? 'Timescale' : 'Promised'}: ${timescale}`,
    rating && `Rating: ${rating.word}`,
    action?.review.last && `Last reviewed: ${longDay(action.review.last)}`,
    standing && `On ${longDay(asOf)}: ${standing}`,
    `Ref: ${refOf(plan, id)}`,
  ];
  return {
    uid,
    day,
    summary: `${headingOf(entry)}: ${nameOf(entry)}`,
    description: lines.filter((line) => typeof line === 'string'),
    categories: [plan.title],
    isTentative:
      within !== undefined || (entry.kind === 'due' && action?.timescale?.precision === 'approximate'),
  };
}

const headings: Readonly<Record<EntryKind, string>> = {
  meeting: 'Meeting',
  'as-at': 'Facts as at',
  due: 'Due',
  review: 'Last day to review',
  partnership: 'Review of the partnership',
  target: 'Target',
  promise: 'Promised',
};

function headingOf(entry: Entry): string {
  const month = monthOfEntry(entry);
  const heading = entry.isNow ? 'Review now' : headings[entry.kind];
  if (!month) return heading;
  return entry.within?.precision === 'span' ? `${heading}, ${month}` : `${heading}, some day in ${month}`;
}

/** A round by its title, a partner of the whole plan by its name, anything else by its id and its text. */
function nameOf(entry: Entry): string {
  const isTitled = entry.kind === 'meeting' || entry.kind === 'as-at' || entry.id === entry.text;
  return isTitled ? entry.text : `${entry.id} ${wordsOf(entry)}`;
}
