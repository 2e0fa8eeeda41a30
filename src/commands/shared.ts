import { listed } from '../text/sentence.ts';
import { type Format, findFormat, formatsFor } from '../write/format.ts';
import type { Command, Option } from './command.ts';

/** The options of every command. */
export const sharedOptions: readonly Option[] = [
  { name: 'as-of', value: 'DAY', summary: 'the day asked about, as year-month-day; without it, today' },
  formatOption({}),
  { name: 'plain', summary: 'one record a line and no drawing, for screen readers: --format plain' },
  {
    name: 'output',
    value: 'FILE',
    summary: 'write it to this file; with several formats, the one before it',
  },
  {
    name: 'color',
    value: 'WHEN',
    summary: 'colour on a terminal, or always, or never',
    choices: ['auto', 'always', 'never'],
  },
  { name: 'quiet', summary: 'print errors only; the exit code says the rest' },
  { name: 'no-input', summary: 'never ask, even on a terminal' },
];

/** Every option of a command. */
export function optionsOf(command: Command): readonly Option[] {
  const shared = sharedOptions.map((option) => (option.name === 'format' ? formatOption(command) : option));
  return [...command.options, ...shared];
}

type Takes = Pick<Command, 'findings' | 'calendar'>;

function formatOption(command: Takes): Option {
  return {
    name: 'format',
    value: 'FORMAT',
    summary:
      'how to print it; without it, text, or what the ending of --output says; may be given several times, each with its --output',
    choices: namesFor(command),
    refuse: (name) => misplaced(name, command),
  };
}

/** Why a format is not for this command; undefined where it is, or where there is no such format. */
export function misplaced(name: string, command: Takes): string | undefined {
  const format: Format | undefined = findFormat(name);
  const known = namesFor(command);
  return !format || known.includes(name)
    ? undefined
    : `${name} is for ${format.calendar ? theDays : theFindings} Choose ${listed(known, 'or')}.`;
}

const theDays = 'the days of rag calendar.';
const theFindings = 'what rag check and rag validate find, and this command finds nothing.';

function namesFor(command: Takes): readonly string[] {
  return formatsFor(command).map(({ name }) => name);
}
