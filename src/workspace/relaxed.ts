import { defaultConfig } from '../config/config.ts';
import { type Held, unlisted } from '../rules/relaxed.ts';
import { checkRelaxed } from '../rules/run.ts';
import { settleRules } from '../rules/settings.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Surroundings } from '../world/world.ts';
import { configNames, type Loaded, loadConfig, readConfig } from './configuration.ts';
import { withCommit } from './with-commit.ts';
import type { Workspace } from './workspace.ts';

/** The rag.yaml of a base, beside that of today. */
export interface PastConfiguration {
  readonly file?: Loaded['file'];
  /** Where it had plans that its list of today does not hold, and where there are none any more: removed, or moved. */
  readonly lostPlans: readonly string[];
  /** What was wrong with it. */
  readonly problems: readonly Diagnostic[];
  /** What it asks less than it did, and in which commit that was done. */
  readonly found: readonly Diagnostic[];
}

/** What a branch turned down in rag.yaml. Where the base cannot be read, that is for the reading of the plans to tell. */
export async function findRelaxed(
  revision: string,
  now: Workspace,
  world: Surroundings,
): Promise<PastConfiguration> {
  const nothing: PastConfiguration = { lostPlans: [], problems: [], found: [] };
  const paths = await configPaths(world);
  const { partings, files, diagnostics } = await world.history.base(revision, paths);
  const [parting] = partings;
  if (!parting || diagnostics.some(({ unable }) => unable)) return nothing;
  const { configFile } = now;
  const [nearest] = byNearness(paths, files);
  const isAsItWas = nearest !== undefined && !nearest.bytes && nearest.path === configFile?.source.name;
  if (!nearest && !configFile) return nothing;
  if (isAsItWas) return { ...nothing, file: configFile, problems: problemsOf(await loadConfig(world)) };
  const bytes = nearest && (nearest.bytes ?? (await world.files.read(nearest.path)));
  const then = bytes instanceof Uint8Array ? readConfig(nearest!.path, bytes, parting.base.short) : without;
  const problems = problemsOf(then);
  const lostPlans = await lostIn(unlisted(then.config, now.config), world);
  const before = heldBy(withoutPlans(then, lostPlans));
  const after: Held = { config: now.config, settings: now.rules, file: treeOf(configFile) };
  const found = checkRelaxed(before, after);
  const past = { file: then.file, lostPlans, problems };
  if (found.length === 0) return { ...past, found: [] };
  const deeds = new Set(found.map(({ deed }) => deed));
  const doers = await world.history.blame(parting, deeds, (from, to) => deedsBetween(from, to, paths, world));
  return { ...past, found: found.map((each) => withCommit(each, doers.get(each.deed))) };
}

async function deedsBetween(from: string, to: string, paths: readonly string[], world: Surroundings) {
  const [before, after] = [await heldAt(from, paths, world), await heldAt(to, paths, world)];
  return new Set(checkRelaxed(before, after).map(({ deed }) => deed));
}

/** What the reading of a rag.yaml reports, and what is wrong with its rules. */
function problemsOf({ config, diagnostics }: Loaded): readonly Diagnostic[] {
  return [...diagnostics, ...settleRules(config.rules).diagnostics];
}

/** Those of the files and folders in which there is no plan any more. */
async function lostIn(paths: readonly string[], { files }: Surroundings): Promise<readonly string[]> {
  const there = await Promise.all(paths.map((path) => files.find([path])));
  return paths.filter((_, at) => there[at]!.files.length === 0);
}

const without: Loaded = { config: defaultConfig, diagnostics: [] };

/** Where a rag.yaml would be looked for, the nearest first, up to the top of the clone. */
async function configPaths({ git }: Surroundings): Promise<readonly string[]> {
  const clone = await git.clone([]);
  const steps = 'top' in clone ? clone.top.split('../').length : 1;
  return Array.from({ length: steps }, (_, step) =>
    configNames.map((name) => `${'../'.repeat(step)}${name}`),
  ).flat();
}

function byNearness<File extends { readonly path: string }>(
  paths: readonly string[],
  files: readonly File[],
): readonly File[] {
  return paths.flatMap((path) => files.find((file) => file.path === path) ?? []);
}

async function heldAt(commit: string, paths: readonly string[], world: Surroundings): Promise<Held> {
  const { files } = await world.history.at(commit, paths);
  const [nearest] = byNearness(paths, files);
  return heldBy(nearest ? readConfig(nearest.path, nearest.bytes, nearest.commit.short) : without);
}

function heldBy({ config, file }: Loaded): Held {
  return { config, settings: settleRules(config.rules).settings, file: treeOf(file) };
}

function withoutPlans({ config, ...loaded }: Loaded, paths: readonly string[]): Loaded {
  return { ...loaded, config: { ...config, plans: config.plans.filter((path) => !paths.includes(path)) } };
}

function treeOf(file: Loaded['file']): Held['file'] {
  return file && { source: file.source, tree: file.parsed.tree };
}
