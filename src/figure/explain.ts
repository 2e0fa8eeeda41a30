import { quoted } from '../text/sentence.ts';
import { beginsWithNumber, isExact, isMetres } from './number.ts';
import { tellsOfChange } from './phrases.ts';

interface Fault {
  readonly isIn: (typed: string) => boolean;
  /** What follows the text in quotation marks. */
  readonly is: string;
  readonly type: string;
}

const example = 'Type the number and its unit, as in “60 %”, “£292,825” or “16 weeks”';
const alone = `${example}; other words belong in a note.`;

const isLong = (typed: string) => typed.length > 200;
const looks = (look: RegExp) => (typed: string) => look.test(typed);

/** What can be wrong with a figure; the first that fits is told. */
const faults: readonly Fault[] = [
  { isIn: isLong, is: 'is too long for a figure.', type: alone },
  { isIn: holdsNone, is: 'holds no number.', type: `${example}, or “TBC” if there is none yet.` },
  {
    isIn: (typed) => !/\d/.test(typed),
    is: 'has its number in words that rag does not put together.',
    type: 'Type it in digits, as in “200”.',
  },
  {
    isIn: looks(/^(?:-|minus) /i),
    is: 'does not say whether it is a number below zero, or how much something is to go down.',
    type: 'Type a number below zero as “-5”, and how much less it is to be as “decrease of £100,000” or “10 % less”.',
  },
  { isIn: looks(/^[^\d]*%[^\d]*\d/), is: 'has its % before the number.', type: 'Type it after: “60 %”.' },
  { isIn: looks(/% ?%/), is: 'has more than one %.', type: 'Type one: “60 %”.' },
  {
    isIn: looks(/\d ?:|\d ?\/ ?\d/),
    is: 'is a ratio, a fraction, a time or a date.',
    type: 'Type one number, as in “25 %” or “1 in 4”.',
  },
  {
    isIn: looks(/\d[eE][-+]?\d/),
    is: 'is a number as calculators show it.',
    type: 'Type it in full, as in “1,000,000” or “1 million”.',
  },
  {
    isIn: isMetres,
    is: 'could be millions or metres.',
    type: 'Type “million” or “metres” in full.',
  },
  {
    isIn: looks(/\d{16}|\.\d{7}/),
    is: 'has more digits than rag can keep.',
    type: 'Type up to 15 digits, with up to 6 decimals.',
  },
  {
    isIn: isMisshapen,
    is: 'holds a number that could be read in two ways.',
    type: 'Type thousands as in “1,447” and decimals as in “5.2”.',
  },
  {
    isIn: looks(/\d\S* ?(?:-|to|and|or) ?[£€$]?\d/),
    is: 'gives two figures.',
    type: 'Keep the one that counts, as in “at least 60 %” or “up to 65 %”.',
  },
  { isIn: looks(/\d.*[^\d.,].*\d/), is: 'holds more than one number.', type: `Keep one. ${alone}` },
  {
    isIn: tellsOfChange,
    is: 'tells of a change that rag cannot read.',
    type: 'Type it as “+7 %” or “a reduction of 7 %”.',
  },
];

/** What is wrong with a text that could not be read as a figure, and what to type. */
export function explain(typed: string): string {
  if (typed === '') return `There is no figure. ${example}, or “TBC” if there is none yet.`;
  const { is, type } = faults.find(({ isIn }) => isIn(typed)) ?? {
    is: 'holds words that rag cannot place.',
    type: alone,
  };
  return `${quoted(typed)} ${is} ${type}`;
}

function holdsNone(typed: string): boolean {
  return !typed.split(' ').some((word) => /\d/.test(word) || beginsWithNumber(word));
}

function isMisshapen(typed: string): boolean {
  return typed.match(/\d(?:[\d.,' ]*\d)?/g)?.some((digits) => !isExact(digits)) ?? false;
}
