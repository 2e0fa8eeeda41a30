import { lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Git, GitRun } from './git.ts';
import { troubleOf } from './git-trouble.ts';

/** A repository's working tree: the folder that holds its files, and whether its history was cut short. */
export interface Repository {
  readonly top: string;
  readonly shallow: boolean;
}

/** A path that the user typed, in the repository that it lies in. */
export interface Place {
  readonly repository: Repository;
  readonly typed: string;
  /** Relative to the top of the repository, with `/`; empty for the top itself. */
  readonly path: string;
}

/**
 * Finds the repository of each path. A path need not exist any more: its nearest folder that does is asked, once for all
 * the paths in it.
 */
export async function locate(
  git: Git,
  cwd: string,
  paths: readonly string[],
): Promise<readonly (Place | Diagnostic)[]> {
  const asked = new Map<string, Promise<GitRun>>();
  const facts = ['--is-shallow-repository', '--is-inside-work-tree', '--show-cdup', '--show-prefix'];
  const ask = (folder: string) => {
    const run = asked.get(folder) ?? git(folder, ['rev-parse', ...facts]);
    asked.set(folder, run);
    return run;
  };
  return Promise.all(
    paths.map(async (typed) => {
      const { folder, rest } = nearestFolder(resolve(cwd, typed));
      return placeOf(await ask(folder), folder, rest, typed);
    }),
  );
}

/** The folder as it is called when links are followed, and what of the path lies below it. */
function nearestFolder(path: string): { readonly folder: string; readonly rest: string } {
  let folder = path;
  while (!isFolder(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return { folder: realpathSync(folder), rest: relative(folder, path).split(sep).join('/') };
}

function placeOf(run: GitRun, folder: string, rest: string, typed: string): Place | Diagnostic {
  if (run.code !== 0) return troubleOf(run, typed);
  const [shallow, inside, up = '', ...prefix] = run.out.toString('utf8').replace(/\n$/, '').split('\n');
  if (inside !== 'true') return troubleOf({ error: 'must be run in a work tree' }, typed);
  const repository = { top: resolve(folder, up), shallow: shallow === 'true' };
  return { repository, typed, path: (prefix.join('\n') + rest).replace(/\/$/, '') };
}

/** Where a path of the repository lies below the place, `''` for the place itself; undefined when it lies elsewhere. */
export function below(place: Pick<Place, 'path'>, path: string): string | undefined {
  if (path === place.path) return '';
  const folder = place.path === '' ? '' : `${place.path}/`;
  return path.startsWith(folder) ? path.slice(folder.length) : undefined;
}

/** A path of the repository as the user would type it: continuing what was typed where it can, of several the last. */
export function asTyped(cwd: string, places: readonly Place[], repository: Repository, path: string): string {
  for (const place of places.toReversed()) {
    const rest = below(place, path);
    if (rest === '') return place.typed;
    if (rest !== undefined) return join(place.typed, rest);
  }
  return relative(realpathSync(cwd), join(repository.top, path));
}

/** Whether the working tree holds this path today. */
export function isThere(repository: Repository, path: string): boolean {
  try {
    return lstatSync(join(repository.top, path)) !== undefined;
  } catch {
    return false;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
