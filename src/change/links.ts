import { type Origin, originText } from '../plan/origin.ts';
import type { Action, Plan, Recommendation } from '../plan/plan.ts';
import { folded, lasting, type PlanChange } from './change.ts';
import { isSameOrWithin } from './days.ts';

/** What says where something came from or went, as it was and as it is. */
export interface LinkChange {
  readonly before: { readonly plan: Plan; readonly part: Linked; readonly text: string };
  readonly now: { readonly plan: Plan; readonly part: Linked; readonly text: string };
  readonly key: LinkKey;
  /** Undefined: it is one of the plan as a whole. */
  readonly id?: string;
}

type Linked = Plan | Recommendation | Action;
export type LinkKey = 'source' | 'succeeds' | 'succeeded-by' | 'handled-in' | 'carried-from' | 'carried-to';

/** The sources, and the links to other plans, that were changed or taken out. What was left out may be filled in. */
export function linkChanges(change: PlanChange): readonly LinkChange[] {
  const { before: plan, after } = change;
  const things = lasting([...change.recommendations, ...change.actions]).map(({ before, now }) => ({
    before: { plan, part: before },
    now: { plan: now.plan, part: now.thing },
    id: now.thing.id,
  }));
  const whole = after ? [{ before: { plan, part: plan }, now: { plan: after, part: after } }] : [];
  return [...whole, ...things].flatMap(({ before, now, ...each }) => {
    const [olds, news] = [linksIn(before.part), linksIn(now.part)];
    return [...olds].flatMap(([key, was]): LinkChange[] => {
      const is = news.get(key);
      const isKept =
        typeof was === 'string' || typeof is === 'string' ? was === is : is && isFilledIn(was, is);
      if (isKept) return [];
      const [from, to] = [textOf(was), textOf(is)];
      return [{ ...each, key, before: { ...before, text: from }, now: { ...now, text: to } }];
    });
  });
}

/** What is written; no key that is empty. */
function linksIn(part: Linked): ReadonlyMap<LinkKey, string | Origin> {
  const { origin, succeeds, succeededBy } = part as Partial<Plan>;
  const { handledIn } = part as Partial<Recommendation>;
  const { carriedFrom, carriedTo } = part as Partial<Action>;
  const all: readonly (readonly [LinkKey, string | Origin | undefined])[] = [
    ['source', origin && originText(origin).trim() ? origin : undefined],
    ['succeeds', folded(succeeds)],
    ['succeeded-by', folded(succeededBy)],
    ['handled-in', folded(handledIn)],
    ['carried-from', folded(carriedFrom)],
    ['carried-to', folded(carriedTo)],
  ];
  return new Map(all.flatMap(([key, value]) => (value ? [[key, value] as const] : [])));
}

function textOf(link: string | Origin | undefined): string {
  return typeof link === 'object' ? folded(originText(link)) : (link ?? '');
}

/** Whether a source says all that it said, in parts or as one text, and perhaps more. */
function isFilledIn(was: Origin, is: Origin): boolean {
  if (was.text !== undefined || is.text !== undefined) return holdsWords(originText(is), originText(was));
  const { meeting: then, ...wasSaid } = textsOf(was);
  const { meeting: now, ...isSaid } = textsOf(is);
  const isSameDay =
    then === now || Boolean(was.meeting && is.meeting && isSameOrWithin(was.meeting, is.meeting));
  const keys = Object.keys(wasSaid) as (keyof typeof wasSaid)[];
  return (!then || isSameDay) && keys.every((key) => !wasSaid[key] || wasSaid[key] === isSaid[key]);
}

function textsOf(origin: Origin) {
  const { committee, meeting, minute, resolution, inspection, finding, notice, document } = origin;
  return {
    committee: folded(committee),
    meeting: folded(meeting?.text),
    minute: folded(minute),
    resolution: folded(resolution),
    inspection: folded(inspection),
    finding: folded(finding),
    notice: folded(notice),
    document: folded(document),
  };
}

function holdsWords(text: string, words: string): boolean {
  const held = new Set(wordsIn(text));
  return wordsIn(words).every((word) => held.has(word));
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
