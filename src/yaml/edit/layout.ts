import { endingNear } from './lines.ts';
import type { Scene } from './place.ts';
import type { Layout } from './render.ts';
import type { Splice } from './splice.ts';

/** How what is new at an offset is written: as its neighbours are. */
export function layoutAt(scene: Scene, offset: number): Layout {
  return {
    eol: endingNear(scene.text, offset),
    listStyle: (name) => scene.listStyle(name, offset),
  };
}

/** Whole lines after a place that ends a line, or where the text ends without one. */
export function afterLines(text: string, at: number, lines: readonly string[], { eol }: Layout): Splice {
  const isAfterEnding = at === 0 || /[\r\n]/.test(text[at - 1]!);
  const added = isAfterEnding ? lines.map((line) => line + eol) : lines.map((line) => eol + line);
  return { start: at, end: at, text: added.join('') };
}
