import { findLevel } from '../../plan/ratings.ts';
import { readTone } from '../../plan/scheme.ts';
import { readState, readYesNo } from '../../plan/words.ts';
import { respell, type Spelling } from './respell.ts';

/** Ratings as their scheme writes them. */
export const ratings = respell([
  {
    noun: 'update',
    key: 'rag',
    spell: (text, { scheme }) => scheme && findLevel(scheme, text)?.word,
  },
]);

/** States, tones, yes and no. A word that only means the same, as `done`, is for its author. */
export const words = respell([
  { noun: 'update', key: 'state', spell: (text) => readState(text).value },
  { noun: 'level', key: 'tone', spell: (text) => readTone(text).value },
  { noun: 'level', key: 'complete', spell: yesNo },
  { noun: 'round', key: 'closed', spell: yesNo },
  {
    noun: 'action',
    key: 'completed',
    spell: (text, { rounds }) => (rounds.has(text) ? undefined : yesNo(text)),
  },
] satisfies readonly Spelling[]);

function yesNo(text: string): string | undefined {
  const { value } = readYesNo(text);
  return value === undefined ? undefined : value ? 'yes' : 'no';
}
