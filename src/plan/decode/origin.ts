import { entryOf, type MapNode } from '../../yaml/tree.ts';
import type { Origin } from '../origin.ts';
import type { WrittenSource } from '../written.ts';
import { type Frame, readReported } from './frame.ts';

/** Who asked, as one text or in parts. */
export function decodeOrigin(
  written: string | WrittenSource | undefined,
  holder: MapNode,
  frame: Pick<Frame, 'calendar'>,
): Origin | undefined {
  if (written === undefined) return undefined;
  if (typeof written === 'string') return { text: written };
  const node = entryOf(holder, 'source')?.value;
  const { meeting, ...texts } = written;
  return {
    ...texts,
    part: node?.kind === 'map' ? { node } : undefined,
    meeting: readReported(meeting, frame),
  };
}
