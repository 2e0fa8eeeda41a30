import type { Day } from '../calendar/day.ts';
import { longDay } from '../calendar/words.ts';
import { onDay } from '../plan/on-day.ts';
import type { Plan, Round } from '../plan/plan.ts';
import type { Level } from '../plan/ratings.ts';
import { titleOf } from '../plan/rounds.ts';
import { listed } from '../text/sentence.ts';
import { visible } from '../text/visible.ts';
import { commentLines } from './comment.ts';
import { type FieldName, fieldNames, formStates, labelOf } from './form.ts';
import { daysCounted } from './wording.ts';

/** The keys by which a form that comes back is known. */
export const headKeys = ['plan', 'round', 'owner'] as const;
export type HeadKey = (typeof headKeys)[number];

export function headLines(plan: Plan, round: Round, owner: string | undefined, asOf: Day): readonly string[] {
  const values: Readonly<Record<HeadKey, string>> = { plan: plan.id, round: round.id, owner: owner ?? '' };
  return [
    ...headComments(plan, round, owner, asOf),
    '',
    ...headKeys.map((key) => `${`${key}:`.padEnd(7)}${visible(values[key]).trim()}`.trimEnd()),
  ];
}

/** What the form is, and how it is filled in. */
export function headComments(
  plan: Plan,
  round: Round,
  owner: string | undefined,
  asOf?: Day,
): readonly string[] {
  return [
    ...commentLines(plan.title),
    ...commentLines(`Report for ${titleOf(round)}${meetingOf(round)}`),
    ...commentLines(`For: ${owner ?? 'whoever answers for these; the plan names nobody'}`),
    '#',
    ...commentLines(howTo),
    '#',
    ...fieldNames.flatMap((name) => keyLines(labelOf(name), meanings[name](plan))),
    '#',
    ...commentLines(ofActions),
    ...(round.asAt?.last ? commentLines(`Say how things stand ${onDay(round.asAt)}.`) : []),
    ...(asOf ? commentLines(daysCounted(longDay(asOf))) : []),
  ];
}

const howTo =
  'Write behind the colons, save, and send this file back as plain text. What you leave empty is not reported. Lines that begin with # are only for you to read: nothing you write in them is taken over.';

const ofActions =
  'What you say of a recommendation counts for its actions too. Give an action an update of its own only where there is more to say of it.';

const meanings: Readonly<Record<FieldName, (plan: Plan) => readonly string[]>> = {
  rating: ({ ratings }) => {
    const { levels } = ratings.scheme;
    const words = listed(
      levels.map(({ word }) => word),
      'or',
    );
    return [words, ...levels.filter(({ means }) => means).map(meaningOf)];
  },
  completed: () => ['when it was completed: 15 March 2023, or March 2023'],
  state: () => [`${listed(formStates, 'or')}; else leave it empty`],
  evidence: () => ['minutes, a link, a document: each on a line of its own'],
  update: () => [
    'what was done, what is next, and by when, in as many lines as you need. Leave an empty line between paragraphs.',
  ],
};

function meaningOf({ word, means }: Level): string {
  return `${word}: ${means}`;
}

const keyWidth = 11;

/** A field and what it means, in two columns. */
function keyLines(label: string, meaning: readonly string[]): readonly string[] {
  const [first = '', ...more] = meaning;
  const column = 2 + keyWidth;
  const lines = commentLines(first, column).map((line, order) =>
    order === 0 ? `#   ${label.padEnd(keyWidth)}${line.slice('# '.length + column)}` : line,
  );
  return [...lines, ...more.flatMap((each) => commentLines(each, column, 2))];
}

function meetingOf({ meeting }: Round): string {
  return meeting ? `, meeting ${onDay(meeting)}` : '';
}
