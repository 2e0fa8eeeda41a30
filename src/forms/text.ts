import type { Line } from './lines.ts';

/** Mail programs break lines at some 76 characters; the end of a longer one was typed. */
const longestWrapped = 100;

const listMark = /^(?:[-*•·–]|\d{1,2}[.)])\s/;

/** Whether a line begins an item of a list. */
export function isItem({ text }: Line): boolean {
  return listMark.test(text);
}

/**
 * The text of some lines. Those of a paragraph are joined, because mail programs break them; an empty line, or a line
 * too long for a mail program, ends a paragraph; an item of a list keeps its line.
 */
export function textOf(lines: readonly Line[]): string {
  const pieces: string[] = [];
  let isEnded = false;
  let before: Line | undefined;
  for (const line of lines) {
    if (line.text === '') isEnded = true;
    else {
      if (before) pieces.push(jointOf(before, line, isEnded));
      pieces.push(line.text);
      before = line;
      isEnded = false;
    }
  }
  return pieces.join('');
}

function jointOf(before: Line, line: Line, isEnded: boolean): string {
  if (isEnded) return '\n\n';
  if (isItem(line)) return '\n';
  return before.text.length > longestWrapped ? '\n\n' : ' ';
}

/** Each line as one entry of a list; an entry that begins as an item of a list goes on to the next that does. */
export function entriesOf(lines: readonly Line[]): readonly string[] {
  const entries: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    const isOwn = isItem(line);
    if (goesOn && !isOwn) entries.push(`${entries.pop()} ${line.text}`);
    else entries.push(isOwn ? line.text.replace(listMark, '').trim() : line.text);
    goesOn ||= isOwn;
  }
  return entries;
}
