import type { Change, Tally } from '../../diff/change.ts';
import { asSentence } from '../cells.ts';
import type { Cell, Tone } from '../report.ts';
import { closed, is, isState, measured } from './kinds.ts';

/** How many things moved, and how, in a sentence. */
export function tallyCells(tally: Tally, changes: readonly Change[]): readonly Cell[] {
  const count = (has: (change: Change) => boolean) => changes.filter(has).length;
  const counts: readonly (readonly [number, string, Tone?])[] = [
    [tally.worsened, 'worse', 'bad'],
    [tally.improved, 'better', 'good'],
    [tally.firstRated, 'rated for the first time'],
    [tally.unchanged, 'with the same rating'],
    [count(closed('better')), 'completed', 'done'],
    [count(closed('same')), 'superseded'],
    [count(is('reopened')), 're-opened', 'bad'],
    [count((change) => isState(change) && change.to !== undefined), 'paused', 'caution'],
    [count((change) => isState(change) && change.to === undefined), 'taken up again'],
    [count(is('timescale')), 're-timed', 'caution'],
    [count(is('decided')), 'decided'],
    [count(measured('worse')), 'worse by their figures', 'bad'],
    [count(measured('better')), 'better by their figures', 'good'],
    [count(measured('same')), 'with a new figure'],
    [tally.added, 'added'],
    [tally.removed, 'removed', 'bad'],
    [count((change) => is('wording')(change) && !isState(change)), 'reworded', 'caution'],
  ];
  if (changes.length === 0) return [{ text: 'Nothing has changed.' }];
  return asSentence(
    counts.map(([number, words, tone]) => (number ? { text: `${number} ${words}`, tone } : undefined)),
  );
}
