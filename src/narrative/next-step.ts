import { not, oneOf, sequence, word } from '../text/pattern.ts';
import { type NarrativeContext, promisesIn } from './promises.ts';
import { sentencesIn } from './sentences.ts';
import { isIn, placeWords } from './words.ts';

/** Words by which an update says what comes next. */
const nextStep = oneOf<unknown>(
  word(
    'will, shall, must, would, next, to be, plan to, plans to, plans for, have plans, planned, planning, aim, aims, aiming',
    'intend, intends, intended, intention, propose, proposes, proposed, proposing, proposal to, expect, expects, expected',
    'anticipate, anticipates, anticipated, due to be, scheduled, booked, arranged, going to, goes to, go to, need to',
    'needs to, have to, has to, target date, deadline, to follow, follow up, working to, working towards, priority',
    'forthcoming, upcoming, agreed to',
  ),
  sequence(word('due'), not(word('to'))),
);

/** Whether a narrative says what comes next, or by when. */
export function hasNextStep(text: string, context: NarrativeContext | undefined): boolean {
  const says = sentencesIn(text).some((sentence) => {
    const words = placeWords(sentence.text);
    return isIn(words, nextStep, { from: 0, to: words.texts.length });
  });
  return says || (context !== undefined && promisesIn(text, context).length > 0);
}
