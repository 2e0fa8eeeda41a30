import { formats } from '../write/format.ts';
import type { Option } from './command.ts';

/** The options of every command. */
export const sharedOptions: readonly Option[] = [
  { name: 'as-of', value: 'DAY', summary: 'the day asked about, as year-month-day; without it, today' },
  {
    name: 'format',
    value: 'FORMAT',
    summary: 'how to print it; without it, text, or what the ending of --output says',
    choices: formats.map(({ name }) => name),
  },
  { name: 'plain', summary: 'one record a line and no drawing, for screen readers: --format plain' },
  { name: 'output', value: 'FILE', summary: 'write it to this file' },
  {
    name: 'color',
    value: 'WHEN',
    summary: 'colour on a terminal, or always, or never',
    choices: ['auto', 'always', 'never'],
  },
  { name: 'quiet', summary: 'print errors only; the exit code says the rest' },
  { name: 'no-input', summary: 'never ask, even on a terminal' },
];
