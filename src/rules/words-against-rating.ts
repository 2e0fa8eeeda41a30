import { isLeftToDo } from '../assess/position.ts';
import { nameOfPart, type Reported, reportedIn } from '../assess/reported.ts';
import { longDay } from '../calendar/words.ts';
import { type Claimed, claimsIn } from '../narrative/claims.ts';
import { hasNextStep } from '../narrative/next-step.ts';
import { placeOfWords } from '../plan/place.ts';
import type { Plan, Update } from '../plan/plan.ts';
import type { Level, RatingScheme } from '../plan/ratings.ts';
import { dayOfUpdate } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const wordsAgainstRating = defineRule({
  name: 'words-against-rating',
  severity: 'warning',
  summary: 'The words of an update say one thing, and its rating another.',
  why: 'Committees read the colours first, and often nothing else. GREEN beside “not progressed as quickly as we would like” hides what they ought to ask about; RED beside “completed” makes them ask for nothing. Words that only say that something is still to come count against the best rating where an action is past its timescale.',
  asOf: '2023-03-15',
  bad: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Develop a longer term strategy for residential care.
    actions:
      - id: 1.1
        action: Present the plan to the management team.
        timescale: April 2022
        owner: Head of Residential Care
    updates:
      - round: 2023-03
        rag: GREEN
        update: The plan is written, and will be submitted for approval in May.
`,
  good: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Develop a longer term strategy for residential care.
    actions:
      - id: 1.1
        action: Present the plan to the management team.
        timescale: April 2022
        owner: Head of Residential Care
    updates:
      - round: 2023-03
        rag: AMBER
        update: The plan is written, and will be submitted for approval in May.
`,
  *checkPosition(position) {
    const { plan } = position;
    for (const reported of reportedIn(position)) {
      const update = reported.updates.at(-1)!;
      const level = update.rating?.level;
      const found = level && update.text ? contradiction(update.text, level, reported, plan) : undefined;
      if (!found) continue;
      const { claimed, because } = found;
      yield {
        at: placeOfWords(plan, update, 'update', claimed.words),
        message: `${nameOfPart(reported.part)} is rated ${level!.word}, but its update says ${quoted(claimed.words)}${because}: ${quoted(claimed.sentence.text, 240)}`,
        hint: hintFor(claimed, level!),
        ref: refOf(plan, reported.part.id),
      };
    }
  },
});

interface Contradiction {
  readonly claimed: Claimed;
  /** Why the words count, where the rating alone does not tell. */
  readonly because: string;
}

function contradiction(
  text: string,
  level: Level,
  reported: Reported,
  plan: Plan,
): Contradiction | undefined {
  const isGood = isBest(level, plan.ratings.scheme);
  const isBad = level.tone === 'bad' || level.tone === 'caution';
  if (!isGood && !isBad) return undefined;
  if (isBad) {
    const [claimed] = reported.isOpen ? claimsIn(text, ['done']) : [];
    if (!claimed || hasNextStep(text, undefined)) return undefined;
    return { claimed, because: ' and nothing of what is left' };
  }
  const late = lateWhen(reported, reported.updates.at(-1)!, plan);
  const claims = claimsIn(text, late === undefined ? ['in-trouble'] : ['in-trouble', 'unfinished']);
  const claimed = claims.find(({ claim }) => claim === 'in-trouble') ?? claims[0];
  return claimed && { claimed, because: claimed.claim === 'unfinished' ? late! : '' };
}

/** The best that a thing which is not yet complete can be, or a rating that means complete. */
function isBest(level: Level, { levels }: RatingScheme): boolean {
  return level.complete || (level.tone === 'good' && level === levels.findLast(({ complete }) => !complete));
}

/** What was overdue when the update was made; undefined: nothing was, and the work may well be still to come. */
function lateWhen({ actions }: Reported, update: Update, plan: Plan): string | undefined {
  const day = dayOfUpdate(plan, update);
  const late = actions.find((each) => isLeftToDo(each) && day && each.due && each.due < day);
  return late && `, and action ${late.action.id} was due by ${longDay(late.due!)}`;
}

function hintFor({ claim }: Claimed, { word }: Level): string {
  return claim === 'done'
    ? `Say in the update what is left to do and by when, or rate it as the words say.`
    : `Rate it as the words say, or say in the update why it is ${word} all the same.`;
}
