import type { Day } from '../../calendar/day.ts';
import { longDay } from '../../calendar/words.ts';
import { readDay } from '../../timescale/day.ts';
import { respell, type Spelling } from './respell.ts';

const means = (spelt: string) => longDay(spelt as Day);

/** Days as year-month-day. Months stay in their words, and so does every timescale: it is the plan's own. */
export const days = respell([
  { noun: 'round', key: 'meeting', spell: isoDay, means },
  { noun: 'round', key: 'as-at', spell: isoDay, means },
  { noun: 'update', key: 'as-at', spell: isoDay, means },
  { noun: 'revision', key: 'agreed', spell: isoDay, means },
  {
    noun: 'action',
    key: 'completed',
    spell: (text, { rounds }) => (rounds.has(text) ? undefined : isoDay(text)),
    means,
  },
] satisfies readonly Spelling[]);

function isoDay(text: string): string | undefined {
  const { precision, first } = readDay(text);
  return precision === 'day' ? first : undefined;
}
