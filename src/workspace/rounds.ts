import type { Plan } from '../plan/plan.ts';
import { findRound } from '../plan/rounds.ts';
import type { Diagnostic } from '../text/diagnostic.ts';

/** What to say of the plans that lack the rounds asked for: an error where all do, else a word on each left out. */
export function lackingRounds(
  names: readonly string[],
  lacking: readonly Plan[],
  plans: readonly Plan[],
): readonly Diagnostic[] {
  if (plans.length === 0) return [];
  return lacking.length === plans.length
    ? [noRound(names, plans)]
    : lacking.map((plan) => leftOut(names, plan));
}

function noRound(names: readonly string[], plans: readonly Plan[]): Diagnostic {
  const known = [...new Set(plans.flatMap(({ rounds }) => rounds.map(({ id }) => id)))];
  const dayless = names.find((name) =>
    plans.some((plan) => findRound(plan, name) && !findRound(plan, name)?.day),
  );
  return {
    code: 'no-round',
    severity: 'error',
    unable: true,
    message:
      dayless !== undefined
        ? `The round “${dayless}” has no day, so rag cannot tell what was known in it.`
        : names.length
          ? `No plan has the round ${listed(names)}.`
          : 'No plan has two rounds with a day to compare.',
    hint:
      dayless !== undefined
        ? 'Add the day of its meeting to the plan: meeting: 2023-03-15'
        : `${known.length ? `The rounds are: ${known.join(', ')}.` : 'The plans have no rounds yet.'} A day will do too, as year-month-day.`,
  };
}

function leftOut(names: readonly string[], plan: Plan): Diagnostic {
  const what = names.length ? `the round ${listed(names)}` : 'two rounds with a day to compare';
  return {
    code: 'no-round',
    severity: 'warning',
    message: `“${plan.title}” does not have ${what}, and is left out.`,
    path: plan.source.name,
  };
}

function listed(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(' and ');
}
