import { quoted } from '../../text/sentence.ts';
import type { Fix, Mend } from './mend.ts';
import { nameOf, type Sheet, textIn, type WrittenPart } from './sheet.ts';

/** A key of some part whose texts have one right spelling. */
export interface Spelling {
  readonly noun: string;
  readonly key: string;
  /** The right spelling; undefined where the text is not understood, or may stay as it is. */
  readonly spell: (text: string, sheet: Sheet) => string | undefined;
  /** What the right spelling means, to be told behind it. */
  readonly means?: (spelt: string) => string;
}

/** Gives texts their right spelling. What they say stays the same. */
export function respell(spellings: readonly Spelling[]): Fix {
  return (sheet) =>
    sheet.parts.flatMap((part) =>
      spellings
        .filter(({ noun }) => noun === part.noun)
        .flatMap((spelling) => mendWith(spelling, part, sheet)),
    );
}

function mendWith({ key, spell, means }: Spelling, part: WrittenPart, sheet: Sheet): readonly Mend[] {
  const text = textIn(part, key);
  const spelt = text === undefined ? undefined : spell(text, sheet);
  if (text === undefined || spelt === undefined || spelt === text || spelt.trim() === '') return [];
  const round = part.noun === 'update' ? textIn(part, 'round') : undefined;
  const where = round === undefined ? '' : ` in the update of ${quoted(round)}`;
  const meaning = means ? `: ${means(spelt)}` : '';
  return [
    {
      change: { change: 'set', at: part.path, key, value: spelt },
      told: {
        id: nameOf(part),
        says: `says ${quoted(`${key}: ${text}`)}${where}, which becomes ${quoted(`${key}: ${spelt}`)}${meaning}.`,
      },
    },
  ];
}
