import type { Diagnostic } from '../text/diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import { visible } from '../text/visible.ts';
import type { Commit } from '../world/history.ts';
import { type Environment, type Git, splitNul } from './git.ts';
import { readCommit } from './git-commit.ts';
import type { Repository } from './git-place.ts';
import { howToDeepen, unable } from './git-trouble.ts';

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
  const run = await git(top, ['cat-file', '--batch'], `${revision}^{commit}\n`);
  if (/ only (goes back to|has) /.test(run.error)) return { ...nothing, diagnostics: [tooOld(revision)] };
  const end = run.out.indexOf(10);
  const hash = /^([0-9a-f]{40,64}) commit \d+$/.exec(run.out.subarray(0, end).toString('utf8'))?.[1];
  if (hash === undefined) return nothing;
  const commit = readCommit(hash, run.out.subarray(end + 1));
  return { commit, diagnostics: /refname .* is ambiguous/.test(run.error) ? [twice(revision, commit)] : [] };
}

/** git takes a line for a question, and no name in it begins with a dash. */
function isAskable(revision: string): boolean {
  return /^[^-\p{Cc}][^\p{Cc}]*$/u.test(revision) && revision.trim() !== '';
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

/** The name in a revision, without the steps from it: `main` of `main~3`, `main^2` and `main@{yesterday}`. */
function baseOf(revision: string): string {
  return revision.split(/[~^]|@\{/, 1)[0]!;
}

const noCommits = unable(
  'git-no-commits',
  'This git repository has no commits yet, so there is no earlier version.',
  'Keep the plan in git first: git add PLAN, then git commit -m "Add the plan".',
);

function notFound(
  env: Environment,
  repository: Repository,
  revision: string,
  names: readonly string[],
): Diagnostic {
  const near = nearest(baseOf(revision), [...new Set(names.map(shortName))]);
  const meant = near === undefined || near === revision ? '' : `Did you mean “${near}”? `;
  if (repository.shallow) {
    const message = `“${shown(revision)}” is not in this clone, which holds only the newest part of the history.`;
    return unable('git-shallow', message, `${meant}${howToDeepen(env)}`);
  }
  const hint = revision.includes('..')
    ? 'Name one revision at a time: --since FROM --until TO.'
    : `${meant}"git branch --all" and "git tag" list the names, "git log --oneline" the commits; ` +
      'what only the server has comes with: git fetch --tags origin "+refs/heads/*:refs/remotes/origin/*"';
  return unable(
    'git-unknown-revision',
    `git knows no branch, tag or commit called “${shown(revision)}”.`,
    hint,
  );
}

/** `refs/remotes/origin/main` → `main`, `refs/tags/v1` → `v1`. */
function shortName(name: string): string {
  return name.replace(/^refs\/(heads|tags|remotes\/[^/]+|[^/]+)\//, '');
}

/** What was typed, fit for a message. */
function shown(revision: string): string {
  const clean = visible(revision.slice(0, 200));
  return clean.length > 60 ? `${clean.slice(0, 60)}…` : clean;
}

function tooOld(revision: string): Diagnostic {
  const message = `This clone does not remember what “${shown(revision)}” was: git keeps such a diary only since the clone was made.`;
  const hint = 'Name a commit or a tag instead: "git log --oneline" lists the commits, "git tag" the tags.';
  return unable('git-reflog', message, hint);
}

function twice(revision: string, commit: Commit): Diagnostic {
  const message = `“${shown(revision)}” names more than one thing in git: rag read ${commit.short}, “${commit.subject}”.`;
  const hint = `Say which: refs/tags/${revision} for the tag, refs/heads/${revision} for the branch.`;
  return { code: 'git-ambiguous', severity: 'warning', message, hint };
}
