import { promises as fs } from 'node:fs';
import { isTaken } from './replace.ts';

/**
 * Makes a lock, unless there is one. It is a link that leads nowhere and whose text is its maker's mark: unlike a file it is
 * never there without its text, and its maker may be killed at any moment. Where no links can be made it is a file.
 */
export async function makeLock(path: string, mark: string): Promise<boolean> {
  try {
    await fs
      .symlink(mark, path)
      .catch((error) => (isTaken(error) ? Promise.reject(error) : makeFile(path, mark)));
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

/** The mark of a lock; undefined when there is none, empty when it cannot be read. */
export async function readLock(path: string): Promise<string | undefined> {
  try {
    return await fs.readlink(path).catch(() => fs.readFile(path, 'utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : '';
  }
}

/** Takes a lock away if it has this mark. */
export async function removeLock(path: string, mark: string): Promise<void> {
  if ((await readLock(path)) === mark) await fs.rm(path, { force: true });
}

async function makeFile(path: string, mark: string): Promise<void> {
  const file = await fs.open(path, 'wx');
  try {
    await file.writeFile(mark);
  } catch (error) {
    await fs.rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}
