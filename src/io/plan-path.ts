import type { Sought } from '../world/files.ts';

const ours = ['rag.yaml', 'rag.yml'];

const endings: Readonly<Record<Sought, RegExp>> = {
  plans: /\.ya?ml$/i,
  forms: /\.(?:txt|docx?|rtf|odt|pdf|eml|msg)$/i,
};

/**
 * Whether a file is read as a plan when a folder above it was named; the path is relative to that folder. Hidden files and
 * folders, `node_modules` and rag's own configuration are not. A file that is named directly is always read.
 */
export function isPlanPath(path: string): boolean {
  return isPathOf('plans', path);
}

/** The same of the files that are sought. */
export function isPathOf(sought: Sought, path: string): boolean {
  const parts = path.split('/');
  const name = parts.at(-1)!;
  return (
    endings[sought].test(name) &&
    !ours.includes(name) &&
    !parts.some((part) => part.startsWith('.') || part === 'node_modules')
  );
}
