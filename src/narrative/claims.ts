import { word } from '../text/pattern.ts';
import { type Claim, type ClaimWords, claimWords, takenBackBy } from './claim-words.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { type PlacedWords, placeWords, undisguised } from './words.ts';

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
  const hasSigns = signsIn(text);
  const signed = claimWords.filter((each) => asked.includes(each.claim) && hasSigns(each));
  const wanted = signed.filter(({ claim }) => !takenBackBy[claim]?.test(text));
  if (wanted.length === 0) return [];
  const found = new Map<Claim, Claimed>();
  for (const sentence of sentencesIn(text)) {
    const here = wanted.filter(signsIn(sentence.text));
    for (const claimed of here.length > 0 ? claimsInSentence(sentence, here) : [])
      if (!found.has(claimed.claim)) found.set(claimed.claim, claimed);
  }
  return [...found.values()];
}

function signsIn(text: string): (of: ClaimWords) => boolean {
  const plain = undisguised(text);
  return ({ signs }) => signs.every((sign) => sign.test(plain));
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
