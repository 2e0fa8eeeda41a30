import type { Creation, Edits, Outcome } from '../commands/outcome.ts';
import { isRefused, type Refusal, refuse } from '../edit/draft.ts';
import type { EditedPlan, FileChange } from '../edit/edit.ts';
import { decodeBytes } from '../text/decode.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { encodeSource } from '../text/encode.ts';
import { byHandReport, type EditedFile, editedReport, previewReport } from '../view/edit/edited.ts';
import type { Report } from '../view/report.ts';
import { stopped } from '../world/conversation.ts';
import type { Setting } from '../world/git.ts';
import type { World } from '../world/world.ts';

/** How the user wants it done. */
export interface Manner {
  readonly dryRun: boolean;
  /** Write without asking. */
  readonly yes: boolean;
  /** Prints a report before it is asked whether to go on. */
  readonly show: (report: Report) => Promise<unknown>;
}

/** Makes the changes that a command asks for, or shows them. Where one is refused, none is made. */
export async function carryOut(edits: Edits, manner: Manner, world: World): Promise<Outcome> {
  const { kind, question, creations = [], settings } = edits;
  const tried = await Promise.all([
    ...edits.changes.map((change) => tryOut(change, world)),
    ...creations.map((creation) => whyNotMade(creation, world)),
  ]);
  const refused = tried.filter((each) => each !== undefined).filter(isRefused);
  if (refused.length > 0) return refusalOf(kind, refused);
  const edited = tried.filter((each) => each !== undefined) as readonly EditedPlan[];
  const files = [...creations.map(createdFile), ...edited.map(editedFile)];
  if (manner.dryRun)
    return { report: editedReport(kind, files, { dryRun: true, next: [], settings }), diagnostics: [] };
  const isNews = files.some(({ before, after }) => before !== after);
  if (question === undefined || manner.yes || !isNews) return write(edits, edited, world);
  const preview = previewReport(kind, files);
  if (!world.conversation) return { report: preview, diagnostics: [notWritten] };
  await manner.show(preview);
  const answer = await world.conversation.confirm(question, false);
  return answer ? write(edits, edited, world) : { diagnostics: [stopped] };
}

const notWritten: Diagnostic = {
  code: 'not-written',
  severity: 'error',
  message: 'Nothing is written yet: where rag cannot ask, it writes only when it is told to.',
  hint: 'If this is right, add: --yes',
};

async function whyNotMade({ path }: Creation, world: World): Promise<Refusal | undefined> {
  return (await world.files.exists(path))
    ? refuse(
        `${path} is there already, and rag writes over no file.`,
        'Take it away, or choose another place.',
      )
    : undefined;
}

/** The changes on the file as it is, before anything is written. */
async function tryOut({ path, edit }: FileChange, world: World): Promise<EditedPlan | Refusal> {
  const bytes = await world.files.read(path);
  return bytes instanceof Uint8Array ? editBytes(path, bytes, edit) : { refused: bytes };
}

function editBytes(path: string, bytes: Uint8Array, edit: FileChange['edit']): EditedPlan | Refusal {
  const { source, diagnostics } = decodeBytes(path, bytes);
  if (!source) return { refused: { ...diagnostics[0]!, unable: true } };
  // What does not come out as it went in was not understood to the last byte.
  return Buffer.compare(encodeSource(source), bytes) === 0
    ? edit(source)
    : refuse(`${path} is not plain UTF-8.`);
}

/** What git keeps and new files first; the rest is left as it is once one file cannot be written. */
async function write(edits: Edits, tried: readonly EditedPlan[], world: World): Promise<Outcome> {
  const { kind, changes, creations = [], settings = [], next } = edits;
  const set: Setting[] = [];
  const files: EditedFile[] = [];
  const edited: EditedPlan[] = [];
  const done = (trouble?: Diagnostic): Outcome => {
    const diagnostics = trouble ? [trouble] : [];
    if (set.length + files.length === 0) return { diagnostics };
    const after = trouble ? [] : (next?.(edited) ?? []);
    const report = editedReport(kind, files, { dryRun: false, next: after, settings: set });
    return { report, diagnostics };
  };
  if (settings.length > 0) {
    const trouble = await world.configure(settings);
    if (trouble) return done(trouble);
    set.push(...settings);
  }
  for (const creation of creations) {
    const trouble = await world.rewriting.create(
      creation.path,
      encodeSource({ name: creation.path, text: creation.text }),
    );
    if (trouble) return done(trouble);
    files.push(createdFile(creation));
  }
  for (const [order, change] of changes.entries()) {
    const shown = edits.question === undefined ? undefined : tried[order];
    const result = await rewrite(change, shown, world);
    if (isRefused(result)) return done(result.refused);
    edited.push(result);
    files.push(editedFile(result));
  }
  return done();
}

/** Changes a file; what was shown before is written only where the file is still as it was. */
async function rewrite(
  { path, edit }: FileChange,
  shown: EditedPlan | undefined,
  world: World,
): Promise<EditedPlan | Refusal> {
  const tries: (EditedPlan | Refusal)[] = [];
  const result = await world.rewriting.rewrite(path, (bytes) => {
    const tried = editBytes(path, bytes, edit);
    const isAsShown = !shown || isRefused(tried) || tried.before.text === shown.before.text;
    tries.push(isAsShown ? tried : changedMeanwhile(path));
    return isRefused(tries.at(-1)!) ? undefined : encodeSource((tries.at(-1) as EditedPlan).after);
  });
  return 'written' in result ? tries.at(-1)! : { refused: result };
}

function changedMeanwhile(path: string): Refusal {
  return refuse(
    `${path} was changed after this was shown, so nothing was written to it.`,
    'Type the command again, and look again.',
  );
}

function refusalOf(kind: string, refused: readonly Refusal[]): Outcome {
  const diagnostics = refused.map((each) => each.refused);
  const byHand = refused.flatMap((each) => each.byHand ?? []);
  return byHand.length > 0 ? { report: byHandReport(kind, byHand), diagnostics } : { diagnostics };
}

function editedFile({ before, after, draft }: EditedPlan): EditedFile {
  return { path: after.name, before: before.text, after: after.text, told: draft.told };
}

function createdFile({ path, text, says }: Creation): EditedFile {
  return { path, after: text, told: [{ id: path, says }] };
}
