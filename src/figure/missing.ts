import { plainText } from '../text/words.ts';

/** What is typed where there is no figure yet, in small letters and without full stops. */
const phrases: ReadonlySet<string> = new Set(
  [
    'tbc, tba, tbd, to be confirmed, to be agreed, to be advised, to be determined, to be decided, to be set',
    'n/a, na, not applicable, not available, unavailable, not yet available, no data, no figure, no figures, none yet',
    'not known, not yet known, unknown, not reported, not yet reported, not recorded, not collected, not measured',
    'not published, not yet published, not set, not yet set, not provided, not supplied, not due, not yet due',
    'awaited, awaiting, awaiting data, pending, outstanding, missing, suppressed, to follow, -, --, .., ..., ?',
  ].flatMap((line) => line.split(', ')),
);

const before =
  /^(?:the )?(?:data|figures?|information|results?|value) (?:(?:is|are|was|were) )?(?:currently )?/;
const after = / (?:yet|at present|currently|at this time|at this stage)$/;

/** `TBC by March`; with a number it would be another thing. */
const open = /^(?:tb[cad]|to be (?:confirmed|agreed|set))(?!\p{L})[^\d]*$/u;

/** Whether the words say that there is no figure: `TBC`, `data not yet available`, a dash. */
export function saysMissing(typed: string): boolean {
  const plain = plainText(typed).replace(/^\((.*)\)$/, '$1');
  const phrase = plain.replace(/(?<=\p{L})\./gu, '').replace(before, '');
  return open.test(phrase) || [plain, phrase, phrase.replace(after, '')].some((form) => phrases.has(form));
}
