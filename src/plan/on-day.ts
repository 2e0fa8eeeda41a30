import { longDay, longMonth } from '../calendar/words.ts';
import type { WrittenDay } from './typed-day.ts';

/** A typed day in a sentence: `on 12 October 2022`, `in January 2024`; in its own words where it is a span or cannot be read. */
export function onDay({ text, last, precision }: Pick<WrittenDay, 'text' | 'last' | 'precision'>): string {
  if (!last || precision === 'span') return text;
  return precision === 'month' ? `in ${longMonth(last)}` : `on ${longDay(last)}`;
}
