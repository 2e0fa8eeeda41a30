import { type Config, defaultConfig } from '../config/config.ts';
import { decodeConfig } from '../config/decode.ts';
import { decodeBytes } from '../text/decode.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Commented } from '../waivers/read.ts';
import type { Surroundings } from '../world/world.ts';
import { parseYaml } from '../yaml/parse.ts';

export const configNames = ['rag.yaml', 'rag.yml'] as const;

export interface Loaded {
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined: there is none, or it is no text. */
  readonly file?: Commented;
}

/** The configuration from the nearest `rag.yaml`, here or above; its paths are those of its own folder. */
export async function loadConfig(world: Surroundings): Promise<Loaded> {
  const path = await world.files.findUp(configNames);
  if (path === undefined) return { config: defaultConfig, diagnostics: [] };
  const bytes = await world.files.read(path);
  if (!(bytes instanceof Uint8Array))
    return { config: defaultConfig, diagnostics: [{ ...bytes, hint: whenUnread }] };
  return readConfig(path, bytes);
}

/** A configuration by its bytes. */
export function readConfig(path: string, bytes: Uint8Array, revision?: string): Loaded {
  const { source: read, diagnostics } = decodeBytes(path, bytes);
  const source = read && revision !== undefined ? { ...read, revision } : read;
  if (!source) return { config: defaultConfig, diagnostics };
  const parsed = parseYaml(source);
  const file = { source, parsed };
  // An empty configuration changes nothing.
  const problems = parsed.diagnostics.filter(({ code }) => code !== 'empty-file');
  if (problems.some(({ severity }) => severity === 'error'))
    return { config: defaultConfig, diagnostics: problems, file };
  const decoded = decodeConfig(source, parsed.tree);
  const folder = path.replace(/[^\\/]*$/, '');
  return {
    config: { ...decoded.config, plans: decoded.config.plans.map((plan) => below(folder, plan)) },
    diagnostics: [...problems, ...decoded.diagnostics],
    file,
  };
}

const whenUnread = 'rag takes its settings from a file of this name. Mend it, or take it away.';

/** A path that is relative to a folder, as one would type it from here. */
function below(folder: string, path: string): string {
  return /^([\\/]|[A-Za-z]:)/.test(path) ? path : `${folder}${path}`;
}
