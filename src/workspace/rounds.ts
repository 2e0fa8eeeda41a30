import type { Plan, Round } from '../plan/plan.ts';
import { findRound } from '../plan/rounds.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { listed, quoted } from '../text/sentence.ts';
import { readDay } from '../timescale/day.ts';

/** What to say of the plans that lack a round: an error where all do, else a word on each that is left out. */
export function lackingRound(
  name: string,
  lacking: readonly Plan[],
  plans: readonly Plan[],
): readonly Diagnostic[] {
  return told(
    lacking,
    plans,
    dayless([name], plans) ?? { message: `No plan has the round ${quoted(name)}.`, hint: roundsOfAll(plans) },
    quoted(name),
  );
}

/** What to say of the plans that have no open round, where one is asked for. */
export function lackingOpenRound(lacking: readonly Plan[], plans: readonly Plan[]): readonly Diagnostic[] {
  const hint = 'Open one for the next meeting: rag round open 2024-03 --meeting 2024-03-13';
  return told(lacking, plans, { message: 'No round is open.', hint }, 'an open round');
}

/** The same of the two rounds or days of a comparison; without any, of the last two rounds. */
export function lackingRounds(
  names: readonly string[],
  lacking: readonly Plan[],
  plans: readonly Plan[],
): readonly Diagnostic[] {
  const what = names.length ? listed(names.map(quoted)) : 'two rounds that have come by this day';
  return told(lacking, plans, reasonOf(names, plans), what);
}

function told(
  lacking: readonly Plan[],
  plans: readonly Plan[],
  reason: Reason,
  what: string,
): readonly Diagnostic[] {
  if (plans.length === 0) return [];
  if (lacking.length < plans.length) return lacking.map((plan) => leftOut(what, plan));
  const { message, hint = `${roundsOfAll(plans)} A day will do too, as year-month-day.` } = reason;
  return [{ code: 'no-round', severity: 'error', unable: true, message, hint }];
}

function roundsOfAll(plans: readonly Plan[]): string {
  const known = [...new Set(plans.flatMap(({ rounds }) => rounds.map(({ id }) => id)))];
  return known.length ? `The rounds are: ${known.join(', ')}.` : 'The plans have no rounds yet.';
}

interface Reason {
  readonly message: string;
  readonly hint?: string;
}

function dayless(names: readonly string[], plans: readonly Plan[]): Reason | undefined {
  const name = names.find((each) => roundsOf(each, plans).some(({ day }) => !day));
  return name === undefined
    ? undefined
    : {
        message: `The round ${quoted(name)} has no day, so rag cannot tell what was known in it.`,
        hint: 'Add the day of its meeting to the plan: meeting: 2023-03-15',
      };
}

/** Why no plan can be compared so: the first of these that holds. */
function reasonOf(names: readonly string[], plans: readonly Plan[]): Reason {
  const without = dayless(names, plans);
  if (without) return without;
  const unknown = names.find((name) => roundsOf(name, plans).length === 0 && !readDay(name).last);
  if (unknown !== undefined)
    return { message: `${quoted(unknown)} is neither a round of a plan nor a day that exists.` };
  const [only] = names;
  if (only !== undefined && names.length === 1) {
    return {
      message: `No round of a plan comes after ${quoted(only)}, so there is nothing to compare it with.`,
    };
  }
  if (names.length > 0) return { message: `No plan has both ${listed(names.map(quoted))}.` };
  return { message: 'No plan has two rounds that have come by this day.' };
}

function roundsOf(name: string, plans: readonly Plan[]): readonly Round[] {
  return plans.flatMap((plan) => findRound(plan, name) ?? []);
}

function leftOut(what: string, plan: Plan): Diagnostic {
  return {
    code: 'no-round',
    severity: 'warning',
    message: `${quoted(plan.title)} does not have ${what}, and is left out.`,
    path: plan.source.name,
  };
}
