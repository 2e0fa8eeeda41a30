import { execFile } from 'node:child_process';

/** What a run of git left behind. `code` is 0 when it worked; `error` is its stderr, or why it could not be started. */
export interface GitRun {
  readonly code: number;
  readonly out: Buffer;
  readonly error: string;
}

/** Runs git in a folder. Nothing the user typed may stand in `args`: it goes through `input`, where git sees no options. */
export type Git = (folder: string, args: readonly string[], input?: string) => Promise<GitRun>;

export type Environment = Readonly<Record<string, string | undefined>>;

const largestOutput = 512 * 1024 * 1024;

/**
 * What a hook or a script may have set to point git elsewhere. In rag the folder of a plan decides which repository is
 * read, also inside a hook; git finds worktrees and submodules from there by itself.
 */
const forgotten = [
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_CONFIG',
  'GIT_CONFIG_PARAMETERS',
  'GIT_DIR',
  'GIT_EXTERNAL_DIFF',
  'GIT_GLOB_PATHSPECS',
  'GIT_GRAFT_FILE',
  'GIT_ICASE_PATHSPECS',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_LITERAL_PATHSPECS',
  'GIT_NAMESPACE',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_QUARANTINE_PATH',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
];

/** Set so that git speaks English, asks nothing, locks nothing, neither fetches nor talks to any server, and shows no commit or file in place of another. */
const fixed = {
  LC_ALL: 'C',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
};

/** The start of every command line: `-C` and options that keep git from running programs named in a configuration. */
export function gitArguments(folder: string, args: readonly string[]): string[] {
  const options = ['core.quotePath=false', 'core.fsmonitor=false', 'core.hooksPath=/dev/null'];
  return ['-C', folder, '--no-pager', ...options.flatMap((option) => ['-c', option]), ...args];
}

/** The user's environment without what would lead git astray. */
export function gitEnvironment(env: Environment): Environment {
  const kept = Object.entries(env).filter(
    ([name]) => !forgotten.includes(name) && !name.startsWith('GIT_TRACE'),
  );
  return { ...Object.fromEntries(kept), ...fixed };
}

/** Git as this environment finds it. A git that cannot be started is a run with a code other than 0, never a throw. */
export function gitWith(env: Environment): Git {
  return (folder, args, input = '') =>
    new Promise((done) => {
      const options = { env: gitEnvironment(env), encoding: 'buffer', maxBuffer: largestOutput } as const;
      const child = execFile('git', gitArguments(folder, args), options, (failure, out, stderr) => {
        const code = typeof failure?.code === 'number' ? failure.code : failure ? -1 : 0;
        done({ code, out, error: stderr.toString() || (failure?.message ?? '') });
      });
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(input);
    });
}

/** The parts of an output that git wrote with `-z`. */
export function splitNul(out: Buffer): string[] {
  return out.toString('utf8').split('\0').slice(0, -1);
}
