import { type Day, dayOf, parseDay } from '../calendar/day.ts';
import type { Commit } from '../world/history.ts';

/** Days before git, and dates that make no sense, read as git itself reads them. */
const senseless = parseDay('1970-01-01')!;

/** Reads a commit as git stores it. The day is the author's own, by the zone written beside it. */
export function readCommit(hash: string, stored: Uint8Array): Commit {
  const text = decodeCommit(stored);
  const blank = text.indexOf('\n\n');
  const head = blank < 0 ? text : text.slice(0, blank);
  const message = blank < 0 ? '' : text.slice(blank + 2);
  return {
    hash,
    short: hash.slice(0, 7),
    day: dayWritten(head) ?? senseless,
    subject: message.trim().split('\n')[0]!.trim(),
  };
}

function dayWritten(head: string): Day | undefined {
  const written = /^author .*> (\d{1,12}) ([+-])(\d\d)(\d\d)$/m.exec(head);
  if (!written) return undefined;
  const [, seconds, sign, hours, minutes] = written;
  const east = (Number(hours) * 60 + Number(minutes)) * 60 * (sign === '-' ? -1 : 1);
  const there = new Date((Number(seconds) + east) * 1000);
  return dayOf(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate());
}

function decodeCommit(stored: Uint8Array): string {
  const text = new TextDecoder().decode(stored);
  const encoding = /^encoding (\S+)$/m.exec(text.split('\n\n', 1)[0]!)?.[1];
  if (!encoding) return text;
  try {
    return new TextDecoder(encoding).decode(stored);
  } catch {
    return text;
  }
}
