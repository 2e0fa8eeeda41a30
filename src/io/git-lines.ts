import type { Sides, Three } from '../merge/merged.ts';
import type { Git } from '../world/git.ts';
import { type Environment, gitWith } from './git.ts';
import { troubleOf } from './git-trouble.ts';

/** git says of up to so many conflicts how many they are; above, it has failed. */
const mostConflicts = 127;

/** What `git merge-file` makes of three files. It prints it, and leaves the files alone. */
export async function mergeLines(
  cwd: string,
  env: Environment,
  files: Three<string>,
  labels: Sides,
  markerSize: number,
): ReturnType<Git['mergeLines']> {
  const names = [labels.ours, 'the version before', labels.theirs].flatMap((label) => ['-L', label]);
  const versions = [files.ours, files.base, files.theirs];
  const args = ['merge-file', '-p', `--marker-size=${markerSize}`, ...names, '--', ...versions];
  const run = await gitWith(env)(cwd, args);
  if (run.code < 0 || run.code > mostConflicts) return troubleOf(run, files.ours);
  return { bytes: run.out, isConflict: run.code > 0 };
}
