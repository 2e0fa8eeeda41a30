import { promises as fs } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Diagnostic } from '../text/diagnostic.ts';
import { largestFile, tooLarge } from '../text/size.ts';
import type { Files } from '../world/files.ts';
import { notAFile } from './file-trouble.ts';
import { findFiles } from './find-files.ts';
import { atOnce } from './limit.ts';
import { isThere, whyNot } from './missing.ts';
import { isPlanPath } from './plan-path.ts';

/** The files around a folder. Nothing here writes. */
export function filesIn(cwd: string): Files {
  const at = (path: string) => resolve(cwd, path);
  const inTurn = atOnce(32);
  return {
    find: (paths, sought = 'plans') => findFiles(paths, sought, at),
    read: (path) => inTurn(() => readWhole(path, at(path))).catch((error) => whyNot(path, at(path), error)),
    async beside(path) {
      const entries = await fs.readdir(dirname(at(path)), { withFileTypes: true }).catch(() => []);
      const names = entries.filter((entry) => entry.isFile() && isPlanPath(entry.name));
      return names.map(({ name }) => join(dirname(path), name)).sort();
    },
    exists: (path) => isThere(at(path)),
    async findUp(names) {
      for (let folder = cwd; ; folder = dirname(folder)) {
        for (const name of names) {
          const path = join(folder, name);
          if (await isThere(path)) return relative(cwd, path);
        }
        if (dirname(folder) === folder) return undefined;
      }
    },
  };
}

/** Only what is a file, as the opening of a pipe would wait for its writer, and only what is small enough for a plan. */
async function readWhole(path: string, real: string): Promise<Uint8Array | Diagnostic> {
  const target = await fs.stat(real);
  if (target.size > largestFile) return tooLarge(path, target.size);
  return target.isFile() || target.isDirectory() ? fs.readFile(real) : notAFile(path);
}
