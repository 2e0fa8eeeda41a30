import fc from 'fast-check';
import type { Diagnostic } from '../../../src/text/diagnostic.ts';

/** Pieces that some service would obey, or that break out of some format. */
const pieces = [
  '::stop-commands::x',
  '::error::y',
  '::add-mask::z',
  '%0A::error::',
  '%250A',
  '%3A%2C%0D',
  '##[error]',
  '##vso[task.setvariable variable=x]y',
  '%AZP25AZP25',
  '%5D%3B',
  ']]>',
  '<![CDATA[',
  '[[ATTACHMENT|/etc/passwd]]',
  '[[attachment|x]]',
  '|',
  '\\|',
  '<img src=x onerror=y>',
  '&amp;&#x0;',
  '<!--',
  '"\'><x y="',
  '=cmd|x',
  '@team',
  '#12',
  '[a](javascript:b)',
  '{0}',
  '`',
  '```',
  ',',
  ';',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\u0085',
  '\u2028',
  '\u0000',
  '\u0007',
  '\u001b[2J',
  '\u001b]0;t\u0007',
  '\u009b31m',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udc00',
  '\u{1fffe}',
  '\u{e0041}',
  '予定',
  '👩‍👩‍👧',
  'word',
  ' ',
  '  ',
];

/** Each of them at the beginning of a line, inside one, and beside another. */
export const hostileTexts: readonly string[] = [
  ...pieces.flatMap((piece) => [piece, `a ${piece} b`, `a\n${piece}\nb`]),
  pieces.join(''),
  pieces.join('\n'),
];

export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
);

/** Findings of every severity, with a place and without, in which every text is the given one. */
export function findingsWith(text: string): readonly Diagnostic[] {
  const source = { name: text || 'x', text: `a: ${text}\nb: ${text}\n` };
  const span = { source, start: 1, end: source.text.length };
  const texts = { code: 'unknown-key', message: text, hint: text, ref: text };
  return [
    { ...texts, severity: 'error', span, related: [{ message: text, span }] },
    { ...texts, severity: 'error', span, code: text },
    { ...texts, severity: 'warning', span },
    { ...texts, severity: 'info', span },
    { ...texts, severity: 'info', ref: undefined, span },
    { ...texts, severity: 'error', unable: true, path: text || 'x', ref: undefined },
    { ...texts, severity: 'warning', hint: undefined, ref: undefined },
  ];
}

/** What no output may hold: controls, marks that nobody sees, and halves of pairs. */
export const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u;
