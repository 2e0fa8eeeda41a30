import type { Change, Compared, Tally } from '../../diff/change.ts';
import type { JsonObject, Records } from '../report.ts';

/** What moved, for programs. */
export function differenceData(compared: readonly Compared[]): JsonObject {
  return {
    plans: compared.map(({ plan, from, to, difference }) => ({
      plan: plan.id,
      title: plan.title,
      from,
      to,
      summary: { ...difference.tally },
    })),
    changes: compared.flatMap(({ difference }) => difference.changes.map(changeData)),
    summary: { ...sum(compared.map(({ difference }) => difference.tally)) },
  };
}

function changeData({ ref, kind, from, to, direction, days }: Change): JsonObject {
  return { ref, kind, from: from ?? null, to: to ?? null, direction, days: days ?? null };
}

function sum(tallies: readonly Tally[]): Tally {
  const none: Tally = { improved: 0, worsened: 0, unchanged: 0, firstRated: 0, added: 0, removed: 0 };
  return tallies.reduce((total, tally) => {
    const keys = Object.keys(none) as (keyof Tally)[];
    return Object.fromEntries(keys.map((key) => [key, total[key] + tally[key]])) as unknown as Tally;
  }, none);
}

/** Every change, a record each. */
export function changeRecords(compared: readonly Compared[]): Records {
  const changes = compared.flatMap(({ difference }) => difference.changes);
  return {
    name: 'changes',
    columns: ['Plan', 'Id', 'Kind', 'Recommendation / action', 'From', 'To', 'Direction', 'Days'],
    rows: changes.map(({ plan, id, kind, subject, from = '', to = '', direction, days = '' }) => [
      ...[plan.id, id, kind, subject, from, to, direction],
      String(days),
    ]),
  };
}
