import { spawn } from 'node:child_process';
import { type Environment, gitArguments, gitEnvironment } from './git.ts';

/** What git answers when asked for one object. */
export type GitObject =
  | {
      readonly kind: 'object';
      readonly hash: string;
      readonly type: string;
      readonly bytes: Uint8Array;
    }
  /** Larger than was allowed: its bytes were passed over. */
  | { readonly kind: 'too-big'; readonly size: number }
  /** A link that leads out of the repository, to nothing or in a circle, or whose name git cannot be asked for. */
  | { readonly kind: 'dead-link' }
  | { readonly kind: 'missing' }
  /** git gave up, and answers nothing more. */
  | { readonly kind: 'failed'; readonly error: string };

/** One `git cat-file --batch` for all the files of a revision. */
export interface Objects {
  /** Asks for a hash, or for `HASH:path`, following links. One question at a time. */
  read(name: string): Promise<GitObject>;
  close(): void;
}

/**
 * Reads objects of the repository at `folder`. No file larger than `largest` bytes is held in memory. A git that gave up
 * over one object is started again for the next.
 */
export function openObjects(env: Environment, folder: string, largest: number): Objects {
  let batch: Batch | undefined;

  async function read(name: string): Promise<GitObject> {
    if (/[\n\0]/.test(name)) return { kind: 'dead-link' };
    batch ??= startBatch(env, folder);
    batch.ask(name);
    const head = await batch.answer.line();
    if (head === undefined) {
      const error = await batch.ended;
      batch = undefined;
      return { kind: 'failed', error };
    }
    return readAnswer(head, batch.answer, largest);
  }

  return { read, close: () => batch?.stop() };
}

async function readAnswer(head: string, answer: PulledBytes, largest: number): Promise<GitObject> {
  const object = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(head);
  if (object) {
    const [, hash = '', type = ''] = object;
    const size = Number(object[3]);
    const bytes = await answer.take(size, size <= largest);
    await answer.take(1, false);
    return bytes ? { kind: 'object', hash, type, bytes } : { kind: 'too-big', size };
  }
  const link = /^(?:symlink|dangling|loop|notdir) (\d+)$/.exec(head);
  if (!link) return { kind: 'missing' };
  await answer.take(Number(link[1]) + 1, false);
  return { kind: 'dead-link' };
}

interface Batch {
  ask(name: string): void;
  stop(): void;
  readonly answer: PulledBytes;
  /** What git wrote to stderr by the time it ended. */
  readonly ended: Promise<string>;
}

function startBatch(env: Environment, folder: string): Batch {
  const args = gitArguments(folder, ['cat-file', '--batch', '--follow-symlinks']);
  const child = spawn('git', args, { env: gitEnvironment(env), stdio: 'pipe' });
  let error = '';
  child.on('error', (failure) => {
    error += failure.message;
  });
  child.stdin.on('error', () => undefined);
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    error += text;
  });
  return {
    ask: (name) => child.stdin.write(`${name}\n`),
    stop: () => child.stdin.end(),
    answer: pullBytes(child.stdout),
    ended: new Promise((done) => child.once('close', () => done(error))),
  };
}

interface PulledBytes {
  /** Up to the next line feed, without it; undefined at the end of the stream. */
  line(): Promise<string | undefined>;
  /** The next `size` bytes; undefined when they were not to be kept. */
  take(size: number, keep: boolean): Promise<Uint8Array | undefined>;
}

/** Lets a stream of chunks be read by lines and by counted bytes. */
function pullBytes(stream: AsyncIterable<Buffer>): PulledBytes {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);

  async function pull(): Promise<boolean> {
    const { value, done } = await chunks.next();
    if (!done) rest = value;
    return !done;
  }

  async function line(): Promise<string | undefined> {
    const parts: Buffer[] = [];
    for (;;) {
      const end = rest.indexOf(10);
      parts.push(end < 0 ? rest : rest.subarray(0, end));
      rest = end < 0 ? Buffer.alloc(0) : rest.subarray(end + 1);
      if (end >= 0) return Buffer.concat(parts).toString('utf8');
      if (!(await pull())) return undefined;
    }
  }

  async function take(size: number, keep: boolean): Promise<Uint8Array | undefined> {
    const parts: Buffer[] = [];
    let left = size;
    while (left > 0) {
      if (rest.length === 0 && !(await pull())) break;
      const part = rest.subarray(0, left);
      if (keep) parts.push(part);
      left -= part.length;
      rest = rest.subarray(part.length);
    }
    return keep ? Buffer.concat(parts) : undefined;
  }

  return { line, take };
}
