import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Found, Sought } from '../world/files.ts';
import { cannotRead, notAFile, unreadableName } from './file-trouble.ts';
import { isGarbled, isThere, whyNot } from './missing.ts';
import { isPathOf } from './plan-path.ts';

/** A path as the user would type it, and where it leads when every link is followed. */
interface Spot {
  readonly path: string;
  readonly real: string;
}

interface Link {
  readonly path: string;
  /** Whether a file behind it is read, whatever the file's own name. */
  readonly isWanted: boolean;
}

/** What has been found so far. Every folder is looked into once, and every file counts once, by the first way to it. */
interface Search {
  readonly at: (path: string) => string;
  readonly sought: Sought;
  /** By their real paths. */
  readonly files: Map<string, string>;
  readonly folders: Set<string>;
  readonly links: Link[];
  readonly diagnostics: Diagnostic[];
}

/**
 * The files at or below these paths that are sought. Links are followed after all else, so that a file goes by its own name where
 * that can be had, and otherwise by the shortest way to it. Of two ways that were typed, the last counts.
 */
export async function findFiles(
  paths: readonly string[],
  sought: Sought,
  at: (path: string) => string,
): Promise<Found> {
  const search: Search = { at, sought, files: new Map(), folders: new Set(), links: [], diagnostics: [] };
  for (const path of [...new Set(paths)].reverse()) await begin(path, search);
  for (const link of search.links) await follow(link, search);
  return { files: [...search.files.values()].sort(), diagnostics: search.diagnostics };
}

/** A file that is named directly counts whatever its ending; below a folder only those that are sought do. */
async function begin(path: string, search: Search): Promise<void> {
  try {
    const link = { path, isWanted: true };
    if ((await fs.lstat(search.at(path))).isSymbolicLink()) search.links.push(link);
    else await follow(link, search);
  } catch (error) {
    search.diagnostics.push(await whyNot(path, search.at(path), error));
  }
}

async function follow({ path, isWanted }: Link, search: Search): Promise<void> {
  try {
    const real = await fs.realpath(search.at(path));
    const target = await fs.stat(real);
    if (target.isDirectory()) await walk({ path, real }, search);
    else if (isWanted && target.isFile()) keep({ path, real }, search);
    else if (isWanted) search.diagnostics.push(notAFile(path));
  } catch (error) {
    if (isWanted) search.diagnostics.push(await whyNot(path, search.at(path), error));
  }
}

function keep({ path, real }: Spot, { files }: Search): void {
  if (!files.has(real)) files.set(real, path);
}

/** Looks through a folder and all below it, the nearest first, and puts the links aside. */
async function walk(top: Spot, search: Search): Promise<void> {
  const queue = [top];
  for (const folder of queue) {
    if (search.folders.has(folder.real)) continue;
    search.folders.add(folder.real);
    queue.push(...(await lookInto(folder, search)));
  }
}

/** Keeps the wanted files of a folder, and returns the folders in it. */
async function lookInto(folder: Spot, search: Search): Promise<readonly Spot[]> {
  const below: Spot[] = [];
  for (const entry of await entriesOf(folder, search)) {
    const spot = { path: join(folder.path, entry.name), real: join(folder.real, entry.name) };
    const isWanted = isPathOf(search.sought, entry.name);
    if (entry.isSymbolicLink()) search.links.push({ path: spot.path, isWanted });
    else if (!isWanted && !entry.isDirectory()) continue;
    else if (isGarbled(entry.name) && !(await isThere(spot.real)))
      search.diagnostics.push(unreadableName(spot.path));
    else if (entry.isDirectory()) below.push(spot);
    else if (entry.isFile()) keep(spot, search);
    else search.diagnostics.push(notAFile(spot.path));
  }
  return below;
}

const anyEnding: Readonly<Record<Sought, string>> = { plans: '.yaml', forms: '.txt' };

/** In the order of their names, without the hidden ones and those that rag does not look into. */
async function entriesOf(folder: Spot, search: Search) {
  try {
    const entries = await fs.readdir(folder.real, { withFileTypes: true });
    return entries
      .filter(({ name }) => isPathOf(search.sought, `${name}/any${anyEnding[search.sought]}`))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    search.diagnostics.push(cannotRead(folder.path, error));
    return [];
  }
}
