import { promises as fs } from 'node:fs';
import { resolve } from 'node:path';

/** What the system's error codes mean to somebody who wants to write a file. */
const troubles: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk or folder can only be read',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file and not a folder',
  ENOSPC: 'the disk is full',
};

/** Writes a report to a file; the reason where it cannot. It never writes where a plan may be. */
export async function writeReport(cwd: string, path: string, text: string): Promise<string | undefined> {
  const target = resolve(cwd, path);
  try {
    const real = await fs.realpath(target).catch(() => target);
    if (/\.ya?ml$/i.test(real))
      return 'a file that ends in .yaml may be a plan, and no report is written over a plan';
    await fs.writeFile(target, text);
    return undefined;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return troubles[code] ?? message;
  }
}
