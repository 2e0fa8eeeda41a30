import type { Severity } from '../text/diagnostic.ts';
import { positionAt, type Source } from '../text/source.ts';
import { isKey, type Line, lineAfter } from './line.ts';
import type { Problem, ProblemKind } from './problem.ts';
import { brief, elseQuoteHint, quoteHint } from './quote.ts';

/** A problem and what stands around it. */
export interface About extends Problem {
  readonly line: Line;
  readonly source: Source;
  /** What stands at the place. */
  readonly written: string;
}

/** What is said of a kind of problem: what was found, and what to type. */
export interface Sentence {
  readonly code?: string;
  readonly severity?: Severity;
  readonly message: string | ((about: About) => string);
  readonly hint: string | ((about: About) => string);
  /** What the other place is. */
  readonly other?: string;
}

const feature = { code: 'yaml-feature' };

export const sentences: Readonly<Record<ProblemKind, Sentence>> = {
  'colon-in-text': {
    message: 'A colon and a space inside a text begin a new key, so rag cannot tell where this text ends.',
    hint: quoteText,
  },
  'special-start': {
    message: ({ written }) => `A text cannot begin with ${written.slice(0, 1)} unless it is in quotes.`,
    hint: quoteText,
  },
  'after-bracket': {
    message: ({ line }) =>
      `A text that begins with ${line.value.slice(0, 1)} is read as a list, but this one goes on after it.`,
    hint: quoteText,
  },
  'after-quote': {
    message: 'The text in quotes ends here, but the line goes on.',
    hint: ({ line }) => quoteHint(line),
  },
  'bad-escape': {
    message: ({ written }) =>
      `In double quotes a backslash has a meaning of its own, and ${written} has none.`,
    hint: quoteText,
  },
  'unclosed-quote': {
    message: ({ written }) => `The text begins with ${written} here, but no ${written} ends it.`,
    hint: ({ line, written }) => {
      const text = line.value.slice(1);
      if (written === "'" && /^'(?:twas|tis|til|em|\d0s)\b/i.test(line.value))
        return `Type the closing ' or, if it is an apostrophe, put the text in double quotes: ${line.key ?? '-'}: "${brief(line.value)}"`;
      return `Type the closing quote: ${line.key === undefined ? '- ' : `${line.key}: `}${written}${brief(text)}${written}`;
    },
  },
  'unclosed-bracket': {
    message: ({ written }) => `${written} begins a list here, but no ${written === '{' ? '}' : ']'} ends it.`,
    hint: ({ line }) => `If it is part of the text, ${elseQuoteHint(line)}`,
  },
  'bracket-contents': {
    message: 'The things between these brackets are not parted by single commas.',
    hint: 'Put one comma between two things, as in [inspection, committee], or put the whole text in quotes.',
  },
  'block-in-bracket': {
    message: 'A list of lines cannot stand inside brackets.',
    hint: 'Take the brackets away, and begin each line of the list with a dash and a space.',
  },
  'block-indent': {
    message: 'This line is not as far in as the text it belongs to.',
    hint: 'Put the same number of spaces before each line under | or >, more than before its key.',
  },
  tab: {
    message: 'This line is indented with a tab. YAML takes spaces only.',
    hint: ({ source }) =>
      `Replace the tab by spaces, as many as before the lines beside it.${tabsElsewhere(source)}`,
  },
  'uneven-key': {
    message: ({ indent }) =>
      `This line does not line up with the keys beside it, which begin in column ${(indent ?? 0) + 1}.`,
    hint: ({ indent, line }) => `Begin "${brief(line.text.trim())}" ${inColumn(indent)}.`,
  },
  'uneven-item': {
    message: ({ indent }) =>
      `This dash does not line up with the dashes of its list, which are in column ${(indent ?? 0) + 1}.`,
    hint: ({ indent }) => `Put the dash ${inColumn(indent)}.`,
  },
  'item-among-keys': {
    message: 'This line begins with a dash, but keys stand here, not a list.',
    hint: ({ indent }) =>
      `Indent it like the list it belongs to, or take the dash away to make it a key in column ${(indent ?? 0) + 1}.`,
  },
  'no-dash': {
    message: ({ indent }) =>
      `This line stands in a list but does not begin with a dash. The list's dashes are in column ${(indent ?? 0) + 1}.`,
    hint: ({ indent, line }) =>
      `If it belongs to the item above, begin it ${inColumn((indent ?? 0) + 2)}. If it is a new item, type its dash: - ${brief(line.text.trim())}`,
  },
  'no-colon': {
    message: ({ line }) => `rag expects a key and a colon here, and found "${brief(line.value)}".`,
    hint: keyOrText,
  },
  'no-space-after-colon': {
    message: "A key's colon needs a space behind it.",
    hint: ({ line }) =>
      `Type a space behind the colon: ${line.dash ? '- ' : ''}${brief(line.value.replace(':', ': '))}`,
  },
  'no-space-after-dash': {
    message: 'The dash of a list needs a space behind it.',
    hint: ({ line }) => `Type a space behind the dash: - ${brief(line.text.trim().slice(1))}`,
  },
  'indented-too-far': {
    message: 'This line is further in than the one above, so it is read as more of that text.',
    hint: ({ line, indent }) =>
      `If "${line.key}" is a key of its own, begin it ${inColumn(indent)}. If it is part of the text, put the whole text in quotes.`,
  },
  'key-over-lines': {
    message: ({ line }) => `rag expects a key and a colon here, and found "${brief(line.value)}".`,
    hint: keyOrText,
  },
  'empty-key': {
    message: 'There is a colon here but no key before it.',
    hint: 'Type the key before the colon, or put the text in quotes if the colon belongs to it.',
  },
  'key-not-text': {
    message: 'A key must be a word, not a list.',
    hint: 'Type the key as a plain word, such as owner, and put the list behind its colon.',
  },
  stray: {
    message: ({ written, line }) =>
      /^[\]}]/.test(written)
        ? `There is a ${written.slice(0, 1)} here that nothing opened.`
        : `rag cannot read on from here: "${brief(line.text.trim())}" does not belong to what stands above.`,
    hint: ({ written, line }) =>
      /^[\]}]/.test(written)
        ? `Take it away, or, if it is part of the text, ${elseQuoteHint(line)}`
        : 'Begin the keys of the plan itself (plan, rounds, recommendations) in column 1, and each line that belongs to one further in.',
  },
  alias: {
    ...feature,
    message: ({ written }) =>
      `${written} tells YAML to copy another part of the file. A plan says things where they belong, in full.`,
    hint: quoteOrWriteOut,
  },
  anchor: {
    ...feature,
    message: ({ written }) =>
      `${written} is YAML's way to name a part of the file for copying. A plan does not use it.`,
    hint: quoteOrTakeAway,
  },
  tag: {
    ...feature,
    message: ({ written }) =>
      `${written} is YAML's way to name a type. In a plan every value is text as typed.`,
    hint: quoteOrTakeAway,
  },
  merge: {
    ...feature,
    message:
      '<< tells YAML to mix in another part of the file. A plan says things where they belong, in full.',
    hint: 'Take this line away, and write out the keys it stood for.',
  },
  directive: {
    ...feature,
    message: 'A line that begins with % gives orders to YAML. A plan has none.',
    hint: 'Take the line away. If it is part of a text, indent it like the rest of that text.',
  },
  documents: {
    ...feature,
    message: 'A second document begins here. A file holds one plan.',
    hint: 'A line of --- or ... ends a plan. Take it away, or move what follows to a file of its own.',
  },
  'duplicate-key': {
    code: 'duplicate-key',
    message: ({ written }) => `"${brief(written)}" stands here twice. Only one can count.`,
    hint: 'Keep the right one and delete the other. To keep both, begin a new item of the list with a dash.',
    other: 'The first one is here.',
  },
  'too-deep': {
    code: 'too-deep',
    message: 'Lists and keys are nested more than 100 deep here. No plan is.',
    hint: 'Take the extra brackets, dashes or indents away. If it is text, put it in quotes.',
  },
  'comment-in-text': {
    code: 'yaml-comment',
    severity: 'warning',
    message: ({ written }) =>
      `All from # on is read as a remark and is not part of the text: "${brief(written)}".`,
    hint: ({ line }) =>
      `If it is a remark, put a space behind the #. If it belongs to the text, ${elseQuoteHint(line)}`,
  },
};

function quoteText({ line, start, source }: About): string {
  const next = lineAfter(source.text, line);
  const goesOn =
    next !== undefined && next.text.trim() !== '' && next.indent > line.indent + (line.dash ? 2 : 0);
  return quoteHint(line, goesOn || start > line.end);
}

function quoteOrWriteOut({ line }: About): string {
  return `Write out what it stood for. If it is meant as text, ${elseQuoteHint(line)}`;
}

function quoteOrTakeAway({ line, written }: About): string {
  return `Take ${written} away. If it is meant as text, ${elseQuoteHint(line)}`;
}

function keyOrText({ line, indent }: About): string {
  const [word = ''] = line.value.split(' ', 1);
  const further = `begin it further in than column ${(indent ?? 0) + 1}`;
  if (!isKey(word)) return `If it belongs to the text above, ${further}.`;
  const typed = `${word}: ${line.value.slice(word.length).trim()}`.trim();
  return `If it belongs to the text above, ${further}. If it is a key, type its colon: ${brief(typed)}`;
}

/** `in column 5, with 4 spaces before it` */
function inColumn(indent = 0): string {
  const before = indent === 0 ? 'no space' : indent === 1 ? '1 space' : `${indent} spaces`;
  return `in column ${indent + 1}, with ${before} before it`;
}

/** How many lines begin with a tab, because only the first is reported. */
function tabsElsewhere(source: Source): string {
  const places = Array.from(
    source.text.matchAll(/^ {0,200}\t/gm),
    ({ index }) => positionAt(source, index).line,
  );
  return places.length > 1 ? ` (${places.length} lines begin so; the last is line ${places.at(-1)}.)` : '';
}
