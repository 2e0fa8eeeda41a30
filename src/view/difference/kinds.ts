import type { Change, ChangeKind } from '../../diff/change.ts';

/** What picks changes of one sort from all: for the sections of a page, and for their counts. */

export function is(kind: ChangeKind): (change: Change) => boolean {
  return (change) => change.kind === kind;
}

/** Completed, which is better, or superseded, which is the same. */
export function closed(direction: Change['direction']): (change: Change) => boolean {
  return (change) => change.kind === 'completed' && change.direction === direction;
}

/** A pause is told in words of its own, and is no rewording. */
export function isState({ kind, from, to }: Change): boolean {
  return kind === 'wording' && (from ?? to ?? '').startsWith('state: ');
}

export function rated(direction: Change['direction']): (change: Change) => boolean {
  return (change) => change.kind === 'rating' && change.direction === direction;
}

export function measured(direction: Change['direction']): (change: Change) => boolean {
  return (change) => change.kind === 'measure' && change.direction === direction;
}
