import { promises as fs } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Diagnostic } from '../text/diagnostic.ts';
import { type Lock, withLock } from './lock.ts';
import { isThere } from './missing.ts';
import { nameDraft, removeDraft, writeDraft } from './replace.ts';
import { alreadyThere, cannotWrite, isOfSystem, keptLocked } from './rewrite-trouble.ts';

/** Makes a file and the folders above it, where there is nothing; the reason where it cannot. */
export async function createFile(
  cwd: string,
  path: string,
  bytes: Uint8Array,
): Promise<Diagnostic | undefined> {
  const typed = resolve(cwd, path);
  if (await isThere(typed)) return alreadyThere(path);
  try {
    const file = join(await makeFolder(dirname(typed)), basename(typed));
    return await withLock<Diagnostic | undefined>(
      file,
      async (lock) => ((await write(file, bytes, lock)) ? undefined : alreadyThere(path)),
      (lock) => keptLocked(path, relative(cwd, lock)),
    );
  } catch (error) {
    if (isOfSystem(error)) return cannotWrite(path, error);
    throw error;
  }
}

/** The real path of a folder that is there now. */
async function makeFolder(path: string): Promise<string> {
  await fs.mkdir(path, { recursive: true });
  return fs.realpath(path);
}

/** False when somebody else has just made a file of this name. */
async function write(file: string, bytes: Uint8Array, { draft }: Lock): Promise<boolean> {
  try {
    await writeDraft(draft, bytes);
    return await nameDraft(draft, file);
  } finally {
    await removeDraft(draft);
  }
}
