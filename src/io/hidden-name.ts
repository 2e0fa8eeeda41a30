import { basename, dirname, join } from 'node:path';

/** So much of a file's name is in its hidden ones: with what follows, no disk finds them too long. */
const longestStem = 40;

/**
 * A hidden file of rag's beside a file, as in `.plan.yaml.rag-lock`. Long names that begin alike share theirs, which makes
 * their rewritings wait for one another, and nothing worse.
 */
export function hiddenBeside(file: string, end: string): string {
  return join(dirname(file), hiddenStart(file) + end);
}

/**
 * Whether a name in a file's folder is that of a hidden file which only the holder of the file's lock may have. Whoever has
 * the lock may thus delete those that others left.
 */
export function isLeftOver(name: string, file: string): boolean {
  const start = hiddenStart(file);
  return name.startsWith(start) && /^(lock-)?([0-9a-f]{16}|unmarked)$/.test(name.slice(start.length));
}

function hiddenStart(file: string): string {
  return `.${[...basename(file)].slice(0, longestStem).join('')}.rag-`;
}
