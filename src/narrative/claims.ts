import { word } from '../text/pattern.ts';
import { type Claim, type ClaimWords, claimWords, leftToDo, overcome } from './claim-words.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { type PlacedWords, placeWords } from './words.ts';

/** Words that make a claim, and the sentence around them. */
export interface Claimed {
  readonly claim: Claim;
  /** As they stand in the text: `not progressed`. */
  readonly words: string;
  readonly sentence: Sentence;
}

/**
 * What a narrative says of how the thing stands, of what is asked: the first words for each claim that other words do not
 * take back.
 */
export function claimsIn(text: string, asked: readonly Claim[]): readonly Claimed[] {
  const wanted = claimWords.filter(({ claim, sign }) => asked.includes(claim) && sign.test(text));
  const found = new Map<Claim, Claimed>();
  for (const sentence of wanted.length > 0 ? sentencesIn(text) : []) {
    for (const claimed of claimsInSentence(sentence, wanted))
      if (!found.has(claimed.claim)) found.set(claimed.claim, claimed);
  }
  if (found.has('in-trouble') && overcome.test(text)) found.delete('in-trouble');
  if (found.has('done') && leftToDo.test(text)) found.delete('done');
  return [...found.values()];
}

function* claimsInSentence(sentence: Sentence, wanted: readonly ClaimWords[]): Iterable<Claimed> {
  const words = placeWords(sentence.text);
  for (let at = 0; at < words.texts.length; at++) {
    for (const each of wanted) {
      const found = each.pattern(words, at);
      if (!found || isTakenBack(each, words, at, found.to)) continue;
      const quote = sentence.text.slice(words.starts[at], words.ends[found.to - 1]);
      yield { claim: each.claim, words: quote, sentence };
    }
  }
}

/** So many words before a claim are looked at. */
const nearby = 4;
const clauseEnd = word(',', ';', ':', '-', 'but, however, although');

function isTakenBack(
  { unlessBefore, unlessAfter }: ClaimWords,
  words: PlacedWords,
  at: number,
  to: number,
): boolean {
  if (unlessAfter?.(words, to)) return true;
  if (!unlessBefore) return false;
  for (let before = at - 1; before >= 0 && before >= at - nearby; before--) {
    if (clauseEnd(words, before)) return false;
    if (unlessBefore(words, before)) return true;
  }
  return false;
}
