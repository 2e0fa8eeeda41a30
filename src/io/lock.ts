import { randomBytes } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hiddenBeside, isLeftOver } from './hidden-name.ts';
import { makeLock, readLock, removeLock } from './lock-file.ts';
import { formatMark, parseMark, type Watcher, watchMarks } from './lock-mark.ts';

/** The right to rewrite a file, which one process has at a time. */
export interface Lock {
  /** The name of a file that only this holder makes, in the same folder. */
  readonly draft: string;
  /** False after somebody held it for abandoned, as when this process stood still for long. */
  isOurs(): Promise<boolean>;
}

/** Milliseconds that one waits for others. */
const patience = 30_000;

/**
 * Does some work while holding the lock of a file, or answers for it when others keep the lock for too long. Throws what
 * the system answers when the folder cannot be written.
 *
 * A process that is killed leaves its lock behind, and the next one takes it away.
 */
export async function withLock<T>(
  file: string,
  work: (lock: Lock) => Promise<T>,
  whenKept: (lock: string) => T,
): Promise<T> {
  const token = randomBytes(8).toString('hex');
  const path = hiddenBeside(file, 'lock');
  const claim: Claim = {
    file,
    mark: formatMark({ pid: process.pid, token, host: hostname() }),
    isAbandoned: watchMarks(here()),
  };
  if (!(await wait(path, claim))) return whenKept(path);
  try {
    await removeLeftOvers(file);
    return await work({
      draft: hiddenBeside(file, token),
      isOurs: async () => (await readLock(path)) === claim.mark,
    });
  } finally {
    await removeLock(path, claim.mark).catch(() => undefined);
  }
}

interface Claim {
  readonly file: string;
  readonly mark: string;
  readonly isAbandoned: (mark: string) => boolean;
}

async function wait(path: string, claim: Claim): Promise<boolean> {
  const end = performance.now() + patience;
  while (!(await take(path, claim))) {
    if (performance.now() > end) return false;
    await sleep(5 + 20 * Math.random());
  }
  return true;
}

/** Tries once, and takes an abandoned lock away so that a later try may succeed. */
async function take(path: string, claim: Claim): Promise<boolean> {
  if (await makeLock(path, claim.mark)) return true;
  const holder = await readLock(path);
  if (holder === undefined) return false;
  if (claim.isAbandoned(holder)) await takeAway(path, holder, claim);
  return holder === claim.mark;
}

/**
 * Deletes a lock, unless it has changed hands. Two that do this at once might delete each other's new lock; so it takes a
 * lock as well, whose name tells which mark may be deleted. That one may be abandoned too: it is taken in the same way.
 */
async function takeAway(path: string, holder: string, claim: Claim): Promise<void> {
  const right = hiddenBeside(claim.file, `lock-${parseMark(holder)?.token ?? 'unmarked'}`);
  if (!(await take(right, claim))) return;
  try {
    await removeLock(path, holder);
  } finally {
    await removeLock(right, claim.mark);
  }
}

/** What killed holders were writing. A folder that cannot be listed keeps it, to nobody's harm. */
async function removeLeftOvers(file: string): Promise<void> {
  const folder = dirname(file);
  const names = await fs.readdir(folder).catch(() => []);
  for (const name of names.filter((each) => isLeftOver(each, file)))
    await fs.rm(join(folder, name), { force: true }).catch(() => undefined);
}

function here(): Watcher {
  return { host: hostname(), isRunning, now: () => performance.now() };
}

/** Also true of a process that one may not ask. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
