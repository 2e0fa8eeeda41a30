import type { Sides } from './merged.ts';

/** What git is told of rag's way to merge. */

/** The two sides, where git does not say what they are; true of a merge, a rebase and a cherry-pick alike. */
export const sides: Sides = { ours: 'the version here', theirs: 'the version coming in' };

export const driverName = 'rag plans: by recommendation, action and round';

/**
 * The command line with which git merges a plan. Should rag not be there, git merges by lines, as it would without it: a
 * driver that cannot be started is taken for a conflict, and the file would hold our version alone, with no mark in it.
 * The names of the two sides (%X and %Y) are known to git from 2.44 on.
 */
export function driverLine(starter: string): string {
  const sentence =
    'rag did not merge this plan, so git merges it line by line. If rag was not found, install it and type: rag git install';
  const byLines = `git merge-file --marker-size=%L -L "${sides.ours}" -L "the version before" -L "${sides.theirs}" %A %O %B`;
  return `${starter} merge-driver -- %O %A %B %L %P %X %Y || { grep -q "^<<<<<<<" %A && exit 1; echo "${sentence}" >&2; ${byLines} || exit 1; }`;
}

/** The lines of .gitattributes that give plans to the driver; the paths are those of folders and files from the top of the clone. */
export function attributeLines(paths: readonly string[]): readonly string[] {
  const patterns = paths.flatMap((path) => {
    const exact = path.replace(/[\\*?[]/g, '\\$&');
    if (/\.ya?ml$/i.test(path)) return [`/${exact}`];
    return ['yaml', 'yml'].map((ending) => `${exact && `${exact}/`}**/*.${ending}`);
  });
  return [...new Set(patterns)].map((pattern) => `${asWord(pattern)} merge=rag`);
}

/** A pattern as one word of .gitattributes: in quotation marks where it would be read as something else. */
function asWord(pattern: string): string {
  return /^[#![]|[\s"]/.test(pattern)
    ? `"${pattern.replace(/["\\]/g, '\\$&').replace(/^!/, '/!')}"`
    : pattern;
}

/** The text of .gitattributes with these lines at its end, where what is said last counts; those it has are left out. */
export function withLines(text: string, lines: readonly string[]): string {
  const has = new Set(text.split(/\r\n|\n/).map((line) => line.trim()));
  const missing = lines.filter((line) => !has.has(line));
  if (missing.length === 0) return text;
  const ending = /\r\n/.test(text) ? '\r\n' : '\n';
  const start = text === '' || text.endsWith('\n') ? text : `${text}${ending}`;
  return `${start}${missing.map((line) => `${line}${ending}`).join('')}`;
}
