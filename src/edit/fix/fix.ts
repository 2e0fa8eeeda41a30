import type { Document } from '../../plan/document.ts';
import { planSchema } from '../../plan/written.ts';
import type { Source } from '../../text/source.ts';
import { editYaml } from '../../yaml/edit/edit.ts';
import type { Parsed } from '../../yaml/parse.ts';
import type { MapNode } from '../../yaml/tree.ts';
import type { Told } from '../draft.ts';
import type { EditedPlan } from '../edit.ts';
import { fixes } from './fixes.ts';
import type { Mend } from './mend.ts';
import { readSheet } from './sheet.ts';

/** A plan file before and after what rag is certain of was put right; they are the same where there was nothing. */
export interface FixedPlan extends EditedPlan {
  /** What is certain, and cannot be written without touching something else. */
  readonly unsafe: readonly Unsafe[];
}

export interface Unsafe extends Told {
  readonly why: string;
}

/** A file whose text is YAML with keys, be it a plan or not one yet. */
export interface Fixable extends Document {
  readonly parsed: Parsed & { readonly tree: MapNode };
}

export function isFixable(document: Document): document is Fixable {
  return document.parsed.tree?.kind === 'map';
}

/** Puts right in a plan file what rag is certain of. A text that changes nothing but its spelling still says the same. */
export function fixPlan({ source, parsed }: Fixable): FixedPlan {
  const start: Progress = { source, tree: parsed.tree, told: [], unsafe: [] };
  const {
    source: after,
    told,
    unsafe,
  } = fixes.reduce((progress, fix) => make(fix(readSheet(progress.tree)), progress, parsed), start);
  return { before: source, after, draft: { told }, unsafe };
}

interface Progress {
  readonly source: Source;
  readonly tree: MapNode;
  readonly told: readonly Told[];
  readonly unsafe: readonly Unsafe[];
}

/** So many unsafe changes are looked for one by one; a file with more of them is for its author. */
const most = 5;

/** All of them at once; where that is not safe one half and then the other, so that only what is unsafe is left out. */
function make(mends: readonly Mend[], progress: Progress, { diagnostics }: Parsed): Progress {
  if (mends.length === 0) return progress;
  const { source, tree, told, unsafe } = progress;
  const changes = mends.map(({ change }) => change);
  const edited = editYaml(source, { tree, diagnostics }, changes, planSchema);
  if (!('refused' in edited)) {
    const done = mends.map((mend) => mend.told);
    return { source: edited.source, tree: edited.tree as MapNode, told: [...told, ...done], unsafe };
  }
  if (mends.length === 1 || unsafe.length >= most) {
    const left = mends.map((mend) => ({ ...mend.told, why: edited.refused }));
    return { ...progress, unsafe: [...unsafe, ...left] };
  }
  const half = mends.length >> 1;
  return make(mends.slice(half), make(mends.slice(0, half), progress, { diagnostics }), { diagnostics });
}
