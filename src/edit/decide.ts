import { isReportedCompleteBy } from '../assess/progress.ts';
import type { Day } from '../calendar/day.ts';
import { longDay } from '../calendar/words.ts';
import { type Decision, mayBeSameBody, readVerdict, type Verdict, verdicts } from '../plan/decision.ts';
import { onDay } from '../plan/on-day.ts';
import type { Plan } from '../plan/plan.ts';
import { findLevel } from '../plan/ratings.ts';
import { nearest } from '../text/nearest.ts';
import { asTyped, listed, quoted } from '../text/sentence.ts';
import { type Intent, isRefused, type Refusal, refuse } from './draft.ts';
import { findThing, type Thing } from './thing.ts';
import { keptDay, readTypedDay, type TypedDay } from './typed.ts';

/** What a body decided, as it was typed. */
export interface Deciding {
  readonly verdict: string;
  readonly by: string;
  /** The day; today where it is left out. */
  readonly on?: string;
  readonly rag?: string;
  readonly minute?: string;
  readonly reason?: string;
  readonly today: Day;
}

/** Adds a decision to a recommendation or an action. What was decided before is never edited. */
export function decideOn(ref: string, deciding: Deciding): Intent {
  return (plan) => {
    const thing = findThing(plan, ref);
    if (isRefused(thing)) return thing;
    const { id, decisions } = thing.part;
    const verdict = readVerdict(deciding.verdict).value;
    if (!verdict) return unknownVerdict(deciding.verdict, id);
    const on = readTypedDay(deciding.on ?? deciding.today);
    if (isRefused(on)) return on;
    const problem =
      problemOfDay(id, on, decisions, deciding.today) ??
      problemOfRating(plan, id, verdict, deciding.rag) ??
      problemOfAcceptance(plan, thing, verdict, on.last);
    if (problem) return problem;
    const rag = deciding.rag === undefined ? undefined : findLevel(plan.ratings.scheme, deciding.rag)?.word;
    const { by, minute, reason } = deciding;
    const item = {
      decision: verdict,
      by,
      decided: keptDay(on),
      ...(rag !== undefined && { rag }),
      ...(minute !== undefined && { minute }),
      ...(reason !== undefined && { reason }),
    };
    return {
      changes: [{ change: 'insert', at: [...thing.path, 'decisions'], item }],
      told: [
        {
          id,
          says: `${said[verdict]} by ${by} ${onDay(on)}${rag ? `, rated ${rag}` : ''}.${warningOfBody(plan, verdict, by)}`,
        },
      ],
    };
  };
}

const said: Readonly<Record<Verdict, string>> = {
  accepted: 'was accepted as complete',
  'kept open': 'was kept open',
  overruled: 'was overruled',
};

function warningOfBody({ acceptedBy }: Plan, verdict: Verdict, by: string): string {
  if (verdict !== 'accepted' || !acceptedBy?.trim() || mayBeSameBody(by, acceptedBy)) return '';
  return ` Beware: the plan has ${quoted(acceptedBy)} accept what is complete; if that is another body, this is not its word.`;
}

/** As they are typed on a command line. */
const typed = verdicts.map((verdict) => verdict.replace(' ', '-'));

function unknownVerdict(text: string, id: string): Refusal {
  const meant = nearest(text, typed);
  return refuse(
    `${quoted(text)} is not a decision. The decisions are ${listed(typed)}.`,
    meant
      ? `Did you mean: rag decide ${asTyped(id)} ${meant}`
      : `Type it as in: rag decide ${asTyped(id)} accepted`,
  );
}

function problemOfDay(
  id: string,
  { first, last: day }: TypedDay,
  decisions: readonly Decision[],
  today: Day,
): Refusal | undefined {
  const from = first ?? day;
  if (from > today)
    return refuse(`${longDay(from)} has not come yet, so nothing can have been decided on it.`);
  const last = decisions.at(-1)?.day;
  return last && day < last
    ? refuse(
        `There is a later decision on ${id} already, of ${longDay(last)}.`,
        'Decisions stand in the order in which they were taken: check the day behind --on.',
      )
    : undefined;
}

function problemOfRating(
  plan: Plan,
  id: string,
  verdict: Verdict,
  rag: string | undefined,
): Refusal | undefined {
  const { levels } = plan.ratings.scheme;
  const words = levels.map(({ word }) => word);
  const example = `rag decide ${asTyped(id)} ${verdict.replace(' ', '-')} --rag ${asTyped(words[0] ?? 'RED')}`;
  if (rag === undefined)
    return verdict === 'overruled'
      ? refuse(`Which rating of ${id} is it to be instead?`, `Type it as in: ${example}`)
      : undefined;
  return findLevel(plan.ratings.scheme, rag)
    ? undefined
    : refuse(
        `${quoted(rag)} is not a rating of this plan. Its ratings are ${listed(words)}.`,
        `Type it as in: ${example}`,
      );
}

function problemOfAcceptance(
  plan: Plan,
  { recommendation, action, part: { id } }: Thing,
  verdict: Verdict,
  day: Day,
): Refusal | undefined {
  if (verdict !== 'accepted' || isReportedCompleteBy({ plan, recommendation, action }, day)) return undefined;
  return refuse(
    `Nothing in the plan says that ${id} was complete by ${longDay(day)}, so there is nothing to accept.`,
    `Write down first when it was: rag complete ${asTyped(id)} --on …`,
  );
}
