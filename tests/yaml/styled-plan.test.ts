import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlan } from './styled-plan.ts';

/** Line breaks of any sort are `\n` where these look. */
const styles: Readonly<Record<string, RegExp>> = {
  'dashes set in': /\n\w+:\n {2}- /,
  'dashes under the key': /\n\w+:\n- /,
  'dashes four in': /\n\w+:\n {4}- /,
  'wide gaps': /\n *- {3}\w/,
  'dashes on lines of their own': /\n *-\n/,
  'blank lines between items': /\n\n *- /,
  'comments behind values': /\w +# c/,
  'comments behind a tab': /\t# c/,
  'comments above items': /\n( *)# c\d+c\n\1- /,
  'comments inside items': /\n( *)- \w.*\n\1 +# c/,
  'comments at the end': /\n# c\d+c\n?$/,
  'a line of ---': /^---/,
  'no last line ending': /[^\n]$/,
  'single quotes': /: '/,
  'double quotes': /: +"/,
  'quotes over lines': /: "a?\n/,
  'plain over lines': /: \w[^\n#]*\n +\w[^\n:]*\n\n +Review/,
  'text below its key': /\w+:\n +Review /,
  literal: /: +\|-?\n/,
  folded: /: +>-?\n/,
  'text that keeps its blank lines': /: +[|>]\+/,
  'indentation that is told': /: +\|\d/,
  'comments behind the sign of a text': /: +[|>][-+]?[ \t]+# c/,
  'updates: []': /updates['"]? ?: \[\]\n/,
  'updates: [] # comment': /updates['"]? ?: \[\][ \t]+# c/,
  'updates:': /updates['"]? ?:\n(?: *(?:#.*)?\n)* *(?![ \n#-])/,
  'updates: # comment': /updates['"]? ?:[ \t]+# c\d+c\n(?: *(?:#.*)?\n)* *(?![ \n#-])/,
  'no updates': /action['"]? ?: .*\n *- /,
  'lists in brackets': /: \[\{/,
  'lists in brackets over lines': /: \[\n/,
  'maps in braces': /- ?\{/,
  'keys in quotes': /\n *["'][a-z]+["'] ?:/,
  'space before the colon': /[a-z] :/,
  unicode: /漢字|🙂/,
  'long lines': /[^\n]{300}/,
};

const endings: Readonly<Record<string, RegExp>> = {
  LF: /^(?:[^\r\n]*\n)+[^\r\n]*$/,
  'CR LF': /^(?:[^\r\n]*\r\n)+[^\r\n]*$/,
  CR: /^(?:[^\r\n]*\r)+[^\r\n]*$/,
  mixed: /[^\r]\n.*\r\n|\r\n.*[^\r]\n/s,
};

test('the plans are in every style that people type', () => {
  const texts = fc.sample(anyPlan, { numRuns: 1000, seed: 1 }).map(({ text }) => text);
  const found = (pattern: RegExp, among: readonly string[]) =>
    among.filter((text) => pattern.test(text)).length;
  const inLf = texts.map((text) => text.replace(/\r\n?/g, '\n'));
  const counts = [
    ...Object.entries(styles).map(([style, pattern]) => [style, found(pattern, inLf)] as const),
    ...Object.entries(endings).map(([style, pattern]) => [style, found(pattern, texts)] as const),
  ];
  expect(counts.filter(([, count]) => count < 10)).toEqual([]);
});
