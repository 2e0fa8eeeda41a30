import type { Diagnostic } from '../text/diagnostic.ts';
import { whyNotWritten } from './write-trouble.ts';

/** Where a file is to be changed, the same codes speak of its folder: the new file is written beside the old one. */
const notInFolder = {
  why: 'you may not write in its folder',
  hint: 'To change a file, rag puts a new one in its place. Ask whoever keeps the folder for permission to write in it.',
};

const notAFolder = {
  why: 'a part of its path is a file and not a folder',
  hint: 'Check the path, or choose another.',
};

const freeSpace = 'Delete what you do not need, then run the same command again.';

const remedies: Readonly<Record<string, { readonly why?: string; readonly hint: string }>> = {
  ENOENT: {
    why: 'its folder is no longer there',
    hint: 'Find out who moved or deleted the folder, then run the same command on the file where it is now.',
  },
  EACCES: notInFolder,
  EPERM: notInFolder,
  EROFS: { hint: 'Copy the file to a disk you may write to, and change it there.' },
  ENOTDIR: notAFolder,
  EEXIST: notAFolder,
  ENOSPC: { hint: freeSpace },
  EDQUOT: { hint: freeSpace },
  EFBIG: { hint: 'Keep the plan as several files, each with its own id, or ask whoever runs this computer.' },
  ENAMETOOLONG: { hint: 'Give it a shorter name, such as: plan-2023.yaml' },
  EBUSY: { hint: 'Close it in other programs, then run the same command again.' },
  EIO: { hint: 'Copy the file to another disk before anything else, and tell whoever runs this computer.' },
};

/** Why a file could not be put in its place. */
export function cannotWrite(path: string, error: unknown): Diagnostic {
  const { why, hint } = remedies[codeOf(error)] ?? {};
  return nothingWritten('file-not-written', path, why ?? whyNotWritten(error), hint);
}

/** A file that is itself kept from being changed, though its folder may not be. */
export function mayNotWrite(path: string, error: unknown): Diagnostic {
  if (!['EACCES', 'EPERM'].includes(codeOf(error))) return cannotWrite(path, error);
  const hint = 'Ask whoever keeps it for permission to write to it.';
  return nothingWritten('file-not-written', path, 'you may not write to this file', hint);
}

/** Others had the lock of a file, for longer than one waits. */
export function keptLocked(path: string, lock: string): Diagnostic {
  const hint = `Wait a little and run the same command again. If no other rag is running, delete the file ${lock} first.`;
  return nothingWritten('file-locked', path, 'another rag has kept this file to itself', hint);
}

/** Others changed a file each time that it was to be written. */
export function keepsChanging(path: string): Diagnostic {
  const hint = 'Find out which program or person is saving it, and run the same command when that is done.';
  return nothingWritten('file-keeps-changing', path, 'somebody else keeps changing this file', hint);
}

/** Something is where a new file was to be. */
export function alreadyThere(path: string): Diagnostic {
  const hint = 'Choose another name, or move away what is there.';
  return nothingWritten('file-exists', path, 'there is already something of this name', hint);
}

function nothingWritten(code: string, path: string, why: string, hint: string | undefined): Diagnostic {
  const message = `Nothing was written: ${why}.`;
  return { code, severity: 'error', unable: true, message, ...(hint && { hint }), path };
}

/** Whether it is the system that refuses, and no fault of rag's. */
export function isOfSystem(error: unknown): boolean {
  return typeof (error as NodeJS.ErrnoException).errno === 'number';
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
