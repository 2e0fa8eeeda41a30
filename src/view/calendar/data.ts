import { type Entry, entryKinds } from '../../assess/diary/entry.ts';
import { identitiesOf, type Noted } from '../../assess/diary/identity.ts';
import { refOf } from '../../plan/select.ts';
import type { JsonObject, Records } from '../report.ts';

/** The entries, and how many there are of each kind, for programs. */
export function entriesData(entries: readonly Noted[]): JsonObject {
  const uids = identitiesOf(entries);
  return {
    summary: Object.fromEntries(
      entryKinds.map((kind) => [kind, entries.filter(({ entry }) => entry.kind === kind).length]),
    ),
    entries: entries.map((noted, order) => entryData(noted, uids[order]!)),
  };
}

function entryData({ plan, entry }: Noted, uid: string): JsonObject {
  const { kind, day, isNow, id, text, words, owner, rating, timescale, action } = entry;
  return {
    uid,
    day,
    precision: precisionOfDay(entry),
    kind,
    now: isNow ?? false,
    plan: plan.id,
    ref: refOf(plan, id),
    id,
    text,
    words: words ?? null,
    owner: owner ?? null,
    rag: rating?.word ?? null,
    timescale: timescale ?? null,
    timing: action?.timing ?? null,
    daysOverdue: action?.daysOverdue ?? null,
    review: action?.review.state ?? null,
  };
}

export function entryRecords(entries: readonly Noted[]): Records {
  return {
    name: 'calendar',
    columns: [
      ...['Day', 'Precision', 'Kind', 'Now', 'Plan', 'Id', 'Text', 'Words', 'Owner', 'RAG', 'Timescale'],
      ...['Timing', 'Days overdue', 'Review'],
    ],
    rows: entries.map(({ plan, entry }) => {
      const { kind, day, isNow, id, text, words, owner, rating, timescale, action } = entry;
      return [
        ...[day, precisionOfDay(entry), kind, isNow ? 'yes' : 'no', plan.id, id, text, words ?? ''],
        ...[owner ?? '', rating?.word ?? '', timescale ?? '', action?.timing ?? ''],
        ...[action?.daysOverdue ? String(action.daysOverdue) : '', action?.review.state ?? ''],
      ];
    }),
  };
}

function precisionOfDay({ within }: Entry): 'day' | 'month' | 'span' {
  return within?.precision ?? 'day';
}
