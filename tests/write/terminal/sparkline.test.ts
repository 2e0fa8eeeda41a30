import { expect, test } from 'vitest';
import type { Report } from '../../../src/view/report.ts';
import { write as markdown } from '../../../src/write/markdown.ts';
import { write as plain } from '../../../src/write/plain.ts';
import { sparkline } from '../../../src/write/terminal/sparkline.ts';
import { write as terminal } from '../../../src/write/terminal.ts';

test.each<readonly [readonly number[], string]>([
  [[0, 1, 2, 3, 4, 5, 6], '▁▂▃▄▅▆▇'],
  [[60, 90], '▁▇'],
  [[90, 60], '▇▁'],
  [[-5, 0, 5], '▁▄▇'],
  [[7, 7], '▄▄'],
  [[7], '▄'],
  [[], ''],
])('%j', (series, drawn) => {
  expect(sparkline(series)).toBe(drawn);
});

test('of a long series only the newest amounts are drawn', () => {
  const series = Array.from({ length: 30 }, (_, at) => (at < 10 ? 1000 : at));
  expect(sparkline(series)).toHaveLength(20);
  expect(sparkline(series).startsWith('▁')).toBe(true);
});

const report: Report = {
  kind: 'measures',
  data: {},
  records: [],
  view: [
    {
      block: 'table',
      columns: [{ key: 'series', title: 'So far' }],
      rows: [{ cells: { series: { text: '60 %, 90 %', series: [60, 90] } } }],
    },
  ],
};

test('a terminal draws a series, at any width; where nothing can be drawn it is told', () => {
  for (const width of [20, 80]) {
    const page = terminal(report, { color: false, width });
    expect(page).toContain('▁▇');
    expect(page).not.toContain('60 %');
  }
  expect(plain(report)).toBe('So far: 60 %, 90 %\n');
  expect(markdown(report)).toContain('| 60 %, 90 % |');
});
