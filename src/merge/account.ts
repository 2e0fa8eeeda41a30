import { readYesNo } from '../plan/words.ts';
import type { Data, DataMap } from '../yaml/data.ts';
import { partsAt, type Thing, textAt, thingsOf } from './written.ts';

/** What a plan says, to be looked up by the names of things. */
export interface Account {
  readonly plan: DataMap;
  /** By id. */
  readonly things: ReadonlyMap<string, Thing>;
  /** Every update, by its thing, its round and its day. */
  readonly reports: ReadonlyMap<string, Report>;
  /** By id. */
  readonly rounds: ReadonlyMap<string, Data>;
}

export interface Report {
  readonly of: Thing;
  readonly round: string;
  readonly update: DataMap;
}

export function accountOf(plan: DataMap): Account {
  const things = [...thingsOf(plan)];
  return {
    plan,
    things: new Map(things.map((thing) => [thing.id, thing])),
    reports: new Map(things.flatMap(reportsOf)),
    rounds: new Map(partsAt(plan, 'rounds').map((round) => [textAt(round, 'round') ?? '', round])),
  };
}

function reportsOf(of: Thing): readonly (readonly [string, Report])[] {
  return partsAt(of.part, 'updates').map((update) => {
    const round = textAt(update, 'round') ?? '';
    return [JSON.stringify([of.id, round, textAt(update, 'as-at') ?? '']), { of, round, update }];
  });
}

export function isClosed(round: Data | undefined): boolean {
  return readYesNo(textAt(round, 'closed') ?? '').value === true;
}
