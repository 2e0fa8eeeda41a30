import { promises as fs, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a new file, all the way to the disk; with the mode and the owner of another, if there is one. */
export async function writeDraft(draft: string, bytes: Uint8Array, like?: Stats): Promise<void> {
  const file = await fs.open(draft, 'wx', like ? 0o600 : 0o666);
  try {
    await file.writeFile(bytes);
    if (like) await makeLike(file, like);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts a draft in the place of a file, in one step. */
export async function replaceWith(draft: string, file: string): Promise<void> {
  await fs.rename(draft, file);
  await syncFolder(dirname(file));
}

/**
 * Gives a draft the name of a file, in one step; false where anything has that name. Where a file cannot have two names,
 * the name is taken by an empty file first.
 */
export async function nameDraft(draft: string, file: string): Promise<boolean> {
  try {
    await fs
      .link(draft, file)
      .catch((error) => (isTaken(error) ? Promise.reject(error) : moveTo(file, draft)));
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
  await syncFolder(dirname(file));
  return true;
}

/** Takes away what is left of a draft. */
export async function removeDraft(draft: string): Promise<void> {
  await fs.rm(draft, { force: true }).catch(() => undefined);
}

/** Whether a name could not be had because something has it. */
export function isTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EEXIST';
}

async function moveTo(file: string, draft: string): Promise<void> {
  await (await fs.open(file, 'wx')).close();
  try {
    await fs.rename(draft, file);
  } catch (error) {
    await fs.rm(file, { force: true });
    throw error;
  }
}

/** Only the superuser gives files away, and others may give them to the groups they are in: who may not keeps them. */
async function makeLike(file: FileHandle, { mode, uid, gid }: Stats): Promise<void> {
  const now = await file.stat();
  if (now.uid !== uid || now.gid !== gid)
    await file
      .chown(uid, gid)
      .catch(() => file.chown(now.uid, gid))
      .catch(() => undefined);
  if (now.mode !== mode) await file.chmod(mode & 0o7777);
}

/** A name is on the disk when its folder is. Some systems do not open folders, and see to it themselves. */
async function syncFolder(path: string): Promise<void> {
  const folder = await fs.open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close().catch(() => undefined);
}
