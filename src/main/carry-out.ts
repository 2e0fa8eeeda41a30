import type { Creation, Edits, Outcome } from '../commands/outcome.ts';
import { isRefused, type Refusal, refuse } from '../edit/draft.ts';
import type { EditedPlan, FileChange } from '../edit/edit.ts';
import { decodeBytes } from '../text/decode.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { encodeSource } from '../text/encode.ts';
import { byHandReport, type EditedFile, editedReport } from '../view/edited.ts';
import type { World } from '../world/world.ts';

/** Makes the changes that a command asks for, or shows them. Where one is refused, none is made. */
export async function carryOut(edits: Edits, dryRun: boolean, world: World): Promise<Outcome> {
  const tried = await Promise.all(edits.changes.map((change) => tryOut(change, world)));
  const refused = tried.filter(isRefused);
  if (refused.length > 0) return refusalOf(edits.kind, refused);
  const shown = { created: edits.creations ?? [], edited: tried as readonly EditedPlan[], troubles: [] };
  const { created, edited, troubles } = dryRun ? shown : await write(edits, world);
  const files = [...created.map(createdFile), ...edited.map(editedFile)];
  if (files.length === 0) return { diagnostics: troubles };
  const next = dryRun || troubles.length > 0 ? [] : (edits.next?.(edited) ?? []);
  return { report: editedReport(edits.kind, files, { dryRun, next }), diagnostics: troubles };
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
  return isSame(encodeSource(source), bytes) ? edit(source) : refuse(`${path} is not plain UTF-8.`);
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

interface Written {
  readonly created: readonly Creation[];
  readonly edited: readonly EditedPlan[];
  readonly troubles: readonly Diagnostic[];
}

/** New files first; the rest is left as it is once one file cannot be written. */
async function write({ changes, creations = [] }: Edits, world: World): Promise<Written> {
  const created: Creation[] = [];
  const edited: EditedPlan[] = [];
  for (const creation of creations) {
    const trouble = await world.rewriting.create(creation.path, new TextEncoder().encode(creation.text));
    if (trouble) return { created, edited, troubles: [trouble] };
    created.push(creation);
  }
  for (const change of changes) {
    const result = await rewrite(change, world);
    if (isRefused(result)) return { created, edited, troubles: [result.refused] };
    edited.push(result);
  }
  return { created, edited, troubles: [] };
}

async function rewrite({ path, edit }: FileChange, world: World): Promise<EditedPlan | Refusal> {
  const tries: (EditedPlan | Refusal)[] = [];
  const result = await world.rewriting.rewrite(path, (bytes) => {
    const tried = editBytes(path, bytes, edit);
    tries.push(tried);
    return isRefused(tried) ? undefined : encodeSource(tried.after);
  });
  return 'written' in result ? tries.at(-1)! : { refused: result };
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
