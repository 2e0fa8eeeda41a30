/**
 * What a lock says of who made it. No two are alike, and none has a character that any system keeps from file names.
 */
export interface LockMark {
  readonly pid: number;
  readonly token: string;
  readonly host: string;
}

export function formatMark({ pid, token, host }: LockMark): string {
  return `rag-${pid}-${token}-${host}`;
}

/** Undefined when it is no mark, as of a lock whose maker was killed before it could write one. */
export function parseMark(text: string): LockMark | undefined {
  const found = /^rag-(\d{1,10})-([0-9a-f]{16})-([^\n]*)$/.exec(text);
  return found ? { pid: Number(found[1]), token: found[2]!, host: found[3]! } : undefined;
}

/** How one knows that nobody will give a lock back: `isRunning` asks about this host, `now` counts milliseconds. */
export interface Watcher {
  readonly host: string;
  isRunning(pid: number): boolean;
  now(): number;
}

/** A lock is held for as long as one file takes to read, change and write. */
const longestHeld = 20_000;

/**
 * Says of a mark, each time it is seen, whether its maker is gone: its process has ended on this host, or it has been there
 * for as long as no rewriting takes. No two clocks are compared, as those of two hosts may differ.
 */
export function watchMarks({ host, isRunning, now }: Watcher): (text: string) => boolean {
  const firstSeen = new Map<string, number>();
  return (text) => {
    const mark = parseMark(text);
    if (mark && mark.host === host && !isRunning(mark.pid)) return true;
    const since = firstSeen.get(text) ?? now();
    firstSeen.set(text, since);
    return now() - since >= longestHeld;
  };
}
