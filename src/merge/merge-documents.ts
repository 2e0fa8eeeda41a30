import type { Document } from '../plan/document.ts';
import { planSchema } from '../plan/written.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Source } from '../text/source.ts';
import { applyChanges, sameData } from '../yaml/apply.ts';
import { type Data, dataOf } from '../yaml/data.ts';
import { editYaml } from '../yaml/edit/edit.ts';
import { mergePlans } from './merge-plans.ts';
import type { Conflict, Merged, Note, Sides, Three } from './merged.ts';
import { lostComments, newErrors } from './proof.ts';

/** What the merging of plan files is done with. */
export interface Means {
  readonly sides: Sides;
  /** What git made of the three line by line, where that is without conflict. */
  readonly byLines?: Source;
  readonly read: (source: Source) => Document;
  /** All that is wrong with a plan file. */
  readonly check: (document: Document) => readonly Diagnostic[];
}

export type MergedDocument =
  | { readonly merged: Source; readonly notes: readonly Note[] }
  | { readonly conflicts: readonly Pick<Conflict, 'message'>[] };

/**
 * Merges three versions of a plan file. What git makes of their lines is taken where it says just what the plans merged by
 * their ids and rounds should say: it has the comments and the layout of both. Else theirs is spliced into ours.
 */
export function mergeDocuments(versions: Three<Document>, means: Means): MergedDocument {
  const ours = versions.ours.parsed.tree;
  const data = { ours: dataIn(versions.ours), theirs: dataIn(versions.theirs), base: dataIn(versions.base) };
  const outcome = mergePlans(data.base, data.ours, data.theirs, means.sides);
  if (outcome.conflicts.length > 0 || !ours) return outcome;
  const { byLines } = means;
  if (byLines && isProved(byLines, applyChanges(data.ours, outcome.changes), versions, means))
    return { merged: byLines, notes: outcome.notes };
  return splice(versions, outcome, means);
}

/** Nothing, where there was no file or nothing in it. */
function dataIn({ parsed }: Document): Data {
  return parsed.tree ? dataOf(parsed.tree) : null;
}

function isProved(text: Source, wanted: Data, versions: Three<Document>, means: Means): boolean {
  const document = means.read(text);
  return sameData(dataIn(document), wanted) && errorsOf(document, versions, means).length === 0;
}

function splice(versions: Three<Document>, { changes, notes }: Merged, means: Means): MergedDocument {
  const { source, parsed } = versions.ours;
  const { tree, diagnostics } = parsed;
  const edited = editYaml(source, { tree: tree!, diagnostics }, changes, planSchema);
  if ('refused' in edited) {
    const message = `rag cannot write what ${means.sides.theirs} changed into ${means.sides.ours}: ${edited.refused}.`;
    return { conflicts: [{ message }] };
  }
  const texts = {
    base: versions.base.source.text,
    ours: source.text,
    theirs: versions.theirs.source.text,
  };
  const against = [
    ...lostComments(texts, edited.source.text, means.sides),
    ...errorsOf(means.read(edited.source), versions, means),
  ];
  return against.length > 0
    ? { conflicts: against.map((message) => ({ message })) }
    : { merged: edited.source, notes };
}

function errorsOf(document: Document, { base, ours, theirs }: Three<Document>, { check }: Means) {
  return newErrors({ base: check(base), ours: check(ours), theirs: check(theirs) }, check(document));
}
