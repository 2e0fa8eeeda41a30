import type { Diagnostic } from '../text/diagnostic.ts';
import type { Environment, GitRun } from './git.ts';

interface Trouble {
  readonly code: string;
  /** What git (or the system) says when it is this. */
  readonly sign: RegExp;
  readonly message: (path: string) => string;
  readonly hint: (path: string, error: string) => string;
}

const troubles: readonly Trouble[] = [
  {
    code: 'git-missing',
    sign: /^spawn git ENOENT/,
    message: () => 'rag reads earlier versions of a plan with git, and git is not installed here.',
    hint: () =>
      'Install it from https://git-scm.com/downloads, open a new terminal and run the same command. ' +
      'In a container, add it to the image: apt-get install git, or apk add git.',
  },
  {
    code: 'git-unsafe',
    sign: /dubious ownership|unsafe repository/,
    message: (path) =>
      `git will not read the repository of “${path}”, because its folder belongs to another user.`,
    hint: (_path, error) =>
      `If you trust it, run: git config --global --add safe.directory ${quoteForShell(folderIn(error))} ` +
      '(in CI: as a step before rag).',
  },
  {
    code: 'git-no-repository',
    sign: /not a git repository/,
    message: (path) => `“${path}” is not in a git repository, so no earlier version of it has been kept.`,
    hint: () =>
      'Go to the folder that was made by "git clone" and run the same command there. ' +
      'To compare two rounds inside the plan, git is not needed: rag diff FROM TO.',
  },
  {
    code: 'git-bare',
    sign: /must be run in a work tree|cannot use bare repository/,
    message: (path) => `“${path}” is in the store of a git repository, which holds no working files.`,
    hint: () => 'Make a working copy with "git clone", and run the same command in it.',
  },
  {
    code: 'git-partial',
    sign: /from promisor remote|lazy fetching disabled|not a tree object|unable to read|missing (blob|tree) object/,
    message: () => 'Some files of that revision are not in this clone, which was made without them.',
    hint: () =>
      'Fetch them: git fetch --refetch --no-filter. In GitHub Actions, remove "filter:" and "sparse-checkout:" ' +
      'from the actions/checkout step.',
  },
];

/** What went wrong with git, in words, from what it wrote. The path is the one that the user asked about. */
export function troubleOf(run: Pick<GitRun, 'error'>, path: string): Diagnostic {
  const known = troubles.find(({ sign }) => sign.test(run.error));
  if (known) return unable(known.code, known.message(path), known.hint(path, run.error), path);
  const line = run.error.split('\n').find((text) => text.trim() !== '') ?? 'it gave no reason.';
  const hint = 'Run "git status" in the folder of the plan: it shows whether git itself works there.';
  return unable('git-failed', `git could not do what rag asked of it: ${line}`, hint, path);
}

/** A finding that ends in exit code 2. */
export function unable(code: string, message: string, hint: string, path?: string): Diagnostic {
  return { code, severity: 'error', message, hint, unable: true, ...(path === undefined ? {} : { path }) };
}

const everything = 'git fetch --unshallow --tags origin "+refs/heads/*:refs/remotes/origin/*"';

const deepenings: readonly (readonly [variable: string, hint: string])[] = [
  [
    'GITHUB_ACTIONS',
    'In the workflow, under the actions/checkout step, write "with:" and below it "fetch-depth: 0".',
  ],
  ['GITLAB_CI', 'In .gitlab-ci.yml, under "variables:" of the job, write "GIT_DEPTH: 0".'],
  ['TF_BUILD', 'In the pipeline, under "- checkout: self", write "fetchDepth: 0".'],
];

/** How to get the whole history, for the place that rag runs in. */
export function howToDeepen(env: Environment): string {
  const here = deepenings.find(([variable]) => env[variable]);
  if (here) return here[1];
  return (
    `Fetch the rest: ${everything}. In CI ask for the whole history: ` +
    'fetch-depth: 0 (GitHub Actions), GIT_DEPTH: 0 (GitLab), fetchDepth: 0 (Azure).'
  );
}

function folderIn(error: string): string {
  return /repository at '(.*)'|\('(.*)' is owned/.exec(error)?.slice(1).find(Boolean) ?? '"$PWD"';
}

function quoteForShell(text: string): string {
  return /^[\w./:@+$"-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
