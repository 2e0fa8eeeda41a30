import type { Day } from '../calendar/day.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Conversation } from './conversation.ts';
import type { Files } from './files.ts';
import type { Git, Setting } from './git.ts';
import type { History } from './history.ts';
import type { Rewriting } from './rewriting.ts';

/** What a command may ask of its surroundings. All of it only reads. */
export interface Surroundings {
  /** Today, where the plan's clocks are: an IANA time zone such as Europe/London. */
  today(timeZone: string): Day;
  readonly files: Files;
  readonly history: History;
  readonly git: Git;
  /** Undefined where there is nobody to ask: in a script, in CI, or with --no-input. */
  readonly conversation?: Conversation;
  /** All of standard input: what `--text -` stands for. */
  readInput(): Promise<string | Diagnostic>;
}

/** What rag runs in: what its commands may ask, and where it prints. */
export interface World extends Surroundings {
  readonly out: Stream;
  readonly err: Stream;
  /** The environment variables that decide about colour. */
  readonly environment: { readonly NO_COLOR?: string; readonly FORCE_COLOR?: string; readonly TERM?: string };
  readonly rewriting: Rewriting;
  /** Gives the clone that rag runs in these settings; the reason where it cannot. */
  configure(settings: readonly Setting[]): Promise<Diagnostic | undefined>;
  /** Writes a report to a file; the reason where it cannot. */
  writeFile(path: string, text: string): Promise<string | undefined>;
}

export interface Stream {
  /** Writes; the reason where it cannot. A reader that has gone away is no reason. */
  write(text: string): Promise<string | undefined>;
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined when it is none. */
  readonly columns?: number;
}
