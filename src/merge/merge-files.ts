import type { Document } from '../plan/document.ts';
import { decodeBytes } from '../text/decode.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { encodeSource } from '../text/encode.ts';
import { conflictText } from './conflict-text.ts';
import { type Means, mergeDocuments } from './merge-documents.ts';
import type { Three } from './merged.ts';

/** What git makes of three files line by line. */
export interface LinesMerged {
  readonly bytes: Uint8Array;
  /** Its lines could not all be merged, and both versions of some stand between marks. */
  readonly isConflict: boolean;
}

/** What comes of three files. */
export interface MergedFile {
  /** Missing where nothing could be made of them. */
  readonly bytes?: Uint8Array;
  readonly isConflict: boolean;
  /** What the two sides disagree on; or else what an officer should know of the merge. */
  readonly messages: readonly string[];
  /** Why it was merged by its lines alone. */
  readonly unread?: Unread;
}

/** A version that is no plan. */
export interface Unread {
  readonly version: keyof Three<unknown>;
  readonly why: Diagnostic;
}

interface FileMeans extends Omit<Means, 'byLines'> {
  readonly path: string;
  readonly markerSize: number;
}

/** Merges three versions of a plan file. Where one of them is no plan, what git makes of their lines is all there is. */
export function mergeFiles(
  files: Three<Uint8Array>,
  byLines: LinesMerged | undefined,
  means: FileMeans,
): MergedFile {
  const versions = readVersions(files, means);
  if ('why' in versions) return asGitDoes(byLines, versions);
  const isClean = byLines && !byLines.isConflict;
  const lines = isClean ? decodeBytes(means.path, byLines.bytes).source : undefined;
  const result = mergeDocuments(versions, { ...means, byLines: lines });
  if ('merged' in result)
    return { bytes: encodeSource(result.merged), isConflict: false, messages: textsOf(result.notes) };
  const bytes = byLines?.isConflict ? byLines.bytes : inConflict(versions, means);
  return { bytes, isConflict: true, messages: textsOf(result.conflicts) };
}

function readVersions(files: Three<Uint8Array>, { path, read }: FileMeans): Three<Document> | Unread {
  const documents: Partial<Record<keyof Three<unknown>, Document>> = {};
  for (const version of ['base', 'ours', 'theirs'] as const) {
    const { source, diagnostics } = decodeBytes(path, files[version]);
    const document = source && read(source);
    // Where both added the file, the version before is empty.
    const isNone = version === 'base' && source?.text.trim() === '';
    if (!document || !(document.plan || isNone))
      return { version, why: [...diagnostics, ...(document?.diagnostics ?? [])][0]! };
    documents[version] = document;
  }
  return documents as Three<Document>;
}

function asGitDoes(byLines: LinesMerged | undefined, unread: Unread): MergedFile {
  const isConflict = byLines?.isConflict ?? true;
  const messages = isConflict ? ['Both sides changed the same lines.'] : [];
  return { bytes: byLines?.bytes, isConflict, messages, unread };
}

/** Git saw no conflict in the lines, and there is one. */
function inConflict({ ours, theirs }: Three<Document>, { sides, markerSize }: FileMeans): Uint8Array {
  const text = conflictText(ours.source.text, theirs.source.text, sides, markerSize);
  return encodeSource({ ...ours.source, text });
}

function textsOf(told: readonly { readonly message: string }[]): readonly string[] {
  return told.map(({ message }) => message);
}
