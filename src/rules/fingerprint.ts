import { createHash } from 'node:crypto';
import { type Diagnostic, pathOf } from '../text/diagnostic.ts';

/** In characters: as much of the user's own words as tells one place from another. */
const longest = 200;

/**
 * What tells each finding from every other, so that one run can be compared with another: SHA-256 of the rule and of what
 * it speaks of, never of a line, a day or the message. Findings that are alike in these are counted in their order.
 */
export function fingerprintsOf(findings: readonly Diagnostic[]): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const subject = subjectOf(finding);
    const before = counts.get(subject) ?? 0;
    counts.set(subject, before + 1);
    return createHash('sha256').update(`${subject} ${before}`).digest('hex');
  });
}

/** The rule, and plan/id; where no id is spoken of, the file and the words that are pointed at. */
export function subjectOf(finding: Diagnostic): string {
  const { code, ref, span } = finding;
  if (ref !== undefined) return JSON.stringify([code, ref]);
  const words = span?.source.text.slice(span.start, Math.min(span.end, span.start + longest)) ?? '';
  return JSON.stringify([code, pathOf(finding), words]);
}
