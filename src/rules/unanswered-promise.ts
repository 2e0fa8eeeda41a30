import { brokenPromisesOf } from '../assess/promises/promises.ts';
import { nameOfPart } from '../assess/reported.ts';
import { daysBetween } from '../calendar/day.ts';
import { longDay } from '../calendar/words.ts';
import { placeOfWords } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { counted, quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const unansweredPromise = defineRule({
  name: 'unanswered-promise',
  severity: 'warning',
  summary:
    'An update promised something by a date that is past, and nobody has said since whether it was done.',
  why: '“Before the summer” is a promise to whoever reads the plan. A timescale is watched; a date in the words of an update is forgotten, unless somebody asks. A later update, a completion or a new timescale answers it. `rag promises` lists them all.',
  asOf: '2023-12-01',
  bad: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Put in place support for children in residential care.
    actions:
      - id: 1.1
        action: Keep the joint plan with health partners under review.
        timescale: Ongoing
        owner: Head of Residential Care
    updates:
      - round: 2023-03
        rag: AMBER
        update: Talks continue, with an aim to agree a way forward before the Summer.
`,
  good: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    meeting: 2023-03-15
  - round: 2023-09
    meeting: 2023-09-13
recommendations:
  - id: 1
    recommendation: Put in place support for children in residential care.
    actions:
      - id: 1.1
        action: Keep the joint plan with health partners under review.
        timescale: Ongoing
        owner: Head of Residential Care
    updates:
      - round: 2023-03
        rag: AMBER
        update: Talks continue, with an aim to agree a way forward before the Summer.
      - round: 2023-09
        rag: GREEN
        update: The way forward was agreed in June.
`,
  *checkPosition(position) {
    const { plan, asOf } = position;
    for (const { phrase, sentence, due, made, update, reported } of brokenPromisesOf(position)) {
      const { part } = reported;
      const ago = counted(daysBetween(due, asOf), 'day');
      yield {
        at: placeOfWords(plan, update, 'update', phrase),
        message: `${nameOfPart(part)} promised something ${quoted(phrase)} (on ${longDay(made)}; read as by ${longDay(due)}). That was ${ago} ago, and nothing has been said since: ${quoted(sentence.text, 240)}`,
        hint: 'Add an update that says what became of it; if it is to be later, say by when.',
        ref: refOf(plan, part.id),
      };
    }
  },
});
