const ours = ['rag.yaml', 'rag.yml'];

/**
 * Whether a file is read as a plan when a folder above it was named; the path is relative to that folder. Hidden files and
 * folders, `node_modules` and rag's own configuration are not. A file that is named directly is always read.
 */
export function isPlanPath(path: string): boolean {
  const parts = path.split('/');
  const name = parts.at(-1)!;
  return (
    /\.ya?ml$/i.test(name) &&
    !ours.includes(name) &&
    !parts.some((part) => part.startsWith('.') || part === 'node_modules')
  );
}
