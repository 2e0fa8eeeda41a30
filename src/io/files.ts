import { promises as fs } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Files, Found } from '../world/files.ts';
import { cannotRead, deadLink, notAFile } from './file-trouble.ts';
import { atOnce } from './limit.ts';
import { isPlanPath } from './plan-path.ts';

/** The files around a folder. Nothing here writes. */
export function filesIn(cwd: string): Files {
  const at = (path: string) => resolve(cwd, path);
  const inTurn = atOnce(32);
  return {
    async find(paths) {
      const found = merge(await Promise.all(paths.map((path) => findPlans(path, at))));
      const once = new Map(found.files.map((path) => [at(path), path]));
      return { ...found, files: [...once.values()].sort() };
    },
    async read(path) {
      return inTurn(() => fs.readFile(at(path))).catch((error) => cannotRead(path, error));
    },
    async exists(path) {
      return fs.lstat(at(path)).then(
        () => true,
        () => false,
      );
    },
    async findUp(names) {
      for (let folder = cwd; ; folder = dirname(folder)) {
        for (const name of names) {
          const path = join(folder, name);
          if ((await fs.stat(path).catch(() => undefined))?.isFile()) return relative(cwd, path);
        }
        if (dirname(folder) === folder) return undefined;
      }
    },
  };
}

const nothing: Found = { files: [], diagnostics: [] };

/** A file that is named directly counts whatever its ending; below a folder only plan files do. */
async function findPlans(path: string, at: (path: string) => string): Promise<Found> {
  try {
    const target = await fs.stat(at(path));
    if (target.isDirectory()) return await walk(path, at, []);
    return target.isFile() ? { ...nothing, files: [path] } : { ...nothing, diagnostics: [notAFile(path)] };
  } catch (error) {
    return { ...nothing, diagnostics: [await cannotFind(path, at, error)] };
  }
}

async function cannotFind(path: string, at: (path: string) => string, error: unknown): Promise<Diagnostic> {
  const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  return isMissing && (await isLink(at(path))) ? deadLink(path) : cannotRead(path, error);
}

async function isLink(path: string): Promise<boolean> {
  const about = await fs.lstat(path).catch(() => undefined);
  return about?.isSymbolicLink() ?? false;
}

/** The plan files below a folder. Links are followed, but never back into a folder that is being walked. */
async function walk(folder: string, at: (path: string) => string, above: readonly string[]): Promise<Found> {
  const real = await fs.realpath(at(folder));
  if (above.includes(real)) return nothing;
  const names = (await fs.readdir(at(folder))).filter((name) => isPlanPath(`${name}/any.yaml`)).sort();
  const found = names.map(async (name) => {
    const path = join(folder, name);
    try {
      const target = await fs.stat(at(path));
      if (target.isDirectory()) return await walk(path, at, [...above, real]);
      return isPlanPath(name) && target.isFile() ? { ...nothing, files: [path] } : nothing;
    } catch (error) {
      if (!isPlanPath(name) && (await isLink(at(path)))) return nothing;
      return { ...nothing, diagnostics: [await cannotFind(path, at, error)] };
    }
  });
  return merge(await Promise.all(found));
}

function merge(found: readonly Found[]): Found {
  return {
    files: found.flatMap(({ files }) => files),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  };
}
