import { resolve } from 'node:path';
import type { Day } from '../src/calendar/day.ts';
import { filesIn } from '../src/io/files.ts';
import { gitClone } from '../src/io/git-clone.ts';
import { gitHistory } from '../src/io/git-history.ts';
import { mergeLines } from '../src/io/git-lines.ts';
import { rewritingIn } from '../src/io/rewrite.ts';
import { main } from '../src/main/main.ts';
import type { Conversation } from '../src/world/conversation.ts';
import type { World } from '../src/world/world.ts';

/** What a run of rag printed, and how it ended. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Files that it wrote, by path. */
  readonly written: Readonly<Record<string, string>>;
}

export interface Setting {
  /** Today; far from any plan's days unless it is given. */
  readonly today?: string;
  readonly columns?: number;
  readonly terminal?: boolean;
  readonly environment?: World['environment'];
  /** Who can be asked: nobody, unless it is given. */
  readonly conversation?: Conversation;
  /** All of standard input. */
  readonly input?: string;
}

const program = resolve(import.meta.dirname, '../bin/rag.js');

/** Runs rag in a folder, with the real files and the real git there. Reports do not reach the disk; changes of plans do. */
export async function rag(folder: string, argv: readonly string[], setting: Setting = {}): Promise<Run> {
  const {
    today = '2030-01-01',
    columns,
    terminal = false,
    environment = {},
    conversation,
    input = '',
  } = setting;
  const printed = { out: '', err: '' };
  const written: Record<string, string> = {};
  const stream = (name: 'out' | 'err') => ({
    isTerminal: terminal,
    columns,
    write: async (text: string) => {
      printed[name] += text;
      return undefined;
    },
  });
  const clone = gitClone(folder, process.env, program);
  const code = await main(argv, {
    today: () => today as Day,
    files: filesIn(folder),
    history: gitHistory(folder, process.env),
    git: {
      clone: (paths) => clone.look(paths),
      mergeLines: (...merge) => mergeLines(folder, process.env, ...merge),
    },
    configure: (settings) => clone.configure(settings),
    conversation,
    readInput: async () => input,
    out: stream('out'),
    err: stream('err'),
    environment,
    rewriting: rewritingIn(folder),
    writeFile: async (path, text) => {
      written[path] = text;
      return undefined;
    },
  });
  return { code, ...printed, written };
}
