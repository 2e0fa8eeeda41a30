import type { Filter } from '../../assess/filter/filter.ts';
import { type Counts, type Tally, tallies } from '../../assess/rollup/group.ts';
import type { Rollup } from '../../assess/rollup/rollup.ts';
import type { Tone } from '../report.ts';

/** A column of numbers in a roll-up. */
export interface Figure {
  readonly key: string;
  readonly title: string;
  /** In full, for a table that stands alone. */
  readonly name: string;
  readonly of: (counts: Counts) => number;
  readonly filter: Partial<Filter>;
  readonly tone?: Tone;
  readonly strong?: true;
  /** Shown on a page only where there is room. */
  readonly wide?: true;
  /** Shown on a page only where there is any. */
  readonly optional?: true;
}

/** The numbers of a roll-up, in the order in which a page gives up those for which it has no room: the last first. */
export function figuresOf({ levels }: Rollup): readonly Figure[] {
  const ratings = levels.map(
    ({ level, filter }, order): Figure => ({
      key: `level ${level.word}`,
      title: level.word,
      name: level.word,
      of: ({ ratings }) => ratings[order]!,
      filter,
      tone: level.tone,
    }),
  );
  return [
    ...ratings,
    figure('overdue', 'Overdue', { tone: 'caution' }),
    figure('overdueUnreviewed', 'Unreviewed', { name: 'Overdue and unreviewed', tone: 'bad', strong: true }),
    figure('unrated', 'Not rated', { wide: true, optional: true }),
    figure('complete', 'Complete', { wide: true }),
    figure('actions', 'Actions', { wide: true }),
    figure('noDate', 'No date', { wide: true, optional: true }),
    figure('reviewLapsed', 'Review lapsed', { wide: true, optional: true }),
    figure('notUpdated', 'Not updated', { wide: true, optional: true }),
    figure('recommendations', 'Recommendations', { wide: true }),
  ];
}

function figure(key: Tally, title: string, more: Partial<Figure>): Figure {
  return { key, title, name: title, of: (counts) => counts[key], filter: tallies[key], ...more };
}
