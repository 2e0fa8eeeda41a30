import type { Diagnostic } from '../text/diagnostic.ts';

const notPermitted = {
  code: 'file-not-permitted',
  message: 'You may not read this file or folder.',
  hint: 'Ask whoever keeps it for permission to read it.',
};

/** What the system's error codes mean to an officer, and what to do. */
const troubles: Readonly<
  Record<string, { readonly code: string; readonly message: string; readonly hint: string }>
> = {
  ENOENT: {
    code: 'file-missing',
    message: 'There is no file or folder of this name.',
    hint: 'Check the spelling, and that you are in the folder you think you are in.',
  },
  EACCES: notPermitted,
  EPERM: notPermitted,
  ELOOP: {
    code: 'file-link-loop',
    message: 'This is a link that leads round in a circle, to no file.',
    hint: 'Delete the link, and link to the file itself.',
  },
  ENOTDIR: {
    code: 'file-missing',
    message: 'There is no such file: a part of its path is a file and not a folder.',
    hint: 'Check the path.',
  },
  EISDIR: {
    code: 'file-missing',
    message: 'This is a folder, and a file belongs here.',
    hint: 'Name the file in it.',
  },
};

/** A link whose file is gone. */
export function deadLink(path: string): Diagnostic {
  return {
    code: 'file-missing',
    severity: 'error',
    unable: true,
    message: 'This is a link to a file or folder that is not there.',
    hint: 'Delete the link, or put back what it leads to.',
    path,
  };
}

/** Why a file cannot be read. */
export function cannotRead(path: string, error: unknown): Diagnostic {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  const known = troubles[code] ?? {
    code: 'file-unreadable',
    message: `It cannot be read: ${message}.`,
    hint: undefined,
  };
  return { ...known, severity: 'error', unable: true, path };
}

/** A socket, a device, a pipe. */
export function notAFile(path: string): Diagnostic {
  return {
    code: 'file-unreadable',
    severity: 'error',
    unable: true,
    message: 'This is neither a file nor a folder.',
    hint: 'Name a plan file, or a folder with plans in it.',
    path,
  };
}

/** A file whose name is not written in UTF-8, so that Node cannot ask for it. */
export function unreadableName(path: string): Diagnostic {
  return {
    code: 'file-unreadable',
    severity: 'error',
    unable: true,
    message: 'rag cannot open this: its name holds a character that is not saved as UTF-8.',
    hint: 'Rename it with letters, digits and hyphens alone, as in: plan-2023.yaml',
    path,
  };
}
