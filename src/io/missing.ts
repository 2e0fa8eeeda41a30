import { promises as fs } from 'node:fs';
import type { Diagnostic } from '../text/diagnostic.ts';
import { cannotRead, deadLink, unreadableName } from './file-trouble.ts';

/** Whether there is anything of that name, if only a link that leads nowhere. */
export async function isThere(path: string): Promise<boolean> {
  return fs.lstat(path).then(
    () => true,
    () => false,
  );
}

/** Whether a name may be shown with a stand-in for what is not UTF-8 in it; where it is, it leads to nothing. */
export function isGarbled(name: string): boolean {
  return name.includes('\ufffd');
}

/** Why a file cannot be had, by what the system answered. `real` is the path in full. */
export async function whyNot(path: string, real: string, error: unknown): Promise<Diagnostic> {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return cannotRead(path, error);
  if (await isThere(real)) return deadLink(path);
  return isGarbled(path) ? unreadableName(path) : cannotRead(path, error);
}
