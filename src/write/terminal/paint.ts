import { Chalk } from 'chalk';
import type { Cell, Tone } from '../../view/report.ts';

/** Adds colour and weight to text that is already laid out. Without colour it changes nothing. */
export interface Paint {
  cell(text: string, look: Pick<Cell, 'tone' | 'strong' | 'title'>): string;
  title(text: string): string;
  /** Lines and gutters: there, but behind the text. */
  faint(text: string): string;
}

/** Of the 256 colours, those that stand out from black and from white alike. */
const colors: Readonly<Record<Tone, number>> = { bad: 196, caution: 130, good: 28, done: 27, muted: 243 };

export function painter(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 2 : 0 });
  return {
    cell(text, { tone, strong, title }) {
      const style = tone ? chalk.ansi256(colors[tone]) : chalk;
      return strong || title ? style.bold(text) : tone ? style(text) : text;
    },
    title: (text) => chalk.bold(text),
    faint: (text) => chalk.ansi256(colors.muted)(text),
  };
}
