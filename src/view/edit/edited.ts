import type { ByHand, Told } from '../../edit/draft.ts';
import { counted, listed } from '../../text/sentence.ts';
import type { Block, JsonObject, Report } from '../report.ts';
import { type Patch, patchOf } from './patch.ts';

/** A file that was changed or made, or would be. */
export interface EditedFile {
  readonly path: string;
  /** Undefined: there was no such file. */
  readonly before?: string;
  readonly after: string;
  readonly told: readonly Told[];
}

interface Circumstances {
  readonly dryRun: boolean;
  readonly next: readonly string[];
  /** What git keeps for the clone from now on. */
  readonly settings?: readonly Named[];
}

interface Named {
  readonly name: string;
  readonly value: string;
}

/** What was changed, in which files, and what to do next; of a dry run only the difference, ready for `git apply`. */
export function editedReport(
  kind: string,
  files: readonly EditedFile[],
  { dryRun, next, settings = [] }: Circumstances,
): Report {
  const patches = files.map(({ path, before, after }) => patchOf(path, before, after));
  return {
    kind,
    data: {
      written: !dryRun && isNews(files),
      ...(settings.length > 0 && { settings: settings.map(({ name, value }) => ({ name, value })) }),
      files: files.map((file, order) => dataOf(file, patches[order]!)),
    },
    records: [
      {
        name: 'changes',
        columns: ['File', 'Ref', 'Change'],
        rows: files.flatMap(({ path, told }) => told.map(({ id, says }) => [path, id, says])),
      },
    ],
    view: dryRun
      ? [
          ...settingBlocks(settings),
          ...patches.map(({ text }): Block => ({ block: 'code', language: 'diff', text })),
        ]
      : [...setBlocks(settings), ...toldBlocks(files), ...writtenBlocks(files, patches), ...nextBlocks(next)],
  };
}

function isNews(files: readonly EditedFile[]): boolean {
  return files.some(({ before, after }) => before !== after);
}

/** The same before it is written: what would change, and the difference. */
export function previewReport(kind: string, files: readonly EditedFile[]): Report {
  const shown = editedReport(kind, files, { dryRun: true, next: [] });
  return { ...shown, view: [...toldBlocks(files), ...shown.view] };
}

function dataOf({ path, before, told }: EditedFile, { text, added, removed }: Patch): JsonObject {
  return {
    file: path,
    created: before === undefined,
    changes: told.map(({ id, says }) => ({ id, says })),
    linesAdded: added,
    linesRemoved: removed,
    diff: text,
  };
}

function toldBlocks(files: readonly EditedFile[]): readonly Block[] {
  const changed = files.filter(({ before }) => before !== undefined);
  return changed.flatMap(({ told }) =>
    told.map(({ id, says }): Block => ({ block: 'prose', cells: [{ text: `${id} ${says}` }] })),
  );
}

function writtenBlocks(files: readonly EditedFile[], patches: readonly Patch[]): readonly Block[] {
  return files.map(
    (file, order): Block => ({
      block: 'prose',
      cells: [{ text: writtenLine(file, patches[order]!), tone: 'muted' }],
    }),
  );
}

function writtenLine({ path, before, told }: EditedFile, { added, removed }: Patch): string {
  if (before === undefined) return `Made ${path}: ${told.map(({ says }) => says).join(' ')}`;
  const lines = [
    added ? `${counted(added, 'line')} added` : '',
    removed ? `${counted(removed, 'line')} removed` : '',
  ].filter((each) => each !== '');
  return lines.length > 0
    ? `Written to ${path}: ${listed(lines)}.`
    : `${path} says so already: nothing to write.`;
}

/** As one would type them. */
function settingBlocks(settings: readonly Named[]): readonly Block[] {
  const lines = settings.map(
    ({ name, value }) => `git config --local ${name} '${value.replaceAll("'", "'\\''")}'\n`,
  );
  return lines.length > 0 ? [{ block: 'code', language: 'sh', text: lines.join('') }] : [];
}

function setBlocks(settings: readonly Named[]): readonly Block[] {
  return settings.map(({ name }) => ({
    block: 'prose',
    cells: [{ text: `Set in this clone: ${name}.`, tone: 'muted' }],
  }));
}

function nextBlocks(next: readonly string[]): readonly Block[] {
  return next.map((text) => ({ block: 'prose', cells: [{ text: `→ ${text}`, tone: 'muted' }] }));
}

/** What an officer has to paste where, since rag cannot put it there safely. */
export function byHandReport(kind: string, byHand: readonly ByHand[]): Report {
  return {
    kind,
    data: { written: false, files: [], byHand: byHand.map(({ where, lines }) => ({ where, lines })) },
    records: [],
    view: byHand.flatMap(({ where, lines }): readonly Block[] => [
      { block: 'prose', cells: [{ text: `${where}, set in as its neighbours are:` }] },
      { block: 'code', language: 'yaml', text: lines },
    ]),
  };
}
