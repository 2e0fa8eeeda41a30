import { assess } from '../assess/assess.ts';
import { linksOf } from '../plan/links.ts';
import { asSet, checkPlans, checkPositions } from '../rules/run.ts';
import { type Diagnostic, pathOf } from '../text/diagnostic.ts';
import { applyWaivers } from '../waivers/apply.ts';
import type { Parting } from '../world/history.ts';
import type { Surroundings } from '../world/world.ts';
import { plansAroundBase } from './around.ts';
import { readFiles } from './load.ts';
import type { Answer } from './positions.ts';
import { type PastWorkspace, termsOf } from './workspace.ts';

/** The plans as they stood where the branch parted from a revision. */
export interface BaseWorkspace extends PastWorkspace {
  /** One for each repository; none where the base could not be read. */
  readonly partings: readonly Parting[];
  /** The files that are as they were: their plans are those of today. */
  readonly unchanged: ReadonlySet<string>;
  /** What was wrong with them then, on the day and by the configuration of today. Of the unchanged files only what one plan is to another. */
  readonly found: readonly Diagnostic[];
}

/** Said of the base, these are no news: what was not there yet is new, and the commit that was read is told. */
const noNews = ['git-no-plan-then', 'git-remote-branch'];

/** Reads from git only the files that have changed. `diagnostics` is what is to be said of the reading itself. */
export async function loadBase(
  revision: string,
  paths: readonly string[],
  { workspace, asOf }: Answer,
  world: Surroundings,
): Promise<BaseWorkspace> {
  const { config, rules } = workspace;
  const base = await world.history.base(revision, paths);
  const files = base.files.flatMap(({ path, bytes, commit }) =>
    bytes ? [{ path, bytes, revision: commit.short }] : [],
  );
  const unchanged = new Set(base.files.flatMap(({ path, bytes }) => (bytes ? [] : [path])));
  const then = readFiles(files, config, []);
  const kept = workspace.plans.filter(({ source }) => unchanged.has(source.name));
  const plans = [...kept, ...then.plans].sort((a, b) => (a.source.name < b.source.name ? -1 : 1));
  const all = { ...then, plans, links: linksOf(plans) };
  const around = await plansAroundBase(revision, all, world);
  const unread = [...then.links.unread, ...workspace.links.unread, ...around.unread];
  const links = linksOf([...plans, ...around.plans], unread);
  const positions = then.plans.map((plan) => assess(plan, { day: asOf }, termsOf({ config, links })));
  const read = new Set(files.map(({ path }) => path));
  const found = [
    ...asSet(then.diagnostics, rules).filter((diagnostic) => read.has(pathOf(diagnostic))),
    ...checkPlans(plans, rules, links),
    ...checkPositions(positions, rules),
  ];
  const ofWaivers = applyWaivers(found, then.documents, asOf).diagnostics;
  const pathsNow = new Map(base.files.map(({ path, pathNow }) => [path, pathNow]));
  return {
    ...then,
    links,
    partings: base.partings,
    unchanged,
    found: [...new Set([...found, ...ofWaivers])],
    diagnostics: base.diagnostics.filter(({ code }) => !noNews.includes(code)),
    pathNowOf: ({ source }) => pathsNow.get(source.name),
  };
}
