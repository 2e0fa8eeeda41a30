import type { Facet } from '../../assess/filter/facets.ts';
import { type Counts, type Group, type Tally, tallies } from '../../assess/rollup/group.ts';
import type { Rollup } from '../../assess/rollup/rollup.ts';
import type { Day } from '../../calendar/day.ts';
import { longDay } from '../../calendar/words.ts';
import type { Plan } from '../../plan/plan.ts';
import { counted, cutTo } from '../../text/sentence.ts';
import { textCell } from '../cells.ts';
import { notBegunSentence } from '../not-begun.ts';
import type { Block, Cell, Column, Json, JsonObject, Records, Report, Row } from '../report.ts';
import { type Figure, figuresOf } from './figures.ts';
import { type Asked, commandLine, filterWords } from './listing.ts';

/** What a roll-up shows beyond its numbers. */
interface Setting {
  readonly asOf: Day;
  readonly asked: Asked;
  /** What the plans that were counted are called, by their ids. */
  readonly titles: ReadonlyMap<string, string>;
  /** How many plans were counted. */
  readonly plans: number;
  /** Those that are left out, because nothing was known of them on the day. */
  readonly notBegun: readonly Plan[];
}

/** Plans counted by one of their facets, each number with the command line that lists what it counts. */
export function rollupReport(rollup: Rollup, setting: Setting): Report {
  return {
    kind: 'rollup',
    asOf: setting.asOf,
    data: {
      by: rollup.by,
      groups: rollup.groups.map((group) => ({
        name: group.name ?? null,
        ...countsData(rollup, group.counts, group.filter, setting.asked),
      })),
      total: countsData(rollup, rollup.total, {}, setting.asked),
      notBegun: setting.notBegun.map(({ id }) => id),
    },
    records: [recordsOf(rollup, setting.asked)],
    view: [...viewOf(rollup, setting), ...notBegunSentence(setting.notBegun)],
  };
}

function countsData({ levels }: Rollup, counts: Counts, filter: Group['filter'], asked: Asked): JsonObject {
  const number = (count: number, own: Group['filter']): Json => ({
    count,
    filter: commandLine(asked, { ...filter, ...own }),
  });
  const ratings = levels.map((each, order): [string, Json] => [
    each.level.word,
    number(counts.ratings[order]!, each.filter),
  ]);
  const tally = (name: Tally) => number(counts[name], tallies[name]);
  return {
    filter: commandLine(asked, filter),
    recommendations: tally('recommendations'),
    rag: Object.fromEntries(ratings),
    unrated: tally('unrated'),
    notUpdated: tally('notUpdated'),
    actions: tally('actions'),
    complete: tally('complete'),
    overdue: tally('overdue'),
    overdueUnreviewed: tally('overdueUnreviewed'),
    noDate: tally('noDate'),
    reviewLapsed: tally('reviewLapsed'),
  };
}

function recordsOf(rollup: Rollup, asked: Asked): Records {
  const figures = figuresOf(rollup);
  return {
    name: 'groups',
    columns: [titles[rollup.by], ...figures.map(({ name }) => name), 'To list'],
    rows: rollup.groups.map(({ name, filter, counts }) => [
      name ?? '',
      ...figures.map(({ of }) => String(of(counts))),
      commandLine(asked, filter),
    ]),
  };
}

const titles: Readonly<Record<Facet, string>> = {
  body: 'Body',
  theme: 'Theme',
  owner: 'Owner',
  committee: 'Committee',
  plan: 'Plan',
};

function viewOf(rollup: Rollup, setting: Setting): readonly Block[] {
  const { by, groups, total } = rollup;
  const figures = figuresOf(rollup).filter(({ of, optional }) => !optional || of(total) > 0);
  const columns: readonly Column[] = [
    { key: 'name', title: titles[by], grow: 2 },
    ...figures.map(({ key, title, wide }) => ({ key, title, wide, align: 'right' as const })),
    { key: 'list', title: 'To list', grow: 1, wide: true },
  ];
  const rows = groups.map(
    (group): Row => ({
      cells: {
        name: nameCell(group, by, setting),
        ...cellsOf(figures, group.counts),
        list: { text: filterWords(group.filter), tone: 'muted' },
      },
    }),
  );
  const all: Row = { cells: { name: textCell('All'), ...cellsOf(figures, total) }, begins: true };
  return [
    {
      block: 'heading',
      level: 1,
      text: [counted(setting.plans, 'plan'), ...(by === 'plan' ? [] : [`by ${by}`])].join(' '),
      aside: longDay(setting.asOf),
    },
    { block: 'table', columns, rows: groups.length > 1 ? [...rows, all] : rows },
    ...keyTo(groups, figures, setting.asked),
  ];
}

/** In characters: a longer name is all there in the words that list it. */
const longestName = 120;

function nameCell({ name }: Group, by: Facet, { titles }: Setting): Cell {
  if (name === undefined) return { text: `no ${by}`, tone: 'muted' };
  const title = by === 'plan' ? titles.get(name) : undefined;
  return textCell(cutTo(longestName, title === undefined ? name : `${name}: ${title}`));
}

function cellsOf(figures: readonly Figure[], counts: Counts): Row['cells'] {
  return Object.fromEntries(
    figures.map(({ key, of, tone, strong }) => {
      const count = of(counts);
      return [key, count ? { text: String(count), tone, strong } : textCell(0)];
    }),
  );
}

/** How each number is listed, for the eye: the words of its row, then those of its column. */
function keyTo(groups: readonly Group[], figures: readonly Figure[], asked: Asked): readonly Block[] {
  const [first] = groups;
  if (!first) return [{ block: 'prose', cells: [{ text: 'There is nothing to count.' }] }];
  const text =
    'To list what a number counts, type the words of its row, and after them those of its column. Those of the first row:';
  return [
    { block: 'prose', cells: [{ text }] },
    { block: 'code', language: 'sh', text: commandLine(asked, first.filter) },
    {
      block: 'facts',
      facts: figures.map(({ title, filter }) => ({ label: title, value: { text: filterWords(filter) } })),
    },
  ];
}
