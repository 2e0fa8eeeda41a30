import { promises as fs, type Stats } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Diagnostic } from '../text/diagnostic.ts';
import { largestFile, tooLarge } from '../text/size.ts';
import type { Edit, Rewriting, Rewritten } from '../world/rewriting.ts';
import { createFile } from './create-file.ts';
import { cannotRead, notAFile } from './file-trouble.ts';
import { type Lock, withLock } from './lock.ts';
import { whyNot } from './missing.ts';
import { removeDraft, replaceWith, writeDraft } from './replace.ts';
import { cannotWrite, isOfSystem, keepsChanging, keptLocked, mayNotWrite } from './rewrite-trouble.ts';

/** How often one starts again when somebody else changes the file meanwhile. */
const mostTurns = 5;

/** Changes the files around a folder. */
export function rewritingIn(cwd: string): Rewriting {
  return {
    async rewrite(path, edit) {
      for (let turn = 0; turn < mostTurns; turn++) {
        const outcome = await rewriteOnce(cwd, path, edit);
        if (outcome) return outcome;
      }
      return keepsChanging(path);
    },
    create: (path, bytes) => createFile(cwd, path, bytes),
  };
}

/** A path as the user typed it, and the file that it leads to when every link is followed. */
interface Target {
  readonly path: string;
  readonly real: string;
}

type Outcome = Rewritten | Diagnostic;

/** Undefined when the file was changed by somebody else before it could be written. */
async function rewriteOnce(cwd: string, path: string, edit: Edit): Promise<Outcome | undefined> {
  const target = await locate(path, resolve(cwd, path));
  if ('code' in target) return target;
  const whenKept = (lock: string) => keptLocked(path, relative(cwd, lock));
  try {
    return await withLock<Outcome | undefined>(target.real, (lock) => apply(edit, target, lock), whenKept);
  } catch (error) {
    if (isOfSystem(error)) return cannotWrite(path, error);
    throw error;
  }
}

async function locate(path: string, typed: string): Promise<Target | Diagnostic> {
  try {
    const real = await fs.realpath(typed);
    const stats = await fs.stat(real);
    if (stats.isDirectory()) return cannotRead(path, { code: 'EISDIR' });
    if (!stats.isFile()) return notAFile(path);
    if (stats.size > largestFile) return tooLarge(path, stats.size);
    const refused = await fs.access(real, fs.constants.W_OK).catch((error) => mayNotWrite(path, error));
    return refused ?? { path, real };
  } catch (error) {
    return whyNot(path, typed, error);
  }
}

async function apply(edit: Edit, { path, real }: Target, lock: Lock): Promise<Outcome | undefined> {
  const before = await read(real).catch((error) => whyNot(path, real, error));
  if ('code' in before) return before;
  const after = edit(before.bytes);
  if (after === undefined || before.bytes.equals(after)) return { written: false };
  try {
    await writeDraft(lock.draft, after, before.stats);
    if (!(await lock.isOurs()) || !(await holds(real, before.bytes))) return undefined;
    await replaceWith(lock.draft, real);
    return { written: true };
  } finally {
    await removeDraft(lock.draft);
  }
}

async function read(file: string): Promise<{ readonly bytes: Buffer; readonly stats: Stats }> {
  return { stats: await fs.stat(file), bytes: await fs.readFile(file) };
}

/** Not so when the file has vanished: to start again finds out. */
async function holds(file: string, bytes: Buffer): Promise<boolean> {
  return fs.readFile(file).then(
    (now) => now.equals(bytes),
    () => false,
  );
}
