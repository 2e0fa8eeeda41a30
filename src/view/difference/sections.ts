import { parseDay } from '../../calendar/day.ts';
import { longDay } from '../../calendar/words.ts';
import type { Change } from '../../diff/change.ts';
import { days } from '../cells.ts';
import type { Tone } from '../report.ts';
import { closed, is, isState, measured, rated } from './kinds.ts';

/** The kinds of change in the order a committee asks for them, under the words it would use. */
export const sections: readonly {
  readonly title: string;
  readonly tone?: Tone;
  readonly has: (change: Change) => boolean;
  readonly tells: (change: Change) => string;
}[] = [
  { title: 'Worse', tone: 'bad', has: rated('worse'), tells: fromTo },
  { title: 'Better', tone: 'good', has: rated('better'), tells: fromTo },
  {
    title: 'Rated for the first time',
    has: (change) => rated('same')(change) && !change.from,
    tells: ({ to }) => to!,
  },
  {
    title: 'No longer rated, or by other words',
    has: (change) => rated('same')(change) && !!change.from,
    tells: fromTo,
  },
  {
    title: 'Completed',
    tone: 'done',
    has: closed('better'),
    tells: ({ to }) => (to === 'yes' ? 'complete' : `complete: ${inWords(to!)}`),
  },
  { title: 'Superseded', tone: 'muted', has: closed('same'), tells: ({ to }) => to! },
  { title: 'Re-opened', tone: 'bad', has: is('reopened'), tells: () => 'open again' },
  { title: 'Re-timed', tone: 'caution', has: is('timescale'), tells: retimed },
  { title: 'Measures that got worse', tone: 'bad', has: measured('worse'), tells: figures },
  { title: 'Measures that got better', tone: 'good', has: measured('better'), tells: figures },
  { title: 'Measures with a new figure', has: measured('same'), tells: figures },
  { title: 'Added', has: is('added'), tells: () => 'new' },
  { title: 'Removed', tone: 'bad', has: is('removed'), tells: () => 'gone' },
  {
    title: 'Paused, or taken up again',
    tone: 'caution',
    has: isState,
    tells: ({ to }) => (to ? 'paused' : 'taken up again'),
  },
  {
    title: 'Reworded',
    tone: 'caution',
    has: (change) => is('wording')(change) && !isState(change),
    tells: ({ from, to }) => `was ${inQuotes(from)}, is ${inQuotes(to)}`,
  },
  { title: 'Not updated', tone: 'caution', has: is('not-updated'), tells: () => 'no update this round' },
];

function inQuotes(text: string | undefined): string {
  return text === undefined ? 'nothing' : `“${text}”`;
}

function figures({ from, to }: Change): string {
  return `${from ?? 'no figure'} → ${to ?? 'no figure'}`;
}

function fromTo({ from, to }: Change): string {
  return `${from ?? 'not rated'} → ${to ?? 'not rated'}`;
}

function retimed({ from, to, days: moved }: Change): string {
  const words = `${from ?? 'none'} → ${to ?? 'none'}`;
  return moved ? `${words} (${days(Math.abs(moved))} ${moved > 0 ? 'later' : 'earlier'})` : words;
}

/** A day as a paper prints it; a month or a round in the plan's own words. */
function inWords(text: string): string {
  const day = parseDay(text);
  return day ? longDay(day) : text;
}
