import { type Day, parseDay } from '../calendar/day.ts';
import { longDay } from '../calendar/words.ts';
import type { Change, ChangeKind, Compared, Tally } from '../diff/change.ts';
import { counted } from '../text/sentence.ts';
import { asSentence, days } from './cells.ts';
import type { Block, Cell, Column, JsonObject, Records, Report, Row, Tone } from './report.ts';

/** What moved, plan by plan; `asOf` is the day of the later side. */
export function differenceReport(compared: readonly Compared[], asOf: Day): Report {
  const tallies = compared.map(({ difference }) => difference.tally);
  return {
    kind: 'diff',
    asOf,
    data: {
      plans: compared.map(({ plan, from, to, difference }) => ({
        plan: plan.id,
        title: plan.title,
        from,
        to,
        summary: { ...difference.tally },
      })),
      changes: compared.flatMap(({ difference }) => difference.changes.map(changeData)),
      summary: { ...sum(tallies) },
    },
    records: [changeRecords(compared)],
    view: compared.flatMap(planView),
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

/** The kinds of change in the order a committee asks for them, under the words it would use. */
const sections: readonly {
  readonly title: string;
  readonly tone?: Tone;
  readonly has: (change: Change) => boolean;
  readonly tells: (change: Change) => string;
}[] = [
  { title: 'Worse', tone: 'bad', has: rated('worse'), tells: fromTo },
  { title: 'Better', tone: 'good', has: rated('better'), tells: fromTo },
  {
    title: 'Rated for the first time',
    has: (change) => rated('same')(change) && !change.from,
    tells: ({ to }) => to!,
  },
  {
    title: 'No longer rated, or by other words',
    has: (change) => rated('same')(change) && !!change.from,
    tells: fromTo,
  },
  {
    title: 'Completed',
    tone: 'done',
    has: ended('better'),
    tells: ({ to }) => (to === 'yes' ? 'complete' : `complete: ${inWords(to!)}`),
  },
  { title: 'Superseded', tone: 'muted', has: ended('same'), tells: ({ to }) => to! },
  { title: 'Re-opened', tone: 'bad', has: is('reopened'), tells: () => 'open again' },
  { title: 'Re-timed', tone: 'caution', has: is('timescale'), tells: retimed },
  { title: 'Measures that got worse', tone: 'bad', has: measured('worse'), tells: figures },
  { title: 'Measures that got better', tone: 'good', has: measured('better'), tells: figures },
  { title: 'Measures with a new figure', has: measured('same'), tells: figures },
  { title: 'Added', has: is('added'), tells: () => 'new' },
  { title: 'Removed', tone: 'bad', has: is('removed'), tells: () => 'gone' },
  {
    title: 'Paused, or taken up again',
    tone: 'caution',
    has: isState,
    tells: ({ to }) => (to ? 'paused' : 'taken up again'),
  },
  {
    title: 'Reworded',
    tone: 'caution',
    has: (change) => is('wording')(change) && !isState(change),
    tells: ({ from, to }) => `was “${from ?? 'nothing'}”, is “${to ?? 'nothing'}”`,
  },
  { title: 'Not updated', tone: 'caution', has: is('not-updated'), tells: () => 'no update this round' },
];

const ref: Column = { key: 'ref', title: 'Ref' };
const columns: readonly Column[] = [
  ref,
  { key: 'subject', title: 'Recommendation / action', grow: 1, overflow: 'cut' },
  { key: 'change', title: 'Change' },
];
const narrativeColumns: readonly Column[] = [ref, { key: 'change', title: 'Narrative', grow: 1 }];

function planView({ plan, difference, from, to }: Compared): readonly Block[] {
  const { changes, tally } = difference;
  const blocks = sections.flatMap(({ title, tone, has, tells }): Block[] => {
    const rows = changes.filter(has).map((change) => rowOf(change, { text: tells(change), tone }));
    if (rows.length === 0) return [];
    return [
      { block: 'heading', level: 3, text: `${title}: ${rows.length}` },
      { block: 'table', columns, rows },
    ];
  });
  return [
    { block: 'heading', level: 1, text: plan.title, aside: `${from} → ${to}` },
    { block: 'prose', cells: tallyCells(tally, changes) },
    ...blocks,
    ...decisions(changes),
    ...narratives(changes),
  ];
}

function tallyCells(tally: Tally, changes: readonly Change[]): readonly Cell[] {
  const count = (has: (change: Change) => boolean) => changes.filter(has).length;
  const counts: readonly (readonly [number, string, Tone?])[] = [
    [tally.worsened, 'worse', 'bad'],
    [tally.improved, 'better', 'good'],
    [tally.firstRated, 'rated for the first time'],
    [tally.unchanged, 'with the same rating'],
    [count(ended('better')), 'completed', 'done'],
    [count(ended('same')), 'superseded'],
    [count(is('reopened')), 're-opened', 'bad'],
    [count((change) => isState(change) && change.to !== undefined), 'paused', 'caution'],
    [count((change) => isState(change) && change.to === undefined), 'taken up again'],
    [count(is('timescale')), 're-timed', 'caution'],
    [count(is('decided')), 'decided'],
    [count(measured('worse')), 'worse by their figures', 'bad'],
    [count(measured('better')), 'better by their figures', 'good'],
    [count(measured('same')), 'with a new figure'],
    [tally.added, 'added'],
    [tally.removed, 'removed', 'bad'],
    [count((change) => is('wording')(change) && !isState(change)), 'reworded', 'caution'],
  ];
  if (changes.length === 0) return [{ text: 'Nothing has changed.' }];
  return asSentence(
    counts.map(([number, words, tone]) => (number ? { text: `${number} ${words}`, tone } : undefined)),
  );
}

/** What bodies decided, in their own words: like narratives, too long for a cell of a table that says more. */
function decisions(changes: readonly Change[]): readonly Block[] {
  const decided = changes.filter(is('decided'));
  if (decided.length === 0) return [];
  return [
    { block: 'heading', level: 3, text: `Decided: ${decided.length}` },
    {
      block: 'table',
      columns: [ref, { key: 'change', title: 'Decision', grow: 1 }],
      rows: decided.map((change) => rowOf(change, { text: change.to ?? `not any more: ${change.from}` })),
    },
  ];
}

/** New narratives come last, each under the thing it speaks of: they are what the rows above do not say. */
function narratives(changes: readonly Change[]): readonly Block[] {
  const told = changes.filter(is('narrative'));
  if (told.length === 0) return [];
  const rows = told.map((change) => rowOf(change, { text: change.to ?? '(taken out)' }));
  return [
    { block: 'heading', level: 3, text: `What was reported: ${counted(told.length, 'narrative')}` },
    { block: 'table', columns: narrativeColumns, rows },
  ];
}

function rowOf({ id, subject }: Change, told: Cell): Row {
  return { cells: { ref: { text: id }, subject: { text: subject }, change: told } };
}

function changeRecords(compared: readonly Compared[]): Records {
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

function is(kind: ChangeKind): (change: Change) => boolean {
  return (change) => change.kind === kind;
}

function ended(direction: Change['direction']): (change: Change) => boolean {
  return (change) => change.kind === 'completed' && change.direction === direction;
}

/** A pause is told in words of its own, and is no rewording. */
function isState({ kind, from, to }: Change): boolean {
  return kind === 'wording' && (from ?? to ?? '').startsWith('state: ');
}

function rated(direction: Change['direction']): (change: Change) => boolean {
  return (change) => change.kind === 'rating' && change.direction === direction;
}

function measured(direction: Change['direction']): (change: Change) => boolean {
  return (change) => change.kind === 'measure' && change.direction === direction;
}

function figures({ from, to }: Change): string {
  return `${from ?? 'no figure'} → ${to ?? 'no figure'}`;
}

function fromTo({ from, to }: Change): string {
  return `${from ?? 'not rated'} → ${to ?? 'not rated'}`;
}

function retimed({ from, to, days: moved }: Change): string {
  const words = `${from ?? 'none'} → ${to ?? 'none'}`;
  return moved ? `${words} (${days(Math.abs(moved))} ${moved > 0 ? 'later' : 'earlier'})` : words;
}

/** A day as a paper prints it; a month or a round in the plan's own words. */
function inWords(text: string): string {
  const day = parseDay(text);
  return day ? longDay(day) : text;
}
