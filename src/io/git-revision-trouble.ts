import type { Diagnostic } from '../text/diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import { visible } from '../text/visible.ts';
import type { Commit } from '../world/history.ts';
import type { Environment } from './git.ts';
import type { Repository } from './git-place.ts';
import { howToDeepen, unable } from './git-trouble.ts';

/** The name in a revision, without the steps from it: `main` of `main~3`, `main^2` and `main@{yesterday}`. */
export function baseOf(revision: string): string {
  return revision.split(/[~^]|@\{/, 1)[0]!;
}

export const noCommits = unable(
  'git-no-commits',
  'This git repository has no commits yet, so there is no earlier version.',
  'Keep the plan in git first: git add PLAN, then git commit -m "Add the plan".',
);

/** git knows no such name: what it may have been meant for, and how to find or fetch it. */
export function notFound(
  env: Environment,
  repository: Repository,
  revision: string,
  names: readonly string[],
): Diagnostic {
  const typed = names.map(shortName).filter((name) => !name.startsWith('-'));
  const near = nearest(baseOf(revision), [...new Set(typed)]);
  const meant = near === undefined || near === revision ? '' : `Did you mean “${near}”? `;
  if (repository.shallow) {
    const message = `“${shown(revision)}” is not in this clone, which holds only the newest part of the history.`;
    return unable('git-shallow', message, `${meant}${howToDeepen(env)}`);
  }
  const commit = /^([^:]+):(?!:)/.exec(revision)?.[1];
  if (commit) return notAlone(revision, commit);
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

const reasons: readonly {
  readonly sign: RegExp;
  readonly reason: (revision: string, error: string) => Diagnostic;
}[] = [
  { sign: / only (goes back to|has) /, reason: tooOld },
  { sign: /dereferences to (blob|tree) type/, reason: noCommit },
  { sign: /short object ID .* is ambiguous/, reason: tooShort },
];

/** Why a name that git knows leads to no commit, from what it wrote; undefined when it knows no such name. */
export function troubleNaming(revision: string, error: string): Diagnostic | undefined {
  return reasons.find(({ sign }) => sign.test(error))?.reason(revision, error);
}

function noCommit(revision: string, error: string): Diagnostic {
  const kind = error.includes('to blob type') ? 'a file' : 'a folder';
  const message = `“${shown(revision)}” names ${kind} in git, and no commit: git keeps no time or history with it.`;
  return unable('git-no-commit', message, howToName);
}

function tooShort(revision: string): Diagnostic {
  const message = `“${shown(revision)}” begins the hashes of several things in git.`;
  return unable('git-ambiguous', message, 'Type more of the hash: "git log" shows each in full.');
}

function notAlone(revision: string, commit: string): Diagnostic {
  const message = `“${shown(revision)}” is a revision together with a path, and a revision is asked for.`;
  return unable(
    'git-unknown-revision',
    message,
    `Type the revision alone, and the plan behind it: ${shown(commit)}`,
  );
}

const howToName =
  'Name a commit or a tag of one instead: "git log --oneline" lists the commits, "git tag" the tags.';

function tooOld(revision: string): Diagnostic {
  const message = `This clone does not remember what “${shown(revision)}” was: git keeps such a diary only since the clone was made.`;
  return unable('git-reflog', message, howToName);
}

/** What is read where a branch and a tag share a name. */
export function twice(revision: string, commit: Commit): Diagnostic {
  const message = `“${shown(revision)}” names more than one thing in git: rag read ${commit.short}, “${commit.subject}”.`;
  const hint = `Say which: refs/tags/${revision} for the tag, refs/heads/${revision} for the branch.`;
  return { code: 'git-ambiguous', severity: 'warning', message, hint };
}
