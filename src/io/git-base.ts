import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Diagnostic } from '../text/diagnostic.ts';
import { quoted } from '../text/sentence.ts';
import type { BaseFile, Commit, Parting } from '../world/history.ts';
import type { Environment } from './git.ts';
import { readIfCan } from './git-moves.ts';
import { type Inquiry, type Reading, readPast } from './git-past.ts';
import { isThere, type Repository } from './git-place.ts';
import { resolveRevision } from './git-revision.ts';
import { noCommits } from './git-revision-trouble.ts';
import type { TreeEntry } from './git-tree.ts';
import { howToDeepen, unable } from './git-trouble.ts';

export interface BaseReading extends Reading<BaseFile> {
  /** Undefined where there is none; then the diagnostics say why. */
  readonly parting?: Parting;
}

/** The files where what is checked out parted from a revision; those that are as they were are not read again. */
export async function readBase(inquiry: Inquiry, revision: string): Promise<BaseReading> {
  const { git, env, repository, places } = inquiry;
  const asked = await resolveRevision(git, env, repository, revision);
  if (!asked.commit) return { files: [], diagnostics: asked.diagnostics };
  const { commit: head } = await resolveRevision(git, env, repository, 'HEAD');
  if (!head) return { files: [], diagnostics: [noCommits] };
  const base = await findBase(inquiry, asked.commit, head);
  if (!base) return { files: [], diagnostics: [noBase(env, repository, revision)] };
  const past = await readPast(inquiry, base, (entry) => isAsItWas(repository, entry));
  return {
    parting: { base, revision: asked.commit, head, path: places[0]!.typed },
    files: past.files,
    diagnostics: [...asked.diagnostics, ...past.diagnostics],
  };
}

async function findBase(inquiry: Inquiry, one: Commit, other: Commit): Promise<Commit | undefined> {
  const { git, env, repository } = inquiry;
  const run = await git(repository.top, ['merge-base', one.hash, other.hash]);
  const hash = run.out.toString('latin1').trim();
  return hash === '' ? undefined : (await resolveRevision(git, env, repository, hash)).commit;
}

/** Whether a file holds today what git kept of it, byte for byte; by the hash that git gives to such a file. */
function isAsItWas(repository: Repository, { kind, hash, path }: TreeEntry): boolean {
  if (kind !== 'file' || !isThere(repository, path)) return false;
  const bytes = readIfCan(join(repository.top, path));
  const algorithm = hash.length === 40 ? 'sha1' : 'sha256';
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === hash;
}

function noBase(env: Environment, { shallow }: Repository, revision: string): Diagnostic {
  const name = quoted(revision);
  if (shallow) {
    const message = `This clone holds only the newest part of the history, and not the commit where ${name} and what is checked out parted.`;
    return unable('git-shallow', message, howToDeepen(env));
  }
  const message = `${name} and what is checked out have no commit in common, so nobody can say what changed since.`;
  const hint =
    'Name a branch or a commit that this one was made from: "git log --oneline" lists its commits, "git branch --all" the branches.';
  return unable('git-no-base', message, hint);
}
