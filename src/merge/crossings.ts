import { readState } from '../plan/words.ts';
import { cutTo, listedShort, quoted } from '../text/sentence.ts';
import { isList, sameData } from '../yaml/apply.ts';
import type { Data, DataMap } from '../yaml/data.ts';
import { accountOf, isClosed, type Report } from './account.ts';
import type { Sides, Step, Three } from './merged.ts';
import { isNews, type News, newRevisions, reportsTouched, sharedThings } from './news.ts';
import { heading, thingNamed } from './words.ts';
import { type Thing, textAt, valueAt } from './written.ts';

/**
 * What either side may do alone and the two together may not, though they did it in different places. Each rule looks at
 * what one did, and at what the other did meanwhile.
 */
export function* crossings(three: Three<DataMap>, { ours, theirs }: Sides): Iterable<Step> {
  const before = accountOf(three.base);
  const our = { before, by: accountOf(three.ours), against: accountOf(three.theirs) };
  const their = { before, by: our.against, against: our.by };
  const ways: readonly Crossing[] = [
    { one: our, meanwhile: their, name: ours, other: theirs },
    { one: their, meanwhile: our, name: theirs, other: ours },
  ];
  for (const way of ways) for (const rule of rules) yield* rule(way);
  yield* inTwoPlaces(ways[0]!);
}

/** What one did and what the other did, and what the two are called. */
interface Crossing {
  readonly one: News;
  readonly meanwhile: News;
  readonly name: string;
  readonly other: string;
}

const rules: readonly ((way: Crossing) => Iterable<Step>)[] = [
  function* roundClosed({ one, meanwhile, name, other }) {
    const touched = reportsTouched(meanwhile);
    for (const [id, round] of one.by.rounds) {
      const reports = isClosed(round) && !isClosed(one.before.rounds.get(id)) ? touched.get(id) : undefined;
      if (!reports) continue;
      const conflict = `${heading(thingNamed('round', id))}: ${name} closed it, and ${other} changed what is reported in it, of ${subjects(reports)}.`;
      yield { at: ['rounds'], conflict };
    }
  },

  function* roundGone({ one, meanwhile, name, other }) {
    const touched = reportsTouched(meanwhile);
    const completed = [...meanwhile.by.things.values()].filter(({ id }) =>
      isNews(meanwhile, id, 'completed'),
    );
    for (const id of one.before.rounds.keys()) {
      if (one.by.rounds.has(id) || !one.against.rounds.has(id)) continue;
      const reports = touched.get(id) ?? [];
      const things = completed.filter(({ part }) => textAt(part, 'completed') === id);
      if (reports.length + things.length === 0) continue;
      const of = listedNames([...reports.map((report) => report.of), ...things]);
      const conflict = `${heading(thingNamed('round', id))}: ${name} took it out, and ${other} reports in it, of ${of}.`;
      yield { at: ['rounds'], conflict };
    }
  },

  function* ratingsChanged({ one, meanwhile, name, other }) {
    const [before, now, others] = [one.before, one.by, one.against].map(({ plan }) =>
      valueAt(plan, 'ratings'),
    );
    if (sameData(before, now) || sameData(now, others)) return;
    const isKept = keptLevels(before, now);
    const reports = [...reportsTouched(meanwhile).values()]
      .flat()
      .filter(({ update }) => !isKept(textAt(update, 'rag')));
    if (reports.length === 0) return;
    const conflict = `Ratings: ${name} changed them, and ${other} rates by those of before, ${subjects(reports)}.`;
    yield { at: [], conflict };
  },

  function* retimedTwice({ one, meanwhile, name, other }) {
    for (const thing of sharedThings(one)) {
      const [revision] = newRevisions(meanwhile, thing.id);
      if (!revision || !isNews(one, thing.id, 'timescale')) continue;
      const conflict = `${subject(thing)}: ${name} changed its first timescale to ${said(thing.part, 'timescale')}, and ${other} adds a revision to ${said(revision, 'timescale')}. Which of them holds?`;
      yield { at: ['recommendations'], conflict };
    }
  },

  function* completedMeanwhile({ one, meanwhile, name, other }) {
    const [states, statesOfOther] = [newStates(one), newStates(meanwhile)];
    for (const thing of sharedThings(one)) {
      const { id, part } = thing;
      const isMarked = isNews(one, id, 'completed') && valueAt(part, 'completed') !== undefined;
      if (!isMarked && !states.get(id)?.has('complete')) continue;
      const [revision] = newRevisions(meanwhile, id);
      const both = `${subject(thing)}: ${name} completes it, and ${other}`;
      if (statesOfOther.get(id)?.has('reopened'))
        yield { at: ['recommendations'], conflict: `${both} reopens it.` };
      if (revision) {
        const timescale = said(revision, 'timescale');
        yield { note: `${both} gives it the new timescale ${timescale}. Both are kept.` };
      }
    }
  },
];

/** An action that each side put under another recommendation would stand in both. */
function* inTwoPlaces({ one, name, other }: Crossing): Iterable<Step> {
  for (const thing of sharedThings(one)) {
    const before = one.before.things.get(thing.id);
    const there = one.against.things.get(thing.id)!;
    const hasMovedOnce = before && (before.under === thing.under || before.under === there.under);
    if (there.under === thing.under || hasMovedOnce) continue;
    const [here, elsewhere] = [thing, there].map(({ under }) =>
      under === undefined ? 'among the recommendations' : `under ${cutTo(40, under)}`,
    );
    const conflict = `${subject(thing)}: ${name} has it ${here}, and ${other} ${elsewhere}.`;
    yield { at: ['recommendations'], conflict };
  }
}

/** The states that the updates of one side newly say, by the id of their thing. */
function newStates(news: News): ReadonlyMap<string, ReadonlySet<string>> {
  const states = new Map<string, Set<string>>();
  for (const { of, update } of [...reportsTouched(news).values()].flat()) {
    const state = readState(textAt(update, 'state') ?? '').value;
    if (state) states.set(of.id, new Set([...(states.get(of.id) ?? []), state]));
  }
  return states;
}

/** Which ratings mean after a change of the scheme what they meant before. No rating always does. */
function keptLevels(before: Data | undefined, now: Data | undefined): (rating?: string) => boolean {
  const levelsOf = (scheme: Data | undefined) =>
    new Set(scheme !== undefined && isList(scheme) ? scheme.map((level) => textAt(level, 'level')) : []);
  const [old, left] = [levelsOf(before), levelsOf(now)];
  return (rating) => rating === undefined || (old.has(rating) && left.has(rating));
}

function subjects(reports: readonly Report[]): string {
  return listedNames(reports.map(({ of }) => of));
}

function listedNames(things: readonly Thing[]): string {
  return listedShort([...new Set(things.map(({ noun, id }) => thingNamed(noun, id)))], 6);
}

function subject({ noun, id }: Thing): string {
  return heading(thingNamed(noun, id));
}

function said(part: DataMap, key: string): string {
  return quoted(textAt(part, key) ?? '');
}
