import type { Round } from '../plan/plan.ts';
import type { Selection } from '../plan/select.ts';
import { listed, quoted } from '../text/sentence.ts';
import { type Field, type Fields, type Unknown, writtenIn } from './fields.ts';
import { type FieldName, fieldNames, labelOf, nameOf } from './form.ts';
import { saidOf, strangeIn } from './issued.ts';
import type { Line } from './lines.ts';
import { misplacedIn } from './misplaced.ts';
import type { Problem } from './problem.ts';
import { isWording } from './wording.ts';

/** What is wrong with the lines of a section, whatever its fields say. */
export function problemsOfShape(parts: Fields, selection: Selection, round: Round): readonly Problem[] {
  const { comments, fields, unknown } = parts;
  const name = nameOf(selection);
  return [
    ...problemsOfComments(comments, saidOf(selection, round), `the first field of ${name}`),
    ...unknown.map(unknownField),
    ...doubled(fields, name),
    ...misplaced(fields, selection, name),
    ...withoutUpdate(fields, name),
  ];
}

/** What was written where nothing is read. Words that stand where the plan’s do may be the plan’s, which has changed since. */
export function problemsOfComments(lines: readonly Line[], said: string, where: string): readonly Problem[] {
  const { comment, text } = strangeIn(lines, said);
  const hint = 'Move what you wrote below the “Update:” that it belongs to.';
  const problems: Problem[] = [];
  if (text) {
    const message = `This stands above ${where}, where nothing is read.`;
    problems.push({ code: 'form-stray-text', at: text, message, hint });
  }
  if (comment) {
    const message = 'A line that begins with # is not read, and this one is not as it was sent.';
    const doubt = isWording(comment.text);
    problems.push({
      code: 'form-comment',
      at: comment,
      message,
      ...(doubt
        ? {
            doubt,
            hint: 'If you wrote in it, move that below the “Update:” that it belongs to. If only the plan was changed since, all is well.',
          }
        : { hint }),
    });
  }
  return problems;
}

function unknownField({ line, meant }: Unknown): Problem {
  const label = line.text.slice(0, line.text.search(/[:：]/) + 1);
  return {
    code: 'form-unknown-field',
    at: line,
    message: `${quoted(label)} is not a field of this form.`,
    hint: meant
      ? `Did you mean “${labelOf(meant)}”?`
      : `The fields are ${listed(fieldNames.map((name) => quoted(labelOf(name))))}. Text stands below “Update:”.`,
  };
}

function doubled(fields: readonly Field[], part: string): readonly Problem[] {
  const first = new Map(fields.map((field) => [field.name, field] as const).reverse());
  const again = fields.find((field) => first.get(field.name) !== field);
  if (!again) return [];
  return [
    {
      code: 'form-field-twice',
      at: again.label,
      message: `“${labelOf(again.name)}” stands in ${part} twice.`,
      hint: `${headingGone} If it belongs to ${part}, delete one of the two.`,
      also: { at: first.get(again.name)!.label, message: 'the first' },
    },
  ];
}

function misplaced(fields: readonly Field[], { plan }: Selection, part: string): readonly Problem[] {
  const update = fieldIn(fields, 'update');
  const at = update && misplacedIn(update.lines, plan);
  if (!at) return [];
  return [
    {
      code: 'form-misplaced-line',
      at,
      message: `This stands below “Update:” of ${part}, so it would be read as a part of that text.`,
      hint: `${headingGone} If it belongs to ${part}, move it above “Update:”. If it is text, begin it with another word.`,
    },
  ];
}

const headingGone = 'If a heading above it was deleted, such as “== Action 1.2”, put it back as it was sent.';

function withoutUpdate(fields: readonly Field[], part: string): readonly Problem[] {
  const evidence = fieldIn(fields, 'evidence');
  const at = evidence && writtenIn(evidence)[1];
  if (!at || fieldIn(fields, 'update')) return [];
  return [
    {
      code: 'form-no-update-line',
      at,
      message: `The line “Update:” of ${part} is gone, so all of this would be taken as evidence.`,
      hint: 'Put “Update:” back, above what is not evidence.',
    },
  ];
}

/** Of doubled ones, which are a problem, the first. */
export function fieldIn(fields: readonly Field[], name: FieldName): Field | undefined {
  return fields.find((field) => field.name === name);
}
