import { readDay } from '../timescale/day.ts';
import type { Data } from '../yaml/data.ts';
import { textAt } from './written.ts';

/** What a part of a plan holds: those of its keys that are lists of things told apart by their names. */
export interface PartKind {
  readonly lists: Readonly<Record<string, ListKind>>;
  /** Who wrote one of its keys meant it to go with the others: two people may not each write a part of it. */
  readonly isOneStatement?: true;
}

export interface ListKind {
  readonly noun: string;
  /** Its names are used again under other things, so that a message has to say of which. */
  readonly isWithin?: true;
  /** The key that names an item, and one that tells apart those that it names alike. A plain text is its own name. */
  readonly named?: readonly [key: string, other?: string];
  /** The key whose words say what an item is. */
  readonly words?: string;
  readonly part: PartKind;
  /** Whether the new item of ours goes before the new one of theirs; undefined: nobody can tell, and it matters. */
  readonly goesBefore: (ours: Data, theirs: Data, ranks: Ranks) => boolean | undefined;
  /** Why both sides may not each add an item, where they may not. */
  readonly oneAdds?: string;
}

/** The place of each round among those of both sides. */
export type Ranks = ReadonlyMap<string, number>;

const oursFirst = () => true;
const nobodyKnows = () => undefined;

const lines: ListKind = { noun: 'line', isWithin: true, part: { lists: {} }, goesBefore: oursFirst };

const updates: ListKind = {
  noun: 'update',
  isWithin: true,
  named: ['round', 'as-at'],
  part: { lists: { evidence: lines }, isOneStatement: true },
  goesBefore: (ours, theirs, ranks) => {
    const [one, other] = [ours, theirs].map((update) => ranks.get(textAt(update, 'round') ?? ''));
    return one === undefined || other === undefined || one <= other;
  },
};

const revisions: ListKind = {
  noun: 'revision',
  isWithin: true,
  named: ['timescale', 'agreed'],
  part: { lists: {}, isOneStatement: true },
  goesBefore: nobodyKnows,
  oneAdds: 'each gives it a new timescale. Which of them holds?',
};

const decisions: ListKind = {
  noun: 'decision',
  isWithin: true,
  named: ['decision', 'decided'],
  part: { lists: {}, isOneStatement: true },
  goesBefore: nobodyKnows,
};

/** A plain text is its own name. */
const partners: ListKind = {
  noun: 'partner',
  isWithin: true,
  named: ['partner'],
  part: { lists: {} },
  goesBefore: oursFirst,
};

const benchmarks: ListKind = {
  noun: 'benchmark',
  isWithin: true,
  named: ['benchmark', 'as-at'],
  part: { lists: {}, isOneStatement: true },
  goesBefore: oursFirst,
};

const values: ListKind = { ...updates, noun: 'value', part: { lists: {}, isOneStatement: true } };

const measures: ListKind = {
  noun: 'measure',
  named: ['id'],
  words: 'measure',
  part: { lists: { benchmarks, values } },
  goesBefore: oursFirst,
};

const actions: ListKind = {
  noun: 'action',
  named: ['id'],
  words: 'action',
  part: { lists: { revisions, updates, decisions } },
  goesBefore: oursFirst,
};

const recommendations: ListKind = {
  noun: 'recommendation',
  named: ['id'],
  words: 'recommendation',
  part: { lists: { partners, measures, actions, updates, decisions } },
  goesBefore: oursFirst,
};

const meetings: ListKind = {
  noun: 'meeting',
  isWithin: true,
  named: ['committee', 'meeting'],
  part: { lists: {}, isOneStatement: true },
  goesBefore: oursFirst,
};

const rounds: ListKind = {
  noun: 'round',
  named: ['round'],
  part: { lists: { meetings } },
  goesBefore: isEarlier,
};

/** Worst first, so that a level's place says something. */
const ratings: ListKind = {
  noun: 'level',
  named: ['level'],
  part: { lists: { also: lines } },
  goesBefore: nobodyKnows,
};

export const planKind: PartKind = { lists: { ratings, rounds, partners, measures, recommendations } };
export const roundsKind = rounds;

/** Rounds stand oldest first. Known only where the days of the two do not touch. */
function isEarlier(ours: Data, theirs: Data): boolean | undefined {
  const [one, other] = [ours, theirs].map((round) =>
    readDay(textAt(round, 'as-at') ?? textAt(round, 'meeting') ?? ''),
  );
  if (!one?.first || !one.last || !other?.first || !other.last) return undefined;
  if (one.last < other.first) return true;
  return other.last < one.first ? false : undefined;
}
