import type { Diagnostic } from '../text/diagnostic.ts';
import type { Commit } from '../world/history.ts';
import { type Environment, type Git, splitNul } from './git.ts';
import { readCommit } from './git-commit.ts';
import type { Repository } from './git-place.ts';
import { baseOf, noCommits, notFound, troubleNaming, twice } from './git-revision-trouble.ts';

/** The commit that a revision names, and what the user should know about how it was understood. */
export interface Resolved {
  readonly commit: Commit | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the commit of a revision as the user typed it. A name that is no branch here but one of the server's, as `main` is
 * in many a CI job, is read as that.
 */
export async function resolveRevision(
  git: Git,
  env: Environment,
  repository: Repository,
  revision: string,
): Promise<Resolved> {
  const asked = await readRevision(git, repository, revision);
  if (asked.commit || asked.diagnostics.length > 0) return asked;
  const names = await listNames(git, repository);
  const remote = onServer(names, revision);
  const found = remote === undefined ? asked : await readRevision(git, repository, remote);
  if (!found.commit) {
    const empty = names.length === 0 && !(await readRevision(git, repository, 'HEAD')).commit;
    const trouble = empty ? noCommits : notFound(env, repository, revision, names);
    return { commit: undefined, diagnostics: [trouble] };
  }
  const message = `There is no branch “${baseOf(revision)}” in this clone: rag read the server's, “${remote}”.`;
  return { commit: found.commit, diagnostics: [{ code: 'git-remote-branch', severity: 'info', message }] };
}

/** The commit alone, or neither it nor a diagnostic when git knows no such thing. */
async function readRevision(git: Git, { top }: Repository, revision: string): Promise<Resolved> {
  const nothing: Resolved = { commit: undefined, diagnostics: [] };
  if (!isAskable(revision)) return nothing;
  const run = await git(top, ['cat-file', '--batch'], `${fullName(revision)}^{commit}\n`);
  const trouble = troubleNaming(revision, run.error);
  if (trouble) return { ...nothing, diagnostics: [trouble] };
  const end = run.out.indexOf(10);
  const hash = /^([0-9a-f]{40,64}) commit \d+$/.exec(run.out.subarray(0, end).toString('utf8'))?.[1];
  if (hash === undefined) return nothing;
  const commit = readCommit(hash, run.out.subarray(end + 1));
  return { commit, diagnostics: /refname .* is ambiguous/.test(run.error) ? [twice(revision, commit)] : [] };
}

/** git takes a line for a question. */
function isAskable(revision: string): boolean {
  return /^\P{Cc}+$/u.test(revision) && revision.trim() !== '';
}

/** A name that begins with a dash can only be a branch that a program made. */
function fullName(revision: string): string {
  return revision.startsWith('-') ? `refs/heads/${revision}` : revision;
}

/** Every branch and tag, as `refs/…`. */
async function listNames(git: Git, { top }: Repository): Promise<readonly string[]> {
  const run = await git(top, ['for-each-ref', '--format=%(refname)%00']);
  return splitNul(run.out).map((name) => name.trim());
}

/** `main~3` → `origin/main~3`, when that exists, or the one other server that has the branch. */
function onServer(names: readonly string[], revision: string): string | undefined {
  const base = baseOf(revision);
  const prefix = 'refs/remotes/';
  const remotes = names
    .filter((name) => name.startsWith(prefix) && name.endsWith(`/${base}`))
    .map((name) => name.slice(prefix.length, -base.length - 1))
    .filter((remote) => remote !== '' && !remote.includes('/'));
  const remote = remotes.includes('origin') ? 'origin' : remotes.length === 1 ? remotes[0] : undefined;
  return remote === undefined ? undefined : `${remote}/${revision}`;
}
