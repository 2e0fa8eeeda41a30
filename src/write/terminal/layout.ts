import type { Column } from '../../view/report.ts';

/** Columns of the terminal between two columns of a table. */
export const gap = 2;
/** Narrower than this, text in a column is tiring to read. */
const comfortable = 30;
/** With less room than this a table that does not fit as it is gives way to stacked records. */
const tableRoom = 56;

/** How far a table may be squeezed, the kindest way first: what is left at least to a column without and one with `grow`. */
const squeezes = [
  { fixed: 12, grow: 36 },
  { fixed: 12, grow: 30 },
  { fixed: 10, grow: 24 },
] as const;
/** A growing column with a small share is not squeezed below this. */
const narrowest = 12;
/** A word as long as `approximately` is not broken in a narrow column; one that is longer than this may be. */
const longestWord = 16;

/**
 * How wide each column is, 0 where there is no room for it: undefined when the rows are better stacked.
 * `contents` is the widest cell or title of each column, `words` its longest word; columns marked `wide` go first, from
 * the right.
 */
export function layout(
  columns: readonly Column[],
  contents: readonly number[],
  available: number,
  words: readonly number[] = [],
): readonly number[] | undefined {
  const wide = columns.flatMap(({ wide }, index) => (wide ? [index] : [])).reverse();
  for (let dropped = 0; dropped <= wide.length; dropped++) {
    const kept = contents.map((content, index) => (wide.slice(0, dropped).includes(index) ? 0 : content));
    const widths = share(columns, kept, available, () => comfortable);
    if (widths) return widths;
  }
  if (available < tableRoom) return undefined;
  const kept = contents.map((content, index) => (wide.includes(index) ? 0 : content));
  return squeeze(columns, kept, available, words);
}

/** Columns that do not grow are narrowed together, the widest first, until the growing ones have enough. */
function squeeze(
  columns: readonly Column[],
  contents: readonly number[],
  available: number,
  words: readonly number[],
) {
  const mostGrow = Math.max(...columns.map(({ grow = 0 }) => grow));
  for (const { fixed, grow } of squeezes) {
    const least = (column: Column) => Math.max(narrowest, Math.floor((grow * (column.grow ?? 0)) / mostGrow));
    for (let most = available; most >= fixed; most--) {
      const capped = contents.map((content, index) =>
        columns[index]!.grow
          ? content
          : Math.min(content, Math.max(most, Math.min(words[index] ?? 0, longestWord))),
      );
      const widths = share(columns, capped, available, least);
      if (widths) return widths;
    }
  }
  return undefined;
}

/** Gives every growing column its least, or all it needs, and shares what is left; undefined when that is too much. */
function share(
  columns: readonly Column[],
  contents: readonly number[],
  available: number,
  least: (column: Column) => number,
): readonly number[] | undefined {
  const widths = contents.map((content, index) => {
    const column = columns[index]!;
    return column.grow ? Math.min(content, least(column)) : content;
  });
  const gaps = gap * (contents.filter((content) => content > 0).length - 1);
  let left = available - gaps - widths.reduce((sum, width) => sum + width, 0);
  if (left < 0) return undefined;
  while (left > 0) {
    const hungry = contents.flatMap((content, index) => (content > widths[index]! ? [index] : []));
    if (hungry.length === 0) break;
    const parts = hungry.reduce((sum, index) => sum + columns[index]!.grow!, 0);
    const portion = left / parts;
    for (const index of hungry) {
      const more = Math.min(
        contents[index]! - widths[index]!,
        Math.max(1, Math.floor(portion * columns[index]!.grow!)),
        left,
      );
      widths[index]! += more;
      left -= more;
    }
  }
  return widths;
}
