import type { Day } from '../calendar/day.ts';
import type { Surroundings } from '../world/world.ts';
import type { Outcome } from './outcome.ts';

/** A verb of rag. Its help, its documentation and its parsing all come from this one text; what it does is its `Run`. */
export interface Command<Name extends string = string> {
  /** One word, or two (`round open`), of which the first is a group. */
  readonly name: Name;
  /** One line, in the imperative. */
  readonly summary: string;
  /** What a reader of its help wants to know beyond its options. */
  readonly description?: string;
  readonly arguments: readonly Argument[];
  readonly options: readonly Option[];
  readonly examples: readonly Example[];
  /** A program types it and nobody else: it is not in the list of commands. */
  readonly hidden?: true;
  /** Its report is about findings, so that the formats for those are open to it. */
  readonly findings?: true;
  /** Its report is about days, so that the formats for calendars are open to it. */
  readonly calendar?: true;
}

/** Sees only the reading half of the world: printing, formats, colour and exit codes are done once, for all. */
export type Run = (input: Input, world: Surroundings) => Promise<Outcome>;

export interface Argument {
  readonly name: string;
  readonly summary: string;
  readonly required?: true;
  /** Takes all that is left. */
  readonly many?: true;
}

export interface Option {
  /** Without its dashes. A switch that begins with `no-` is asked for by that name: `isOn('no-input')`. */
  readonly name: string;
  /** What the value is called in the help; an option without one is a switch. */
  readonly value?: string;
  readonly summary: string;
  /** May be given several times, or once with commas; what begins with = is one value, commas and all. */
  readonly many?: true;
  /** Each value counts as it was typed, commas and all: with `many`, for texts. */
  readonly verbatim?: true;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  /** Says why a value is refused that is right elsewhere. */
  readonly refuse?: (value: string) => string | undefined;
}

export interface Example {
  readonly line: string;
  readonly says: string;
}

/** What the user typed. */
export interface Input {
  argument(name: string): string | undefined;
  argumentsOf(name: string): readonly string[];
  option(name: string): string | undefined;
  optionsOf(name: string): readonly string[];
  isOn(name: string): boolean;
  /** `--as-of`; undefined: today. */
  readonly asOf?: Day;
}

export function defineCommand<const Name extends string>(command: Command<Name>): Command<Name> {
  return command;
}

/** The plans a command is about; last among its arguments. */
export const plansArgument: Argument = {
  name: 'plans',
  summary: 'plan files or folders; without any, those that rag.yaml names, else plans/',
  many: true,
};

/** Looks at the plans of another time. */
export const atOption: Option = {
  name: 'at',
  value: 'REVISION',
  summary: 'the plans as they stood at a git revision: a branch, a tag, a hash, HEAD~3',
};

export const roundOption: Option = {
  name: 'round',
  value: 'ROUND',
  summary: 'the position that a round reported, by its id or title',
};

export const answersForOption: Option = {
  name: 'owner',
  value: 'ROLE',
  summary: 'only what this role answers for; a part of it will do, or all of it after =',
  many: true,
};

export const refArgument: Argument = {
  name: 'ref',
  summary: 'an id such as 1.2, or plan/id where several plans have it',
  required: true,
};

/** The same where rag asks for what is left out. */
export const askedRefArgument: Argument = { name: 'ref', summary: refArgument.summary };

export const roundArgument: Argument = {
  name: 'round',
  summary: 'a round by its id or title; without it, the newest open one',
};

export const idOption: Option = {
  name: 'id',
  value: 'ID',
  summary: 'its id; without it, the next that is free',
};

export const ownerOption: Option = {
  name: 'owner',
  value: 'ROLE',
  summary: 'the role that answers for it, not a person’s name',
};

export function textOption(summary: string): Option {
  return { name: 'text', value: 'TEXT', summary: `${summary}; - reads it from standard input` };
}

/** Of every command that writes. */
export const dryRunOption: Option = {
  name: 'dry-run',
  summary: 'print what would change, as a diff, and write nothing',
};
