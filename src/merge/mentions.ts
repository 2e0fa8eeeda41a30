import { isList, isMap } from '../yaml/apply.ts';
import type { Data } from '../yaml/data.ts';
import { thingNamed } from './words.ts';
import { isOwn, textAt } from './written.ts';

/** A text of one side that names one of some ids, or seems to. */
export interface Mention {
  readonly id: string;
  readonly where: string;
}

/** Keys whose texts speak of no recommendation or action: days, rounds, ratings and the like. */
const silent: ReadonlySet<string> = new Set(
  'id round rag as-at agreed meeting timescale completed closed state review period tone complete late level also'.split(
    ' ',
  ),
);

/** A word with numbers in it, with what is joined to it by stops and strokes: 18, 18.1, R-18, 17/18. */
const word = /[\p{L}\p{N}]+(?:[._/\p{Pd}][\p{L}\p{N}]+)*/gu;
const joint = /[_/\p{Pd}]/u;
/** 2023-06, 2022/23, 18.6.2023: nobody means a recommendation by a part of these. */
const dated = /^(?:\d{4}[/\p{Pd}]\d\d(?:[/\p{Pd}]\d\d)?|\d\d?([./\p{Pd}])\d\d?\1\d{2,4})$/u;
/** 18 months, 18 March and 18% are no ids either; but “18 may be dropped” speaks of 18. */
const counted =
  /^(?:%|\s(?:%|per ?cent|years?|months?|weeks?|days?|hours?|january|february|march|april|may \d{4}|june|july|august|september|october|november|december)(?![\p{L}\p{N}]))/u;

/** Whether a text that names the id can be told: an id with spaces or brackets is lost among the words. */
export function canBeFound(id: string): boolean {
  return new RegExp(`^(?:${word.source})$`, 'u').test(id);
}

/** The first mention of each id in what is written in a plan and was not in the one before it. */
export function* mentionsIn(plan: Data, before: Data, ids: ReadonlySet<string>): Iterable<Mention> {
  if (ids.size === 0) return;
  const old = new Set([...textsOf(before, 'the plan')].map(({ text }) => text));
  const wanted = new Map([...ids].map((id) => [id.toLowerCase(), id]));
  for (const { text, where } of textsOf(plan, 'the plan')) {
    if (old.has(text)) continue;
    for (const name of namesIn(text)) {
      const id = wanted.get(name);
      if (id === undefined) continue;
      wanted.delete(name);
      yield { id, where };
    }
  }
}

function* namesIn(text: string): Iterable<string> {
  const lower = text.toLowerCase();
  for (const found of lower.matchAll(word)) {
    if (dated.test(found[0]) || isAmount(lower, found.index, found.index + found[0].length)) continue;
    yield found[0];
    if (joint.test(found[0])) yield* found[0].split(joint);
  }
}

function isAmount(text: string, start: number, end: number): boolean {
  return '£$€'.includes(text[start - 1] ?? ' ') || counted.test(text.slice(end, end + 16));
}

/** Every text that may name a thing, and in what it stands. */
function* textsOf(
  data: Data,
  where: string,
  isUsers = false,
): Iterable<{ readonly text: string; readonly where: string }> {
  if (typeof data === 'string') {
    yield { text: data, where };
  } else if (data !== null && isList(data)) {
    for (const item of data) yield* textsOf(item, where, isUsers);
  } else if (isMap(data)) {
    const name = ['recommendation', 'action'].find((noun) => textAt(data, noun) !== undefined);
    const here = name && !isUsers ? thingNamed(name, textAt(data, 'id') ?? '') : where;
    for (const [key, value] of Object.entries(data)) {
      if (isUsers) yield { text: key, where };
      if (isUsers || !silent.has(key)) yield* textsOf(value, here, isUsers || isOwn(key));
    }
  }
}
