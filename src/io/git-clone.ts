import type { Diagnostic } from '../text/diagnostic.ts';
import type { Clone, Setting } from '../world/git.ts';
import { type Environment, type Git, gitWith, splitNul } from './git.ts';
import { locate } from './git-place.ts';
import { troubleOf, unable } from './git-trouble.ts';
import { starterOf } from './starter.ts';

/** The clone that a folder is in. `script` is the file that Node was started with. */
export function gitClone(cwd: string, env: Environment, script: string) {
  const git = gitWith(env);
  return {
    async look(paths: readonly string[]): Promise<Clone | Diagnostic> {
      const [here, ...places] = await locate(git, cwd, ['.', ...paths]);
      if (!('repository' in here!)) return noClone(here!);
      const { top } = here.repository;
      const settings = await readSettings(git, top);
      if (!('get' in settings)) return settings;
      const way = here.path === '' ? '' : '../'.repeat(here.path.split('/').length);
      const isHere = (place: (typeof places)[number]) =>
        'repository' in place && place.repository.top === top ? place.path : undefined;
      return { top: way, paths: places.map(isHere), starter: starterOf(script, env), settings };
    },
    async configure(settings: readonly Setting[]): Promise<Diagnostic | undefined> {
      for (const { name, value } of settings) {
        const run = await git(cwd, ['config', '--local', '--replace-all', name, value]);
        if (run.code !== 0) return troubleOf(run, '.');
      }
      return undefined;
    },
  };
}

/** Only the clone's own, not those of its user or computer: each has its own rag. */
async function readSettings(git: Git, top: string): Promise<Clone['settings'] | Diagnostic> {
  const run = await git(top, ['config', '--local', '-z', '--get-regexp', '^merge\\.rag\\.']);
  // 1: there are none.
  if (run.code !== 0 && run.code !== 1) return troubleOf(run, '.');
  const pairs = splitNul(run.out).map((entry) => {
    const [name = '', ...value] = entry.split('\n');
    return [name, value.join('\n')] as const;
  });
  return new Map(pairs);
}

const inNoClone: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  'git-no-repository': [
    'This folder is not in a git repository, so there is nothing here that git could merge.',
    'Go to the folder that was made by "git clone" and run the same command there.',
  ],
  'git-bare': [
    'This is the store of a git repository, which holds no working files.',
    'Make a working copy with "git clone", and run the same command in it.',
  ],
  'git-missing': [
    'git is not installed here, so there is nothing to set up.',
    'Install it from https://git-scm.com/downloads, open a new terminal and run the same command.',
  ],
};

/** What is said of a missing repository elsewhere speaks of earlier versions of a plan. */
function noClone(trouble: Diagnostic): Diagnostic {
  const [message, hint] = inNoClone[trouble.code] ?? [trouble.message, trouble.hint ?? ''];
  return unable(trouble.code, message, hint);
}
