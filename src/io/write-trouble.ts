/** What the system's error codes mean to somebody who wants something written. */
const troubles: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk or folder can only be read',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file and not a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EFBIG: 'it would be larger than this system lets you write',
  ENAMETOOLONG: 'its name is too long for this disk',
  EBUSY: 'another program, or the system, keeps it open',
  EIO: 'the disk reports a fault',
};

/** Why something could not be written, to follow “could not write it: ”. */
export function whyNotWritten(error: unknown): string {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  return troubles[code] ?? message;
}
