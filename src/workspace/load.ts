import { type Config, defaultConfig } from '../config/config.ts';
import { type Document, readDocument } from '../plan/document.ts';
import { linksOf } from '../plan/links.ts';
import { asSet, checkPlans } from '../rules/run.ts';
import { settleRules } from '../rules/settings.ts';
import { decodeBytes } from '../text/decode.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { quoted } from '../text/sentence.ts';
import type { Source } from '../text/source.ts';
import type { Found } from '../world/files.ts';
import type { Surroundings } from '../world/world.ts';
import { type Around, plansAround, plansAroundAt } from './around.ts';
import { loadConfig } from './configuration.ts';
import { namingPlans } from './meant-plan.ts';
import type { PastWorkspace, Workspace } from './workspace.ts';

/** A file, and its text as it was saved. */
export interface PlanFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The commit it is of, where it is not the file as it is. */
  readonly revision?: string;
}

/** The plans at these paths or, without any, where the configuration says: read, and checked before they are believed. */
export async function loadPlans(paths: readonly string[], world: Surroundings): Promise<Workspace> {
  return checked(await readPlans(paths, world));
}

/** The same plans, read and not checked: one that is to be changed need not be without fault. */
export async function readPlans(paths: readonly string[], world: Surroundings): Promise<Workspace> {
  const { config, diagnostics, file } = await loadConfig(world);
  const found = await findPlans(paths, config, world);
  const contents = await Promise.all(found.files.map((path) => world.files.read(path)));
  const files = found.files.flatMap((path, order) => {
    const bytes = contents[order];
    return bytes instanceof Uint8Array ? [{ path, bytes }] : [];
  });
  const unread = contents.flatMap((content) => (content instanceof Uint8Array ? [] : [content]));
  const nothing = found.files.length + found.diagnostics.length === 0 ? [noPlan(paths, config)] : [];
  const missing = paths.length ? await namingPlans(found.diagnostics, config, world) : found.diagnostics;
  const problems = [...diagnostics, ...missing, ...unread, ...nothing];
  const workspace = { ...readFiles(files, config, problems), configFile: file };
  return among(workspace, await plansAround(workspace, world));
}

/** The same plans as they stood at a git revision. */
export async function loadPlansAt(
  revision: string,
  paths: readonly string[],
  world: Surroundings,
): Promise<PastWorkspace> {
  const { config, diagnostics } = await loadConfig(world);
  const past = await world.history.at(revision, paths.length ? paths : config.plans);
  const files = past.files.map(({ path, bytes, commit }) => ({ path, bytes, revision: commit.short }));
  const nothing = files.length === 0 && !past.diagnostics.some(({ unable }) => unable);
  const problems = [...diagnostics, ...past.diagnostics, ...(nothing ? [noPlanThen(revision)] : [])];
  const alone = readFiles(files, config, problems);
  const workspace = checked(among(alone, await plansAroundAt(revision, alone, world)));
  const pathsNow = new Map(past.files.map(({ path, pathNow }) => [path, pathNow]));
  return { ...workspace, pathNowOf: (plan) => pathsNow.get(plan.source.name) };
}

/** Without a word on where the plans are, a missing folder is no slip of the user's. */
async function findPlans(paths: readonly string[], config: Config, world: Surroundings): Promise<Found> {
  if (paths.length > 0 || config.plans !== defaultConfig.plans)
    return world.files.find(paths.length ? paths : config.plans);
  const there = await Promise.all(config.plans.map((path) => world.files.exists(path)));
  return world.files.find(config.plans.filter((_, order) => there[order]));
}

/** Files by their bytes: read, and not checked. */
export function readFiles(
  files: readonly PlanFile[],
  config: Config,
  problems: readonly Diagnostic[],
): Workspace {
  const documents: Document[] = [];
  const unread: Source[] = [];
  const { settings, diagnostics: complaints } = settleRules(config.rules);
  const diagnostics = [...problems, ...complaints];
  for (const { path, bytes, revision } of files) {
    const decoded = decodeBytes(path, bytes);
    diagnostics.push(...decoded.diagnostics);
    if (!decoded.source) {
      unread.push({ name: path, text: '' });
      continue;
    }
    const source = revision === undefined ? decoded.source : { ...decoded.source, revision };
    const document = readDocument(source, config);
    documents.push(document);
    if (!document.plan) unread.push(source);
    diagnostics.push(...document.diagnostics);
  }
  const plans = documents.flatMap(({ plan }) => plan ?? []);
  return {
    config,
    rules: settings,
    documents,
    plans,
    links: linksOf(plans, unread),
    files: files.length,
    diagnostics,
  };
}

/** The same with plans around it, which its own may point at. */
function among<Some extends Workspace>(workspace: Some, { plans, unread }: Around): Some {
  if (plans.length + unread.length === 0) return workspace;
  const links = linksOf([...workspace.plans, ...plans], [...workspace.links.unread, ...unread]);
  return { ...workspace, links };
}

function checked(workspace: Workspace): Workspace {
  const { plans, rules, links, diagnostics } = workspace;
  return { ...workspace, diagnostics: [...asSet(diagnostics, rules), ...checkPlans(plans, rules, links)] };
}

function noPlanThen(revision: string): Diagnostic {
  return {
    code: 'no-plan',
    severity: 'error',
    unable: true,
    message: `There was no plan at ${quoted(revision)} in the files and folders asked for.`,
    hint: 'Name a later revision, or the folder that the plans were in.',
  };
}

function noPlan(paths: readonly string[], config: Config): Diagnostic {
  const where = (paths.length ? paths : config.plans).map((path) => `“${path}”`).join(', ');
  return {
    code: 'no-plan',
    severity: 'error',
    unable: true,
    message: where
      ? `There is no plan in ${where}: rag looks for files that end in .yaml or .yml.`
      : 'The list of plans in rag.yaml is empty.',
    hint: 'Name the plan or its folder, as in: rag status my-plan.yaml',
  };
}
