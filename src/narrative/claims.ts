import { lookupOf } from '../text/first.ts';
import { type Pattern, word } from '../text/pattern.ts';
import { type Claim, type ClaimWords, claimWords, leftToDo, overcome } from './claim-words.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { isIn, type PlacedWords, placeWords } from './words.ts';

/** Words that make a claim, and the sentence around them. */
export interface Claimed {
  readonly claim: Claim;
  /** As they stand in the text: `not progressed`. */
  readonly words: string;
  readonly sentence: Sentence;
}

/** What a narrative says of how the thing stands: the first words for each claim that other words do not take back. */
export function claimsIn(text: string): readonly Claimed[] {
  const sentences = sentencesIn(text).map((sentence) => ({ sentence, words: placeWords(sentence.text) }));
  const says = (pattern: Pattern<unknown>) =>
    sentences.some(({ words }) => isIn(words, pattern, { from: 0, to: words.texts.length }));
  const found = new Map<Claim, Claimed>();
  for (const { sentence, words } of sentences) {
    for (const claimed of claimsInSentence(sentence, words))
      if (!found.has(claimed.claim)) found.set(claimed.claim, claimed);
  }
  if (found.has('in-trouble') && says(overcome)) found.delete('in-trouble');
  if (found.has('done') && says(leftToDo)) found.delete('done');
  return [...found.values()];
}

const claimWordsAt = lookupOf(claimWords.map((each) => ({ ...each, first: each.pattern.first })));

function* claimsInSentence(sentence: Sentence, words: PlacedWords): Iterable<Claimed> {
  for (let at = 0; at < words.texts.length; at++) {
    for (const each of claimWordsAt(words.texts[at])) {
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
