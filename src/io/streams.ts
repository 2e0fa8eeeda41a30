import type { WriteStream } from 'node:tty';
import type { Stream } from '../world/world.ts';

/** Standard output or error. A reader that goes away early (`| head -1`) ends the writing quietly. */
export function streamTo(target: NodeJS.WriteStream): Stream {
  let gone = false;
  target.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    gone = true;
  });
  return {
    write: (text) =>
      new Promise((done) => {
        if (gone || text === '') done();
        else target.write(text, () => done());
      }),
    isTerminal: Boolean(target.isTTY),
    columns: (target as Partial<WriteStream>).columns,
  };
}
