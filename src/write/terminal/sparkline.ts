const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇'] as const;

/** So many of the newest amounts are drawn. */
const most = 20;

/** Amounts as a line of blocks, from the least among them to the most; level where they are all the same. */
export function sparkline(series: readonly number[]): string {
  const shown = series.slice(-most);
  const least = Math.min(...shown);
  const range = Math.max(...shown) - least;
  return shown
    .map((amount) => blocks[range === 0 ? 3 : Math.round(((amount - least) / range) * (blocks.length - 1))])
    .join('');
}
