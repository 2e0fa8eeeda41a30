import type { Config } from '../config/config.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { asTyped, quoted } from '../text/sentence.ts';
import type { Surroundings } from '../world/world.ts';
import { aroundIn } from './around.ts';

/** What is said of files that are not there; where such a name is the id of a configured plan, with the plan's file. */
export async function namingPlans(
  diagnostics: readonly Diagnostic[],
  config: Config,
  world: Surroundings,
): Promise<readonly Diagnostic[]> {
  if (!diagnostics.some(mayBeId)) return diagnostics;
  const files = await filesById(config, world);
  return diagnostics.map((diagnostic) => {
    const file = mayBeId(diagnostic) ? files.get(diagnostic.path!) : undefined;
    if (file === undefined) return diagnostic;
    const hint = `${quoted(diagnostic.path!)} is the id of a plan. Type its file: ${asTyped(file)}`;
    return { ...diagnostic, hint };
  });
}

function mayBeId({ code, path }: Diagnostic): boolean {
  return code === 'file-missing' && path !== undefined && !/\.ya?ml$/i.test(path);
}

async function filesById(config: Config, world: Surroundings): Promise<ReadonlyMap<string, string>> {
  const there = await Promise.all(config.plans.map((path) => world.files.exists(path)));
  const { files } = await world.files.find(config.plans.filter((_, order) => there[order]));
  const contents = await Promise.all(files.map((path) => world.files.read(path)));
  const plans = files.flatMap((path, order) => aroundIn(path, contents[order]!, config).plans);
  return new Map(plans.map(({ id, source }) => [id, source.name] as const).reverse());
}
