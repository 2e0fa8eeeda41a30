import { ending, nothingBelow } from './form.ts';
import { headKeys } from './head.ts';
import { labelled } from './label.ts';
import { isBlank, type Line } from './lines.ts';
import { plainName } from './name.ts';

/** The lines of a form, by what they are. */
export interface Parts {
  /** Where the form begins; the file, where it is none. */
  readonly first: Line;
  /** What a mail program or a greeting put before it. */
  readonly before: readonly Line[];
  readonly head: readonly Line[];
  readonly sections: readonly Section[];
  /** The line that ends the form, and what stands below it; undefined: there is no such line. */
  readonly after?: readonly Line[];
}

export interface Section {
  readonly heading: Line;
  /** The heading without its marks. */
  readonly name: string;
  readonly lines: readonly Line[];
}

export function splitForm(lines: readonly Line[]): Parts {
  const start = lines.findIndex(isOfForm);
  if (start === -1) return { first: lines[0]!, before: lines, head: [], sections: [] };
  const headings = lines.flatMap((line, at) => (headingName(line) === undefined ? [] : [at]));
  const end = endOf(lines);
  const inside = headings.filter((at) => end === undefined || at < end);
  const stops = [...inside, end ?? lines.length];
  return {
    first: lines[start]!,
    before: lines.slice(0, start),
    head: lines.slice(start, stops[0]),
    sections: inside.map((at, order) => ({
      heading: lines[at]!,
      name: headingName(lines[at]!)!,
      lines: lines.slice(at + 1, stops[order + 1]),
    })),
    after: end === undefined ? undefined : lines.slice(end + 1).filter(isNews),
  };
}

/** The line that ends the form; where it was taken out, the one that was sent below it. */
function endOf(lines: readonly Line[]): number | undefined {
  const isEnding = (line: Line) => plainName(headingName(line) ?? '') === plainName(ending);
  const isBelow = ({ text }: Line) =>
    text.startsWith('#') && plainName(text.slice(1)) === plainName(nothingBelow);
  const at = lines.findIndex((line) => isEnding(line) || isBelow(line));
  return at === -1 ? undefined : at;
}

/** What stands in a heading: `== Action 1.2`, `==1.2`, `== 1.2 ==`. A line of nothing but marks is the owner's own. */
function headingName({ text }: Line): string | undefined {
  if (!text.startsWith('==')) return undefined;
  let start = 0;
  let end = text.length;
  while (text[start] === '=') start++;
  while (end > start && text[end - 1] === '=') end--;
  return text.slice(start, end).trim() || undefined;
}

function isOfForm(line: Line): boolean {
  const isKey = () => headKeys.some((key) => key === labelled(line)?.word);
  return line.text.startsWith('#') || headingName(line) !== undefined || isKey();
}

/** Whether a line below the form was not sent with it. */
function isNews(line: Line): boolean {
  return !isBlank(line) && !line.text.startsWith('#');
}
