import { defaultConfig } from '../../config/config.ts';
import type { FileChange } from '../../edit/edit.ts';
import { attributeLines, driverLine, driverName, withLines } from '../../merge/driver.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { quoted } from '../../text/sentence.ts';
import { unchangedReport } from '../../view/edit/unchanged.ts';
import { loadConfig } from '../../workspace/configuration.ts';
import type { Clone } from '../../world/git.ts';
import type { Surroundings } from '../../world/world.ts';
import type { Run } from '../command.ts';
import type { Creation, Edits } from '../outcome.ts';

export const run: Run = async (input, world) => {
  const { config, diagnostics } = await loadConfig(world);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  const named = input.argumentsOf('plans');
  const paths = named.length > 0 ? named : config.plans;
  const clone = await world.git.clone(paths);
  if ('code' in clone) return { diagnostics: [...diagnostics, clone] };
  // Where nobody says where the plans are, they are expected at the top.
  const within = paths === defaultConfig.plans ? paths : clone.paths;
  const elsewhere = paths.filter((_, order) => within[order] === undefined).map(outside);
  const lines = attributeLines(within.filter((path) => path !== undefined));
  const settings = settingsFor(clone.starter).filter(({ name, value }) => clone.settings.get(name) !== value);
  const files = await fileFor(clone, lines, world);
  const told = [...diagnostics, ...elsewhere];
  if ('code' in files) return { diagnostics: [...told, files] };
  const written = files.changes.length + files.creations.length;
  if (settings.length + written === 0)
    return { report: unchangedReport('git install', isDone), diagnostics: told };
  return {
    diagnostics: told,
    edits: {
      kind: 'git install',
      settings,
      ...files,
      next: () => [...(written > 0 ? [commit] : []), ...next],
    },
  };
};

const isDone = 'git merges plans with rag in this clone already: there is nothing to change.';

const commit = 'Commit the file: git add .gitattributes, then: git commit';

const next = [
  'Everyone else who merges plans types once, in their own clone: rag git install',
  'GitHub, GitLab and the like merge line by line, and do not ask rag. Where they report a conflict, merge in a clone and push; after a merge of theirs, type: rag validate',
];

function settingsFor(starter: string) {
  return [
    { name: 'merge.rag.name', value: driverName },
    { name: 'merge.rag.driver', value: driverLine(starter) },
  ];
}

/** What is to become of .gitattributes: nothing where it has the lines. */
async function fileFor(
  { top }: Clone,
  lines: readonly string[],
  world: Surroundings,
): Promise<Required<Pick<Edits, 'changes' | 'creations'>> | Diagnostic> {
  const path = `${top}.gitattributes`;
  const says = 'the files that git merges with rag.';
  const creation: Creation = { path, text: withLines('', lines), says };
  if (!(await world.files.exists(path)))
    return { changes: [], creations: lines.length > 0 ? [creation] : [] };
  const bytes = await world.files.read(path);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const text = new TextDecoder().decode(bytes);
  return { changes: withLines(text, lines) === text ? [] : [addLines(path, lines)], creations: [] };
}

function addLines(path: string, lines: readonly string[]): FileChange {
  return {
    path,
    edit: (before) => {
      const after = { ...before, text: withLines(before.text, lines) };
      return {
        before,
        after,
        draft: { told: [{ id: path, says: 'names the files that git merges with rag.' }] },
      };
    },
  };
}

function outside(path: string): Diagnostic {
  const message = `${quoted(path)} is not in this clone, so git is told nothing of it.`;
  const hint = 'Go to the clone that it is in, and type the same command there.';
  return { code: 'outside-clone', severity: 'warning', message, hint, path };
}
