import { sameData } from '../yaml/apply.ts';
import type { Data, DataMap } from '../yaml/data.ts';
import type { Account, Report } from './account.ts';
import { partsAt, type Thing, textAt, valueAt } from './written.ts';

/** What one side did against the other: what it says that neither the plan before nor the other says. */
export interface News {
  readonly before: Account;
  readonly by: Account;
  readonly against: Account;
}

/** The updates that it added, changed or took out, by round. */
export function reportsTouched({ before, by, against }: News): ReadonlyMap<string, readonly Report[]> {
  const touched = new Map<string, Report[]>();
  const add = (report: Report) => {
    const reports = touched.get(report.round);
    if (reports) reports.push(report);
    else touched.set(report.round, [report]);
  };
  for (const [key, report] of by.reports) {
    const isKnown = [before, against].some(({ reports }) =>
      sameData(reports.get(key)?.update, report.update),
    );
    if (!isKnown) add(report);
  }
  for (const [key, report] of before.reports)
    if (!by.reports.has(key) && against.reports.has(key)) add(report);
  return touched;
}

/** Whether it gave a key of a thing another value, or took it away. */
export function isNews({ before, by, against }: News, id: string, key: string): boolean {
  const valueIn = ({ things }: Account) => valueAt(things.get(id)?.part, key);
  const value = valueIn(by);
  return [before, against].every((account) => !sameData(valueIn(account), value));
}

/** The revisions that it gave an action. */
export function newRevisions({ before, by, against }: News, id: string): readonly DataMap[] {
  const revisionsIn = ({ things }: Account) => partsAt(things.get(id)?.part, 'revisions');
  const nameOf = (revision: Data) =>
    JSON.stringify([textAt(revision, 'timescale'), textAt(revision, 'agreed')]);
  const known = new Set([before, against].flatMap(revisionsIn).map(nameOf));
  return revisionsIn(by).filter((revision) => !known.has(nameOf(revision)));
}

/** The things that both sides have. */
export function* sharedThings({ by, against }: News): Iterable<Thing> {
  for (const thing of by.things.values()) if (against.things.has(thing.id)) yield thing;
}
