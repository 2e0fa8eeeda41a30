import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { temporaryFolder } from './repository.ts';

export interface Rewriter {
  readonly process: ChildProcess;
  /** What came of each of its rewritings that it lived to tell of. */
  readonly outcomes: () => readonly Record<string, unknown>[];
  /** When it is about to begin. */
  readonly begun: Promise<void>;
  readonly ended: Promise<void>;
}

export interface Setting {
  /** How many times it adds a line; 0 to write a new file. */
  readonly times?: number;
  readonly padding?: number;
  /** As a user with no rights of its own, where the tests run as one with all. */
  readonly asNobody?: boolean;
}

export type Start = (folder: string, file: string, name: string, setting?: Setting) => Rewriter;

const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Compiles the program that rewrites, and returns what starts it. */
export async function prepareRewriters(): Promise<Start> {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  const outfile = join(folder, 'child.mjs');
  const entry = join(import.meta.dirname, 'rewriting-child.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node' });
  return (cwd, file, name, { times = 1, padding = 0, asNobody = false } = {}) =>
    follow(
      spawn(process.execPath, [outfile, cwd, file, name, String(times)], {
        env: { PADDING: String(padding) },
        stdio: ['ignore', 'pipe', 'inherit'],
        ...(asNobody ? nobody : {}),
      }),
    );
}

function follow(child: ChildProcess): Rewriter {
  let said = '';
  const whole = () => said.split('\n').slice(0, -1);
  const begun = new Promise<void>((done) => {
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      said += text;
      done();
    });
  });
  const ended = new Promise<void>((done) => {
    child.on('close', () => done());
  });
  const outcomes = () =>
    whole()
      .slice(1)
      .map((line) => JSON.parse(line));
  return { process: child, outcomes, begun, ended };
}

/** What came of one rewriting. */
export async function outcomeOf(rewriter: Rewriter): Promise<Record<string, unknown> | undefined> {
  await rewriter.ended;
  return rewriter.outcomes().at(-1);
}

/** All that is in a folder, hidden or not. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder).sort();
}
