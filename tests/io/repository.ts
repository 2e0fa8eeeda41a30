import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { gitHistory } from '../../src/io/git-history.ts';
import type { Past } from '../../src/world/history.ts';

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder, removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rag-git-')));
  made.push(folder);
  return folder;
}

/** An environment in which nobody's own settings of git count. */
export function cleanEnvironment(home: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: home,
    XDG_CONFIG_HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Programme Officer',
    GIT_AUTHOR_EMAIL: 'officer@example.org',
    GIT_COMMITTER_NAME: 'Programme Officer',
    GIT_COMMITTER_EMAIL: 'officer@example.org',
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'protocol.file.allow',
    GIT_CONFIG_VALUE_0: 'always',
    GIT_CONFIG_KEY_1: 'init.defaultBranch',
    GIT_CONFIG_VALUE_1: 'main',
  };
}

/** A real repository in a temporary folder, with what a test needs to fill it and to read it. */
export class TestRepository {
  readonly folder: string;
  readonly env: Record<string, string>;

  constructor(folder = join(temporaryFolder(), 'work')) {
    this.folder = folder;
    this.env = cleanEnvironment(dirname(folder));
    mkdirSync(folder, { recursive: true });
  }

  static init(): TestRepository {
    const repository = new TestRepository();
    repository.git('init', '-q');
    return repository;
  }

  git(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.folder,
      env: this.env,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** Writes the files and commits all there is; returns the hash. */
  commit(subject: string, files: Record<string, string> = {}, env: Record<string, string> = {}): string {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    this.git('add', '-A');
    execFileSync('git', ['commit', '-q', '--allow-empty', '-m', subject], {
      cwd: this.folder,
      env: { ...this.env, ...env },
    });
    return this.git('rev-parse', 'HEAD');
  }

  /** A clone of this one beside it, made over the file protocol as a server would serve it. */
  clone(name: string, ...options: string[]): TestRepository {
    const folder = join(dirname(this.folder), name);
    this.git('clone', '-q', ...options, `file://${this.folder}`, folder);
    return new TestRepository(folder);
  }

  at(revision: string, paths: string[] = ['.'], env: Record<string, string> = {}, cwd = '.'): Promise<Past> {
    return gitHistory(join(this.folder, cwd), { ...this.env, ...env }).at(revision, paths);
  }

  /** Every file, of git too, with its size and time: the same before and after means that nothing was written. */
  footprint(): string[] {
    const names = readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).sort();
    return names.map((name) => {
      const { size, mtimeMs } = statSync(join(this.folder, name));
      return `${name} ${size} ${mtimeMs}`;
    });
  }
}

/** A plan's text in so many lines, each told apart by the name. */
export function planText(name: string, lines = 12): string {
  const body = Array.from(
    { length: lines },
    (_, at) => `  - id: ${at + 1}\n    action: ${name} step ${at + 1}\n`,
  );
  return `plan: ${name}\nactions:\n${body.join('')}`;
}

/** The files of a past as `then → now: first line`. */
export function told(past: Past): string[] {
  return past.files.map(({ path, pathNow, bytes }) => {
    const first = new TextDecoder().decode(bytes).split('\n')[0];
    return `${path} → ${pathNow ?? 'gone'}: ${first}`;
  });
}

/** The codes of a past's diagnostics; those that mean exit code 2 with a mark. */
export function codes(past: Past): string[] {
  return past.diagnostics.map(({ code, unable }) => (unable ? `${code}!` : code));
}
