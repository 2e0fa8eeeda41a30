import type { WriteStream } from 'node:tty';
import type { Stream } from '../world/world.ts';
import { whyNotWritten } from './write-trouble.ts';

/** Standard output or error. A reader that goes away early (`| head -1`) ends the writing quietly. */
export function streamTo(target: NodeJS.WriteStream): Stream {
  let failure: NodeJS.ErrnoException | undefined;
  target.on('error', (error: NodeJS.ErrnoException) => {
    failure = error;
  });
  const problem = () => (failure && failure.code !== 'EPIPE' ? whyNotWritten(failure) : undefined);
  return {
    write: (text) =>
      new Promise((done) => {
        if (failure || text === '') done(problem());
        else target.write(text, () => setImmediate(() => done(problem())));
      }),
    isTerminal: Boolean(target.isTTY),
    columns: (target as Partial<WriteStream>).columns,
  };
}
