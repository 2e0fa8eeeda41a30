import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planSchema } from '../../src/plan/written.ts';
import type { Change } from '../../src/yaml/change.ts';
import type { Data, Path } from '../../src/yaml/data.ts';
import { edit, type Read, read, textOf } from './edited.ts';
import { dataByPackage, hasKey, type Plain, valueAt, withChange } from './second-opinion.ts';
import { anyPlan, type StyledPlan } from './styled-plan.ts';
import { anyText } from './texts.ts';

/** What rag may refuse, and why: nothing else in any of the styles that people type. */
const refusable =
  /^(?:a comment stands (?:in “.*”|between the brackets), and would be lost|a comment stands below “.*”|“.*” is the only key there)$/;

const wish = fc.record({
  kind: fc.nat(99),
  place: fc.nat(999),
  before: fc.nat(3),
  text: anyText,
  other: anyText,
});
type Wish = typeof wish extends fc.Arbitrary<infer Value> ? Value : never;

test('20,000 edits of plans in every style: the data as intended, no other byte, and back again', () => {
  const counts = { made: 0, refused: 0 };
  fc.assert(
    fc.property(anyPlan, fc.array(wish, { minLength: 6, maxLength: 6 }), (plan, wishes) => {
      const before = read(plan.text);
      const data = dataByPackage(plan.text);
      const places = placesIn(data);
      for (const each of wishes) {
        const change = changeFor(each, places);
        const after = edit(before, [change], planSchema);
        if (typeof after === 'string') {
          counts.refused++;
          expect(after).toMatch(refusable);
          continue;
        }
        counts.made++;
        const { text } = after.source;
        expect(dataByPackage(text)).toEqual(withChange(data, change));
        expectNoOtherByte(plan, data, change, text);
        expectBack(plan, data, change, after);
      }
    }),
    { numRuns: 3400 },
  );
  expect(counts.made).toBeGreaterThan(20_000);
  expect(counts.refused / counts.made).toBeLessThan(0.01);
}, 900_000);

test('several changes at once come to the same as one after another', () => {
  fc.assert(
    fc.property(anyPlan, fc.array(wish, { minLength: 2, maxLength: 6 }), ({ text, comments }, wishes) => {
      const data = dataByPackage(text);
      const places = placesIn(data);
      const taken = new Set<string>();
      const changes = wishes
        .map((each) => appendingOrNew(each, places))
        .filter((change) => isNew(targetOf(change), change.change === 'insert', taken));
      const after = textOf(edit(read(text), changes, planSchema));
      expect(dataByPackage(after)).toEqual(changes.reduce(withChange, data));
      for (let at = 0; at < comments; at++) expect(after.split(`# c${at}c`)).toHaveLength(2);
    }),
    { numRuns: 800 },
  );
}, 900_000);

/** What does not move the places of other changes: items at the end, texts, and new keys. */
function appendingOrNew(each: Wish, places: Places): Change {
  const list = places.lists[each.place % places.lists.length]!;
  const kind = each.kind % 85;
  if (kind < 55) return insertFor(list, list.length, each.text, each.other);
  return changeFor({ ...each, kind, before: each.before === 2 ? 0 : each.before }, places);
}

function targetOf(change: Change): string {
  return keyOf(change.change === 'set' ? [...change.at, change.key] : change.at);
}

/** Whether nothing else changes in a place or around it; a list takes any number of items. */
function isNew(target: string, isItem: boolean, taken: Set<string>): boolean {
  const meets = [...taken].some((other) => other.startsWith(`${target}/`) || target.startsWith(`${other}/`));
  if (meets || (taken.has(target) && !isItem)) return false;
  taken.add(target);
  return true;
}

/** Where something can change: lists, maps and texts, by their paths. */
interface Places {
  readonly lists: readonly { readonly at: Path; readonly length: number }[];
  readonly maps: readonly { readonly at: Path; readonly keys: readonly string[] }[];
  readonly texts: readonly Path[];
}

function placesIn(data: Plain): Places {
  const lists: { at: Path; length: number }[] = [];
  const maps: { at: Path; keys: string[] }[] = [];
  const texts: Path[] = [];
  const walk = (node: Plain, at: Path): void => {
    if (typeof node === 'string') texts.push(at);
    else if (Array.isArray(node)) {
      lists.push({ at, length: node.length });
      for (const [place, item] of node.entries()) walk(item, [...at, place]);
    } else if (node) {
      const isPart = 'action' in node || 'recommendation' in node;
      maps.push({ at, keys: Object.keys(node) });
      if (isPart && !node.updates) lists.push({ at: [...at, 'updates'], length: 0 });
      if ('recommendation' in node && !node.actions) lists.push({ at: [...at, 'actions'], length: 0 });
      for (const [key, value] of Object.entries(node)) walk(value, [...at, key]);
    }
  };
  walk(data, []);
  return { lists, maps, texts };
}

function changeFor({ kind, place, before, text, other }: Wish, { lists, maps, texts }: Places): Change {
  const list = lists[place % lists.length]!;
  const map = maps[place % maps.length]!;
  const at = texts[place % texts.length]!;
  if (kind < 55) return insertFor(list, before, text, other);
  if (kind < 75 && typeof at.at(-1) === 'string')
    return { change: 'set', at: at.slice(0, -1), key: String(at.at(-1)), value: text };
  if (kind < 85)
    return {
      change: 'set',
      at: map.at,
      key: ['x-mine', 'source', 'evidence', 'completed'][before]!,
      value: before === 2 ? [text, other] : text,
    };
  if (kind < 92 && list.length > 0) return { change: 'remove', at: [...list.at, before % list.length] };
  if (kind < 96) return { change: 'remove', at: [...map.at, map.keys[before % map.keys.length]!] };
  return {
    change: 'rename',
    at: map.at,
    key: map.keys[before % map.keys.length]!,
    to: ['x-mine', 'yours', 'x: y', 'x, y'][before]!,
  };
}

function insertFor(
  { at, length }: Places['lists'][number],
  before: number,
  text: string,
  other: string,
): Change {
  const items: Readonly<Record<string, Data>> = {
    updates: { round: '2023-03', rag: 'AMBER', update: text, evidence: [other, 'minute 12'] },
    actions: { id: other, action: text, updates: [{ round: '2023-03', rag: 'RED' }] },
    recommendations: { id: '9', recommendation: text, actions: [{ id: '9.1', action: other }] },
    rounds: { round: '2024-03', title: text },
    evidence: text,
  };
  const item = items[String(at.at(-1))]!;
  return { change: 'insert', at, item, ...(before < length && { before }) };
}

/** All of the old text is in the new one but what had to go, and all that is new stands together. */
function expectNoOtherByte(
  { text, comments, values }: StyledPlan,
  data: Plain,
  change: Change,
  after: string,
): void {
  const used = endingsIn(text);
  if (used.size > 0) expect([...endingsIn(after)].filter((ending) => !used.has(ending))).toEqual([]);
  if (change.change === 'remove') {
    expectInsertion(after, text);
    return;
  }
  for (let at = 0; at < comments; at++) expect(after.split(`# c${at}c`).length, `# c${at}c`).toBe(2);
  if (change.change === 'insert') {
    const [start, end] = values.get(keyOf(change.at)) ?? [0, 0];
    const [brackets] = /^ \[\]/.exec(text.slice(start, end)) ?? [''];
    expectInsertion(text.slice(0, start) + text.slice(start + brackets.length), after);
    return;
  }
  const { at, key } = change;
  if (change.change === 'rename') {
    expect(shared(text, after)).toBeGreaterThanOrEqual(text.length - `"${key}"`.length);
    return;
  }
  if (!hasKey(data, at, key)) {
    expectInsertion(text, after);
    return;
  }
  const [start, end] = stretchOf([...at, key], values);
  expect(after.startsWith(text.slice(0, start))).toBe(true);
  // Blank lines may have been the text's own.
  expect(after.endsWith(text.slice(end).replace(/^(?:[ \t]*[\r\n])*(?:[ \t]*$)?/, ''))).toBe(true);
}

const keyOf = (path: Path) => `/${path.join('/')}`;

/** Where a value stands, or what it is part of. */
function stretchOf(path: Path, values: StyledPlan['values']): readonly [number, number] {
  return values.get(keyOf(path)) ?? stretchOf(path.slice(0, -1), values);
}

const endingsIn = (text: string) => new Set(text.match(/\r\n|\n|\r/g));

/** The second text is the first with something put in at one place. */
function expectInsertion(text: string, after: string): void {
  expect(after.length).toBeGreaterThanOrEqual(text.length);
  expect(shared(text, after)).toBeGreaterThanOrEqual(text.length);
}

/** How much two texts share at their starts and their ends. */
function shared(one: string, other: string): number {
  let head = 0;
  while (head < one.length && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < one.length && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return head + tail;
}

/** What came goes again without a trace; what was replaced or taken away says the same when it is put back. */
function expectBack({ text, values }: StyledPlan, data: Plain, change: Change, after: Read): void {
  const back = opposite(data, change);
  const [start, end] = values.get(keyOf(change.at)) ?? [0, 0];
  const hadBrackets = change.change === 'insert' && text.slice(start, end).startsWith(' []');
  const again = textOf(edit(after, [hadBrackets ? emptied(change.at) : back], planSchema));
  if (hadBrackets || back.change === 'remove') expect(again).toBe(text);
  else expect(dataByPackage(again)).toEqual(data);
}

function emptied(list: Path): Change {
  return { change: 'set', at: list.slice(0, -1), key: String(list.at(-1)), value: [] };
}

function opposite(data: Plain, change: Change): Change {
  const { at } = change;
  const holder = at.slice(0, -1);
  const last = at.at(-1)!;
  switch (change.change) {
    case 'insert': {
      if (!hasKey(data, holder, last)) return { change: 'remove', at };
      const list = valueAt(data, at) as readonly Plain[] | null;
      return { change: 'remove', at: [...at, change.before ?? list?.length ?? 0] };
    }
    case 'set':
      return hasKey(data, at, change.key)
        ? { ...change, value: valueAt(data, [...at, change.key]) }
        : { change: 'remove', at: [...at, change.key] };
    case 'rename':
      return { ...change, key: change.to, to: change.key };
    case 'remove': {
      const value = valueAt(data, at);
      if (typeof last === 'string') return { change: 'set', at: holder, key: last, value };
      const isLast = last === (valueAt(data, holder) as readonly Plain[]).length - 1;
      return { change: 'insert', at: holder, item: value, ...(!isLast && { before: last }) };
    }
  }
}
