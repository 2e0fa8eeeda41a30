import type { Severity } from '../text/diagnostic.ts';
import { quoted } from '../text/sentence.ts';
import {
  type About,
  goesOnOrItem,
  inColumn,
  keyOrText,
  linesLikeIt,
  quoteOrTakeAway,
  quoteOrWriteOut,
  quoteText,
} from './hints.ts';
import { nameOfMark, oddLines, withoutMark } from './paste.ts';
import type { ProblemKind } from './problem.ts';
import { brief, elseQuoteHint, quoteHint } from './quote.ts';

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
      `Replace the tab by spaces, as many as before the lines beside it.${linesLikeIt(source, /^ {0,200}\t/gm)}`,
  },
  'odd-space': {
    message:
      'The spaces here only look like spaces: they are other characters, pasted from Word or a web page.',
    hint: ({ line, end, source }) =>
      `Delete all the white space before ${found(line.text.slice(end - line.start))}, and type it again with the space bar.${linesLikeIt(source, oddLines)}`,
  },
  'pasted-mark': {
    message: ({ written }) =>
      `This line begins with ${nameOfMark(written)}, where a list in a plan has a hyphen.`,
    hint: ({ line }) =>
      `Type a hyphen and a space in its place, here and on the lines like it: - ${brief(withoutMark(line.text.trim()) ?? '')}`,
  },
  'uneven-key': {
    message: ({ indent }) =>
      `This line does not line up with the keys beside it, which begin in column ${(indent ?? 0) + 1}.`,
    hint: ({ indent, line }) => `Begin ${found(line.text)} ${inColumn(indent)}.`,
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
    hint: goesOnOrItem,
  },
  'no-colon': {
    message: ({ line }) => `rag expects a key and a colon here, and found ${found(line.value)}.`,
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
      `If “${line.key}” is a key of its own, begin it ${inColumn(indent)}. If it is part of the text, put the whole text in quotes.`,
  },
  'key-over-lines': {
    message: ({ line }) => `rag expects a key and a colon here, and found ${found(line.value)}.`,
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
        : `rag cannot read on from here: ${found(line.text)} does not belong to what stands above.`,
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
    message: ({ written }) => `${found(written)} stands here twice. Only one can count.`,
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
      `All from # on is read as a remark and is not part of the text: ${found(written)}.`,
    hint: ({ line }) =>
      `If it is a remark, put a space behind the #. If it belongs to the text, ${elseQuoteHint(line)}`,
  },
};

/** The start of what was found, in quotation marks. */
function found(text: string): string {
  return quoted(text.trim(), 40);
}
