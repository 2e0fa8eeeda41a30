import type { Plan } from '../plan/plan.ts';
import { fieldOf, labelled } from './label.ts';
import { isBlank, type Line } from './lines.ts';
import { plainMarks } from './name.ts';
import { readCompletion, readFormState, readRating } from './value.ts';
import { isOfTheDay } from './wording.ts';

/**
 * The first line of an update that must have been a line of the form: another field, empty or filled in as it should
 * be, or a comment of a form. The heading above it was deleted, or somebody moved it.
 */
export function misplacedIn(lines: readonly Line[], plan: Plan): Line | undefined {
  return lines.find((line, order) => order > 0 && (isFieldOf(plan, line) || isComment(line)));
}

function isComment({ text }: Line): boolean {
  return text.startsWith('#') && isOfTheDay(plainMarks(text.slice(1)));
}

function isFieldOf(plan: Plan, line: Line): boolean {
  const label = labelled(line);
  const name = label && fieldOf(label);
  if (!name || name === 'update' || name === 'evidence') return false;
  return isBlank(label.rest) || readers[name](label.rest.text, plan).value !== undefined;
}

const readers = { rating: readRating, completed: readCompletion, state: readFormState };
