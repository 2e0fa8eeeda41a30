/** Runs what it is given, so many at a time: a system opens only so many files at once. */
export type Limit = <T>(task: () => Promise<T>) => Promise<T>;

export function atOnce(most: number): Limit {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go));
    running++;
    try {
      return await task();
    } finally {
      running--;
      waiting.shift()?.();
    }
  };
}
