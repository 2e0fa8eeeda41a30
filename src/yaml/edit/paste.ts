import type { Change } from '../change.ts';
import { type Layout, renderEntry, renderItem } from './render.ts';

const usual: Layout = { eol: '\n', listStyle: () => ({ dash: 2, gap: 2 }) };

/** A change as lines to put into a file by hand, from the first column on; nothing where there is nothing to put in. */
export function pasteable(change: Change): string {
  if (change.change === 'insert') return renderItem(change.item, 0, 2, usual);
  if (change.change === 'set') return renderEntry(change.key, change.value, 0, usual);
  return '';
}
