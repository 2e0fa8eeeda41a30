import type { LevelTone } from '../../plan/ratings.ts';
import { compared } from '../filter/wanted.ts';
import type { CountedLevel, Counts, Group } from './group.ts';

/** Most overdue and unreviewed, then most rated bad, then most rated with caution, then most overdue, then by name. */
export function worstFirst(groups: readonly Group[], levels: readonly CountedLevel[]): readonly Group[] {
  const toned = (tone: LevelTone, { ratings }: Counts) =>
    ratings.reduce((sum, count, order) => (levels[order]!.level.tone === tone ? sum + count : sum), 0);
  const keyed = groups.map((group) => ({
    group,
    name: compared(group.name ?? ''),
    badness: [
      group.counts.overdueUnreviewed,
      toned('bad', group.counts),
      toned('caution', group.counts),
      group.counts.overdue,
    ],
  }));
  return keyed.sort(inOrder).map(({ group }) => group);
}

interface Keyed {
  readonly name: string;
  readonly badness: readonly number[];
}

function inOrder(a: Keyed, b: Keyed): number {
  if (a.name === '' || b.name === '') return a.name === '' ? 1 : -1;
  const differing = a.badness.findIndex((count, order) => count !== b.badness[order]);
  if (differing >= 0) return b.badness[differing]! - a.badness[differing]!;
  return a.name < b.name ? -1 : 1;
}
