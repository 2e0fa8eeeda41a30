import type { Bars } from '../../view/report.ts';
import { margin, type Page, roomOf } from './page.ts';
import { columnsOf, cut, padded, wrap } from './wrap.ts';

type Bar = Bars['bars'][number];

const gap = '   ';
/** Bars with less room than this say nothing, and go below each other. */
const shortest = 12;

/** Bars that follow each other are drawn to one scale, with their labels in a column: a block is one at most. */
export function barsLines(group: readonly Bars[], page: Page): string[] {
  const labels = Math.max(...group.map(({ label }) => columnsOf(label)));
  const scale = Math.min(...group.map((block) => scaleIn(block, roomOf(page) - labels)));
  if (scale === 0) return group.flatMap((block) => stacked(block, page));
  return group.map(({ label, bars }) => {
    const counts = bars.map((bar) => drawn(bar, `${bar.word} ${bar.count}`, scale, page));
    return [' '.repeat(margin) + padded(label, labels), ...counts].join(gap);
  });
}

/** Blocks for one thing counted, where the bars stand side by side in the room; 0 when it is too small for them. */
function scaleIn({ bars }: Bars, room: number): number {
  const words = bars.reduce((sum, { word, count }) => sum + gap.length + columnsOf(`${word} ${count} `), 0);
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return room >= words ? 1 : 0;
  const blocks = room - words;
  if (blocks < Math.min(shortest, total)) return 0;
  // Every bar but an empty one has a block at least, however small its part.
  return Math.min(1, (blocks - bars.length) / total || 1 / total);
}

function stacked({ label, bars }: Bars, page: Page): string[] {
  const room = roomOf(page) - margin;
  const word = Math.min(Math.max(0, ...bars.map((bar) => columnsOf(bar.word))), room >> 1);
  const number = Math.max(0, ...bars.map((bar) => String(bar.count).length));
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  const scale = Math.min(1, Math.max(1, room - word - number - 2) / most);
  return [
    ...wrap(label, roomOf(page)).map((line) => ' '.repeat(margin) + line),
    ...bars.map((bar) => {
      const text = `${padded(cut(bar.word, word), word)} ${padded(String(bar.count), number, 'right')}`;
      return ' '.repeat(2 * margin) + drawn(bar, text, scale, page);
    }),
  ];
}

function drawn({ count, tone }: Bar, text: string, scale: number, { paint }: Page): string {
  if (count === 0) return text;
  return paint.cell(`${text} ${'█'.repeat(Math.max(1, Math.floor(count * scale)))}`, { tone });
}
