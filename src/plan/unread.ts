import type { Source } from '../text/source.ts';
import { idFrom } from './id-from.ts';

/** In characters; a REF that is longer names nothing. */
export const longestRef = 1000;

/** So many characters of a file are looked through for the id of its plan. */
const head = 10_000;

/** Tells whether a REF may speak of a plan that is in one of the files that could not be read: by their names and ids. */
export function mayBeIn(files: readonly Source[]): (ref: string) => boolean {
  const ids = new Set(files.flatMap((file) => [idFrom(file), ...writtenId(file)]));
  return (written) => {
    const ref = written.trim();
    if (ref.length > longestRef) return false;
    return ids.has(ref) || Array.from(ref.matchAll(/\//g)).some(({ index }) => ids.has(ref.slice(0, index)));
  };
}

/** What stands behind `id:` at the beginning of a line, whatever else is wrong with the file. */
function writtenId({ text }: Source): readonly string[] {
  const id = /^id:([^\n#]*)/m
    .exec(text.slice(0, head))?.[1]
    ?.trim()
    .replace(/^(["'])(.*)\1$/, '$2');
  return id ? [id] : [];
}
