import { locate } from '../locate.ts';
import { nameOf } from '../naming.ts';
import type { PhraseReading } from '../phrase.ts';
import { mostDates } from '../scan.ts';
import { joined } from '../term.ts';
import { verdictOf } from './dated.ts';

/** `Start April 2022, complete by March 2023`: a start and an end, each named. */
export const startAndEnd: PhraseReading = {
  name: 'start-and-end',
  summary: 'A date it starts from and a later date by which it ends.',
  examples: [
    { phrase: 'from 1 April 2022 to 31 March 2023', due: '2023-03-31', start: '2022-04-01' },
    { phrase: 'Start April 2022, complete by March 2023', due: '2023-03-31', start: '2022-04-01' },
  ],
  read: ({ dates, context }) => {
    const [from, to] = dates;
    if (
      dates.length !== 2 ||
      from?.direction !== 'from' ||
      !to ||
      to.direction === 'from' ||
      to.direction === 'after'
    )
      return undefined;
    const start = locate(from.term, from.direction, context);
    const end = verdictOf(to, context);
    if (!start.days || !end.due || start.days.first > end.due) return undefined;
    const warning = joined(start.warning, end.warning);
    return {
      ...end,
      kind: 'range',
      reading: 'start-and-end',
      start: start.days.first,
      ...(warning && { warning }),
    };
  },
};

/** `March 2022 April 2022`: two timescales in the place of one. */
export const several: PhraseReading = {
  name: 'several-timescales',
  summary: 'Several dates that are not one range are an error: each action has one timescale.',
  examples: [{ phrase: 'March 2022 April 2022' }, { phrase: 'Phase 1: April 2022; Phase 2: June 2023' }],
  read: ({ dates }) => {
    if (dates.length < 2) return undefined;
    const shown = dates.slice(0, 3).map(({ term }) => `“${nameOf(term)}”`);
    const count = dates.length > mostDates ? 'many' : dates.length === 2 ? 'two' : dates.length;
    const more = dates.length > 3 ? [`${dates.length > mostDates ? '' : `${dates.length - 3} `}more`] : [];
    const names = [...shown, ...more];
    return {
      kind: 'unreadable',
      precision: 'none',
      error: `There are ${count} timescales in one: ${names.slice(0, -1).join(', ')} and ${names.at(-1)}. Give each its own action, write a range as “April 2022 to June 2022”, or, if the later one is a new timescale, write it under “revisions:”.`,
    };
  },
};
