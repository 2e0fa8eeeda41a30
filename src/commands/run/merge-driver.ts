import { sides } from '../../merge/driver.ts';
import { type MergedFile, mergeFiles, type Unread } from '../../merge/merge-files.ts';
import type { Sides, Three } from '../../merge/merged.ts';
import { type Document, readDocument } from '../../plan/document.ts';
import { checkPlans } from '../../rules/run.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { asTyped } from '../../text/sentence.ts';
import { loadConfig } from '../../workspace/configuration.ts';
import type { Surroundings } from '../../world/world.ts';
import type { Input, Run } from '../command.ts';

export const run: Run = async (input, world) => {
  const names = namesFrom(input);
  const files = await readFiles(names, world);
  if ('code' in files) return { diagnostics: [files] };
  const path = input.argument('path') ?? names.ours;
  const [labels, markerSize] = [labelsFrom(input), markerSizeFrom(input)];
  const byLines = await world.git.mergeLines(names, labels, markerSize);
  const { config } = await loadConfig(world);
  const merged = mergeFiles(files, 'code' in byLines ? undefined : byLines, {
    path,
    sides: labels,
    markerSize,
    read: (source) => readDocument(source, config),
    check: problemsOf,
  });
  const diagnostics = told(merged, path, labels);
  const { bytes, unread } = merged;
  if (!bytes) return { diagnostics: [notAtAll(path, unread)] };
  return { silent: true, diagnostics, replacement: { path: names.ours, bytes } };
};

function namesFrom(input: Input): Three<string> {
  const name = (version: string) => input.argument(version)!;
  return { base: name('base'), ours: name('ours'), theirs: name('theirs') };
}

async function readFiles(
  names: Three<string>,
  { files }: Surroundings,
): Promise<Three<Uint8Array> | Diagnostic> {
  const [base, ours, theirs] = await Promise.all(
    [names.base, names.ours, names.theirs].map((name) => files.read(name)),
  );
  if (!(base instanceof Uint8Array)) return base!;
  if (!(ours instanceof Uint8Array)) return ours!;
  return theirs instanceof Uint8Array ? { base, ours, theirs } : theirs!;
}

/** Of one plan; another plan of its id is no matter of the merge. */
function problemsOf({ plan, diagnostics }: Document): readonly Diagnostic[] {
  return [...diagnostics, ...(plan ? checkPlans([plan]) : [])];
}

/** What git is too old to say, it leaves as it stands in the command line. */
function labelsFrom(input: Input): Sides {
  const label = (name: string) => input.argument(name)?.replace(/^%[XY]$/, '') || undefined;
  return { ours: label('our-label') ?? sides.ours, theirs: label('their-label') ?? sides.theirs };
}

function markerSizeFrom(input: Input): number {
  const size = input.argument('marker-size') ?? '';
  return /^[1-9]\d{0,2}$/.test(size) ? Number(size) : 7;
}

/** Nobody reads more of one merge; the rest is seen in the file. */
const most = 20;

function told(
  { isConflict, messages, unread }: MergedFile,
  path: string,
  labels: Sides,
): readonly Diagnostic[] {
  const how: Pick<Diagnostic, 'code' | 'severity' | 'hint'> = isConflict
    ? { code: 'merge-conflict', severity: 'error', hint: whatToDo(path) }
    : { code: 'merged', severity: 'info' };
  const more = messages.length > most ? [`There are ${messages.length - most} more.`] : [];
  return [
    ...(unread ? [notByRag(unread, path, labels)] : []),
    ...[...messages.slice(0, most), ...more].map((message) => ({ ...how, message, path })),
  ];
}

function whatToDo(path: string): string {
  const name = asTyped(path);
  return `Both versions stand in the file, between the lines that begin <<<<<<< and >>>>>>>. Keep what is right, delete these lines and the one that begins =======, then type: rag validate ${name} and after that: git add ${name}`;
}

function notByRag({ version, why }: Unread, path: string, labels: Sides): Diagnostic {
  const name = version === 'base' ? 'the version before' : labels[version];
  return {
    code: 'merged-by-lines',
    severity: 'warning',
    message: `rag cannot read ${name} as a plan, so git merged the file line by line. What is wrong with it: ${why.message}`,
    hint: `Look whether the file is right: rag validate ${asTyped(path)}`,
    path,
  };
}

function notAtAll(path: string, unread: Unread | undefined): Diagnostic {
  return {
    code: 'not-merged',
    severity: 'error',
    unable: true,
    message: `Neither rag nor git can merge this file. ${unread?.why.message ?? ''}`.trim(),
    hint: `Choose one of the two: git checkout --ours ${asTyped(path)}, or: git checkout --theirs ${asTyped(path)}`,
    path,
  };
}
