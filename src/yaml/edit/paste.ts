import type { Change } from '../change.ts';
import { type Layout, renderEntry, renderItem } from './render.ts';
import { usual } from './style.ts';
import { renderInLine } from './text.ts';

const layout: Layout = { listStyle: () => usual, textStep: () => usual.textStep, isEnded: true };

/** A change as lines to put into a file by hand, from the first column on; nothing where there is nothing to put in. */
export function pasteable(change: Change): string {
  switch (change.change) {
    case 'insert':
      return renderItem(change.item, 0, usual.gap, layout).join('\n');
    case 'set':
      return renderEntry(change.key, change.value, 0, layout).join('\n');
    case 'rename':
      return `${renderInLine(change.to)}:`;
    case 'remove':
      return '';
  }
}
