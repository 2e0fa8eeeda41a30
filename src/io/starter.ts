import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import type { Environment } from './git.ts';

/**
 * What a shell is told to start the rag that runs now, later and in another folder: its name where that alone finds it,
 * else its file. What npx and npm put on the path while they run will not be there then.
 */
export function starterOf(script: string, env: Environment): string {
  const file = realpathSync(script);
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter);
  const lasting = folders.filter((folder) => folder !== '' && !folder.split(sep).includes('node_modules'));
  const named = lasting.map((folder) => join(folder, 'rag')).find((path) => existsSync(path));
  if (named !== undefined && leadsTo(named, file)) return 'rag';
  // Git's shell has strokes for paths, on Windows too; and what a per cent sign means to git is not meant.
  const path = file.split(sep).join('/').replaceAll("'", "'\\''").replaceAll('%', '%%');
  return `node '${path}'`;
}

/** A link, or the small program that npm puts beside its packages where there are no links. */
function leadsTo(named: string, file: string): boolean {
  return realpathSync(named) === file || file.startsWith(join(dirname(named), 'node_modules') + sep);
}
