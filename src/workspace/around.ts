import type { Config } from '../config/config.ts';
import { readDocument } from '../plan/document.ts';
import { type Links, linksOf, pointsElsewhere } from '../plan/links.ts';
import { decodeBytes } from '../text/decode.ts';
import type { Surroundings } from '../world/world.ts';
import type { Workspace } from './workspace.ts';

/** What was found around some plans. */
export type Around = Pick<Links, 'plans' | 'unread'>;

const nothing: Around = { plans: [], unread: [] };

/**
 * The plans that were not asked for, where one that was points out of those: the configured ones, and the files beside it.
 * They are read for what they say, and nothing is said of what is wrong with them.
 */
export async function plansAround(workspace: Workspace, world: Surroundings): Promise<Around> {
  const { config, documents, plans, links } = workspace;
  if (!pointsElsewhere(plans, links)) return nothing;
  const read = documents.map(({ source }) => source.name);
  const places = await placesAround(workspace, world);
  const { files } = await world.files.find([...places, ...read]);
  const others = files.filter((path) => !read.includes(path));
  const contents = await Promise.all(others.map((path) => world.files.read(path)));
  return together(others.map((path, order) => aroundIn(path, contents[order]!, config)));
}

/** The same as they stood at a revision. */
export async function plansAroundAt(
  revision: string,
  workspace: Workspace,
  world: Surroundings,
): Promise<Around> {
  const { config, documents, plans, links } = workspace;
  if (!pointsElsewhere(plans, links)) return nothing;
  const read = documents.map(({ source }) => source.name);
  const past = await world.history.at(revision, await placesAround(workspace, world));
  const others = past.files.filter(({ path }) => !read.includes(path));
  return together(others.map(({ path, bytes, commit }) => aroundIn(path, bytes, config, commit.short)));
}

/** The same where the branch parted from a revision. */
export async function plansAroundBase(
  revision: string,
  workspace: Workspace,
  world: Surroundings,
): Promise<Around> {
  const { config, plans, links } = workspace;
  if (!pointsElsewhere(plans, links)) return nothing;
  const read = plans.map(({ source }) => source.name);
  const base = await world.history.base(revision, await placesAround(workspace, world));
  const others = base.files.filter(({ path }) => !read.includes(path));
  const contents = await Promise.all(others.map(({ path, bytes }) => bytes ?? world.files.read(path)));
  return together(
    others.map(({ path, commit }, order) => aroundIn(path, contents[order]!, config, commit.short)),
  );
}

/** The configured files and folders that are there, and what lies beside the plans that point elsewhere. */
async function placesAround({ plans, config }: Workspace, world: Surroundings): Promise<readonly string[]> {
  const there = await Promise.all(config.plans.map((path) => world.files.exists(path)));
  const alone = plans.filter((plan) => pointsElsewhere([plan], linksOf(plans)));
  const beside = await Promise.all(alone.map(({ source }) => world.files.beside(source.name)));
  return [...new Set([...config.plans.filter((_, order) => there[order]), ...beside.flat()])];
}

/** What one file holds. */
export function aroundIn(
  path: string,
  bytes: Uint8Array | object,
  config: Config,
  revision?: string,
): Around {
  const decoded = bytes instanceof Uint8Array ? decodeBytes(path, bytes).source : undefined;
  if (!decoded) return { plans: [], unread: [{ name: path, text: '' }] };
  const source = revision === undefined ? decoded : { ...decoded, revision };
  const { plan } = readDocument(source, config);
  return plan ? { plans: [plan], unread: [] } : { plans: [], unread: [source] };
}

function together(found: readonly Around[]): Around {
  return { plans: found.flatMap(({ plans }) => plans), unread: found.flatMap(({ unread }) => unread) };
}
