import type { Input } from '../commands/command.ts';
import type { CommandName } from '../commands/commands.ts';
import type { NamedFormat } from '../write/format.ts';

/** A command line that is understood. */
export interface Call<Name extends string = CommandName> {
  readonly command: Name;
  readonly input: Omit<Input, 'asOf'>;
  /** The day asked about, as it was typed. */
  readonly asOf?: string;
  readonly presentation: Presentation;
}

/** Help that was asked for (code 0), or what is wrong with the command line (code 2). */
export interface Answer {
  readonly text: string;
  readonly code: 0 | 2;
}

/** How the outcome is to be shown. */
export interface Presentation {
  /** The report is written once for each; at most one of them goes to standard output. */
  readonly deliveries: readonly Delivery[];
  readonly color: 'auto' | 'always' | 'never';
  /** Only errors are printed; the exit code says the rest. */
  readonly quiet: boolean;
}

export interface Delivery {
  readonly format: NamedFormat;
  /** A file to write the report to, instead of standard output. */
  readonly output?: string;
}
