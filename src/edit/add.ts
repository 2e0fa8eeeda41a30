import type { Calendar } from '../calendar/calendar.ts';
import { freeIds } from '../plan/ids.ts';
import { phraseReaderOf } from '../plan/phrases.ts';
import type { Plan } from '../plan/plan.ts';
import { selectionsOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { type Intent, isRefused, type Refusal, refuse } from './draft.ts';
import { findThing } from './thing.ts';
import { unreadableTimescale } from './typed.ts';

/** A new recommendation or action, as it was typed. */
export interface Addition {
  /** The next free one where it is left out. */
  readonly id?: string;
  readonly text: string;
  readonly owner?: string;
}

export function addRecommendation(
  addition: Addition & { readonly theme?: string; readonly source?: string },
): Intent {
  return (plan) => {
    const id = idFor(plan, addition.id, plan.recommendations.at(-1)?.id ?? '0');
    if (isRefused(id)) return id;
    const { text, owner, theme, source } = addition;
    const item = present({ id: id.id, recommendation: text, owner, theme, source });
    return {
      changes: [{ change: 'insert', at: ['recommendations'], item }],
      told: [{ id: id.id, says: 'is added, as a recommendation without actions yet.' }],
    };
  };
}

export function addAction(
  ref: string,
  addition: Addition & { readonly timescale?: string },
  calendar: Calendar,
): Intent {
  return (plan) => {
    const thing = findThing(plan, ref);
    if (isRefused(thing)) return thing;
    const { recommendation, action, path } = thing;
    if (action)
      return refuse(
        `${ref} is an action, and actions belong to recommendations.`,
        `Type the recommendation: rag add action ${recommendation.id}`,
      );
    const id = idFor(plan, addition.id, recommendation.actions.at(-1)?.id ?? `${recommendation.id}.0`);
    if (isRefused(id)) return id;
    const read = phraseReaderOf(plan, calendar);
    const timescale = addition.timescale === undefined ? undefined : read(addition.timescale);
    const unreadable = timescale && unreadableTimescale(timescale, '--timescale "September 2023"');
    if (unreadable) return unreadable;
    const { text, owner } = addition;
    const item = present({ id: id.id, action: text, owner, timescale: timescale?.text });
    return {
      changes: [{ change: 'insert', at: [...path, 'actions'], item }],
      told: [
        {
          id: id.id,
          says: `is added under ${recommendation.id}${timescale ? '' : ', without a timescale'}.`,
        },
      ],
    };
  };
}

function idFor(plan: Plan, wanted: string | undefined, like: string): { readonly id: string } | Refusal {
  const used = selectionsOf(plan).map(({ recommendation, action }) => (action ?? recommendation).id);
  if (wanted === undefined) return { id: nextId(used, like) };
  const id = wanted.trim();
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._()-]*$/u.test(id))
    return refuse(
      `${quoted(wanted)} cannot be an id.`,
      'An id is short and is typed: digits, letters, dots and hyphens, as in 18 or 18.1.',
    );
  return used.includes(id)
    ? refuse(
        `The id ${quoted(id)} is in use in this plan.`,
        `The next that is free is ${nextId(used, like)}.`,
      )
    : { id };
}

function nextId(used: readonly string[], like: string): string {
  const wanted = freeIds(used)(like);
  return like.endsWith('0') && !used.includes(`${like.slice(0, -1)}1`) ? `${like.slice(0, -1)}1` : wanted;
}

function present(item: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >;
}
