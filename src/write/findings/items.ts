import { type Diagnostic, pathOf } from '../../text/diagnostic.ts';
import { type Position, positionAt } from '../../text/source.ts';
import { visible } from '../../text/visible.ts';
import type { Found, Report } from '../../view/report.ts';
import type { Weight } from './severities.ts';

/** A finding as a build service takes it: every text in it is on one line and safe to show. */
export interface Item {
  readonly rule: string;
  readonly weight: Weight;
  readonly message: string;
  /** The message, and what to do about it. */
  readonly advice: string;
  /** Undefined where the finding is about no file. */
  readonly path: string | undefined;
  readonly start: Position | undefined;
  readonly end: Position | undefined;
  readonly ref: string | undefined;
  readonly fingerprint: string;
  readonly diagnostic: Diagnostic;
}

/** The findings of a report, worst first. Deliver such a format only a report that is about findings. */
export function itemsOf(report: Report): readonly Item[] {
  const { findings, fingerprints } = foundIn(report);
  return findings.map((finding, order) => itemOf(finding, fingerprints[order]!));
}

export function foundIn({ kind, found }: Report): Found {
  if (!found) throw new Error(`A report of the kind ${kind} is not about findings.`);
  return found;
}

function itemOf(diagnostic: Diagnostic, fingerprint: string): Item {
  const { code, severity, unable, span, ref } = diagnostic;
  const message = shown(diagnostic.message);
  const hint = shown(diagnostic.hint ?? '');
  return {
    rule: shown(code),
    weight: unable ? 'unable' : severity,
    message,
    advice: [message, hint].filter((text) => text !== '').join(' '),
    path: servicePath(pathOf(diagnostic)),
    start: span && positionAt(span.source, span.start),
    end: span && positionAt(span.source, span.end),
    ref: ref && shown(ref),
    fingerprint,
    diagnostic,
  };
}

export function shown(text: string): string {
  return visible(text).trim();
}

/** A path as services compare it: with slashes, from the folder rag runs in. Its spaces are kept as they are. */
function servicePath(path: string): string | undefined {
  if (path === '') return undefined;
  const slashed = visible(path, { lines: true }).replaceAll('\n', ' ').replaceAll('\\', '/');
  return slashed.trim() === '' ? nowhere : slashed.replace(/^(?:\.\/)+(?=.)/, '');
}

/** Where a service must be told a file, and there is none: the folder. */
export const nowhere = '.';
