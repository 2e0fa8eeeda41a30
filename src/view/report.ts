import type { Day } from '../calendar/day.ts';
import type { LevelTone } from '../plan/ratings.ts';
import type { Diagnostic } from '../text/diagnostic.ts';

/** What a command has to say, in no format yet: `data` for programs, `records` for spreadsheets, `view` for readers. */
export interface Report {
  /** `status`, `overdue`, …: the contract's `kind`. */
  readonly kind: string;
  /** The day asked about, where the report depends on one. */
  readonly asOf?: Day;
  /** The keys after `schemaVersion`, `kind` and `asOf`, in the order in which they are printed. */
  readonly data: JsonObject;
  /** Printed as JSON as it is, in place of the contract's object: a document that has a format of its own. */
  readonly document?: JsonObject;
  readonly records: readonly Records[];
  readonly view: readonly Block[];
  /** What was found, where the report is about that: for the formats that carry findings alone. */
  readonly found?: Found;
  /** What happens on which day, where the report is about that: for the formats that carry days alone. */
  readonly agenda?: Agenda;
}

export interface Agenda {
  readonly name: string;
  readonly events: readonly AgendaEvent[];
}

/** Something of a whole day. */
export interface AgendaEvent {
  /** Stays the same when its day or its texts change. Letters and digits. */
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  /** Line by line. */
  readonly description: readonly string[];
  readonly categories: readonly string[];
  /** The day may be another. */
  readonly isTentative: boolean;
}

export interface Found {
  /** Worst first. */
  readonly findings: readonly Diagnostic[];
  /** One for each of them. */
  readonly fingerprints: readonly string[];
  /** How many there are of each severity, and in how much: one line. */
  readonly verdict: string;
}

/** Rows that stand alone: plain values, days as `YYYY-MM-DD`, nothing cut. */
export interface Records {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A neutral piece of a page. Text in it is the plan's own and hostile: each writer cleans it for its format. */
export type Block = Heading | Prose | Facts | Bars | Table | Findings | Code;

/** How a cell looks; never what it says: the word is always in its text. */
export type Tone = LevelTone;

export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
  /** Stands out even where there is no colour. */
  readonly strong?: true;
  /** Names what the rows below it are about. */
  readonly title?: true;
  /** The amounts that the text tells, oldest first: in a table on a terminal a small line of them stands in its place. */
  readonly series?: readonly number[];
}

export interface Heading {
  readonly block: 'heading';
  /** 1 is the report's own title. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Said beside the heading, where there is room: the day, the round. */
  readonly aside?: string;
}

/** A paragraph: its cells run on, a space between them. */
export interface Prose {
  readonly block: 'prose';
  readonly cells: readonly Cell[];
}

/** Labels and what stands behind them. */
export interface Facts {
  readonly block: 'facts';
  readonly facts: readonly { readonly label: string; readonly value: Cell }[];
}

/** How many of each: drawn as bars on a terminal, else as words and numbers. */
export interface Bars {
  readonly block: 'bars';
  /** What is counted: `17 recommendations`. */
  readonly label: string;
  readonly bars: readonly { readonly word: string; readonly count: number; readonly tone: Tone }[];
}

export interface Table {
  readonly block: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly key: string;
  readonly title: string;
  readonly align?: 'right';
  /** Shown on a page only where there is room. */
  readonly wide?: true;
  /** Takes the room that is left, by this share; a column without it is as wide as its widest cell. */
  readonly grow?: number;
  /** `cut` to one line on a terminal, or `wrap` (the default). */
  readonly overflow?: 'cut' | 'wrap';
}

export interface Row {
  /** By column key; a key that is missing is an empty cell. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** The row begins a group: a line, or a space, above it. */
  readonly begins?: true;
  /** The row belongs to the one above it, and its text is set in. */
  readonly under?: true;
}

/** Findings with the user's own lines. */
export interface Findings {
  readonly block: 'findings';
  readonly findings: readonly Diagnostic[];
}

/** Lines that are shown as they are: an example to copy, a schema. */
export interface Code {
  readonly block: 'code';
  readonly language: string;
  readonly text: string;
}
