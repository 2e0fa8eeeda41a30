import type { Problem } from './problem.ts';

/** What pasting from Word or a web page leaves where YAML wants a hyphen or spaces. */

const bullets = '•‣◦⁃∙·●○▪▫■□►➢✓\uf0a7\uf0b7\uf0d8§';
const dashes = '‐‑‒–—―−';
const odd = '\\u00a0\\u1680\\u2000-\\u200d\\u202f\\u205f\\u2060\\u3000\\ufeff';

/** Word’s second bullet is the letter o; a star is one only before a key, since texts begin with it too. */
const mark = new RegExp(
  `^(?:[${bullets}${dashes}]|o(?=\\t| {2}|\\s[a-z-]{1,40}(?::|$))|\\*(?=\\s+[a-z-]{1,40}:(?:\\s|$)))`,
);
const oddBefore = new RegExp(`^[ \\t]*(?:-[ \\t]*)?([${odd}][${odd}\\s]*)`);
const oddAtColon = new RegExp(`^[ \\t]*(?:-[ \\t]+)?[A-Za-z][\\w-]*(?:([${odd}]+)(?=:|$)|:([${odd}]+))`);

/** Every line that begins with such spaces. */
export const oddLines = new RegExp(`^[ \\t]{0,200}[${odd}]`, 'gm');

/** A text that begins with a bullet, or with a dash that is no hyphen, without it. */
export function withoutMark(text: string): string | undefined {
  const [found] = mark.exec(text) ?? [];
  return found === undefined ? undefined : text.slice(found.length).trim();
}

/** `the bullet “•”`, `the dash “–”`. */
export function nameOfMark(written: string): string {
  return `the ${dashes.includes(written) ? 'dash' : 'bullet'} “${written}”`;
}

/** The bullet or dash that a line, or a key, begins with. */
export function markAt(text: string, offset: number): Pick<Problem, 'kind' | 'start' | 'end'> | undefined {
  const start = text.length - text.trimStart().length;
  const [found] = mark.exec(text.slice(start)) ?? [];
  if (found === undefined) return undefined;
  return { kind: 'pasted-mark', start: offset + start, end: offset + start + found.length };
}

/** Spaces of another sort before the words of a line or a key, or at its colon. */
export function oddSpaceAt(
  text: string,
  offset: number,
): Pick<Problem, 'kind' | 'start' | 'end'> | undefined {
  const found = oddBefore.exec(text) ?? oddAtColon.exec(text);
  if (!found) return undefined;
  const spaces = found[1] ?? found[2]!;
  const start = offset + found[0].length - spaces.length;
  return { kind: 'odd-space', start, end: start + spaces.length };
}
