import type { Tell } from '../world/history.ts';
import type { Git } from './git.ts';

/** A stretch of history: what can be reached from the tip, and made on the way from the base to it. */
interface Stretch {
  readonly base: string;
  readonly tip: string;
  /** Commits before which nothing is to be sought. */
  readonly without: readonly string[];
}

/**
 * Which commit did each of these deeds: hashes by deed. It halves the history again and again as `git bisect` does, for all
 * deeds together, so that of 2,000 commits some eleven are read. What the tip has not done is left out.
 */
export async function findDoers(
  git: Git,
  top: string,
  { base, tip }: Pick<Stretch, 'base' | 'tip'>,
  deeds: ReadonlySet<string>,
  tell: Tell,
): Promise<ReadonlyMap<string, string>> {
  const doers = new Map<string, string>();
  const done = intersect(deeds, await tell(base, tip));
  await search({ base, tip, without: [] }, done);
  return doers;

  /** All of the deeds are done at the tip, and none before the base. */
  async function search(stretch: Stretch, sought: ReadonlySet<string>): Promise<void> {
    if (sought.size === 0 || stretch.base === stretch.tip) return;
    const middle = await halve(git, top, stretch);
    if (middle === undefined || middle === stretch.tip) return settle(stretch, sought);
    const before = intersect(sought, await tell(stretch.base, middle));
    await search({ ...stretch, tip: middle }, before);
    await search({ ...stretch, without: [...stretch.without, middle] }, without(sought, before));
  }

  /**
   * One commit is left. A merge may have brought the deed from a branch that parted before the base did: there it is sought
   * from where that branch parted, so that it is not blamed on who merged.
   */
  async function settle({ base: from, tip: last }: Stretch, sought: ReadonlySet<string>): Promise<void> {
    let left = sought;
    const parents = await parentsOf(git, top, last);
    for (const parent of parents.length > 1 ? parents : []) {
      const parted = await baseOf(git, top, from, parent);
      if (parted === undefined || parted === from || parted === parent) continue;
      const there = intersect(left, await tell(parted, parent));
      await search({ base: parted, tip: parent, without: [] }, there);
      left = without(left, there);
    }
    for (const deed of left) doers.set(deed, last);
  }
}

/** The commit that halves a stretch best; the tip where no other is left. */
async function halve(git: Git, top: string, { base, tip, without }: Stretch): Promise<string | undefined> {
  const input = [tip, ...[base, ...without].map((hash) => `^${hash}`)].join('\n');
  return firstLine(await git(top, ['rev-list', '--bisect', '--ancestry-path', '--stdin'], `${input}\n`));
}

async function parentsOf(git: Git, top: string, commit: string): Promise<readonly string[]> {
  const line = firstLine(await git(top, ['rev-list', '--parents', '--max-count=1', commit]));
  return line?.split(' ').slice(1) ?? [];
}

async function baseOf(git: Git, top: string, one: string, other: string): Promise<string | undefined> {
  return firstLine(await git(top, ['merge-base', one, other]));
}

function firstLine({ out }: { readonly out: Buffer }): string | undefined {
  return out.toString('latin1').split('\n')[0] || undefined;
}

function intersect(some: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...some].filter((each) => others.has(each)));
}

function without(some: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...some].filter((each) => !others.has(each)));
}
