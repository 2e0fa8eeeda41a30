import type { Config } from '../config/config.ts';
import { readDocument } from '../plan/document.ts';
import { linksOf, pointsElsewhere } from '../plan/links.ts';
import type { Plan } from '../plan/plan.ts';
import { decodeBytes } from '../text/decode.ts';
import type { Surroundings } from '../world/world.ts';
import type { Workspace } from './workspace.ts';

/**
 * The plans that were not asked for, where one that was points out of those: the configured ones, and the files beside it.
 * They are read for what they say, and nothing is said of what is wrong with them.
 */
export async function plansAround(workspace: Workspace, world: Surroundings): Promise<readonly Plan[]> {
  const { config, documents, plans, links } = workspace;
  if (!pointsElsewhere(plans, links)) return [];
  const read = documents.map(({ source }) => source.name);
  const places = await placesAround(workspace, world);
  const { files } = await world.files.find([...places, ...read]);
  const others = files.filter((path) => !read.includes(path));
  const contents = await Promise.all(others.map((path) => world.files.read(path)));
  return others.flatMap((path, order) => planOf(path, contents[order]!, config));
}

/** The same as they stood at a revision. */
export async function plansAroundAt(
  revision: string,
  workspace: Workspace,
  world: Surroundings,
): Promise<readonly Plan[]> {
  const { config, documents, plans, links } = workspace;
  if (!pointsElsewhere(plans, links)) return [];
  const read = documents.map(({ source }) => source.name);
  const past = await world.history.at(revision, await placesAround(workspace, world));
  const others = past.files.filter(({ path }) => !read.includes(path));
  return others.flatMap(({ path, bytes, commit }) => planOf(path, bytes, config, commit.short));
}

/** The same where the branch parted from a revision. */
export async function plansAroundBase(
  revision: string,
  workspace: Workspace,
  world: Surroundings,
): Promise<readonly Plan[]> {
  const { config, plans, links } = workspace;
  if (!pointsElsewhere(plans, links)) return [];
  const read = plans.map(({ source }) => source.name);
  const base = await world.history.base(revision, await placesAround(workspace, world));
  const others = base.files.filter(({ path }) => !read.includes(path));
  const contents = await Promise.all(others.map(({ path, bytes }) => bytes ?? world.files.read(path)));
  return others.flatMap(({ path, commit }, order) => planOf(path, contents[order]!, config, commit.short));
}

/** The configured files and folders that are there, and what lies beside the plans that point elsewhere. */
async function placesAround({ plans, config }: Workspace, world: Surroundings): Promise<readonly string[]> {
  const there = await Promise.all(config.plans.map((path) => world.files.exists(path)));
  const alone = plans.filter((plan) => pointsElsewhere([plan], linksOf(plans)));
  const beside = await Promise.all(alone.map(({ source }) => world.files.beside(source.name)));
  return [...new Set([...config.plans.filter((_, order) => there[order]), ...beside.flat()])];
}

function planOf(
  path: string,
  bytes: Uint8Array | object,
  config: Config,
  revision?: string,
): readonly Plan[] {
  if (!(bytes instanceof Uint8Array)) return [];
  const { source } = decodeBytes(path, bytes);
  const plan = source && readDocument(revision === undefined ? source : { ...source, revision }, config).plan;
  return plan ? [plan] : [];
}
