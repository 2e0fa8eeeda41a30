import type { FieldName } from './form.ts';
import { fieldOf, type Labelled, labelled, meantField } from './label.ts';
import { isBlank, type Line } from './lines.ts';
import type { Section } from './parts.ts';

/** One field of a section, as it was found. */
export interface Field {
  readonly name: FieldName;
  readonly label: Line;
  /** What stands behind the colon, and the lines below it. */
  readonly lines: readonly Line[];
}

/** A section taken apart. */
export interface Fields {
  /** What stands between the heading and the first field. */
  readonly comments: readonly Line[];
  readonly fields: readonly Field[];
  /** Lines that look like a field and are none. */
  readonly unknown: readonly Unknown[];
}

export interface Unknown {
  readonly line: Line;
  readonly meant?: FieldName;
}

export function splitFields({ lines }: Section): Fields {
  const comments: Line[] = [];
  const unknown: Unknown[] = [];
  const fields: { readonly name: FieldName; readonly label: Line; readonly lines: Line[] }[] = [];
  for (const line of lines) {
    const field = fields.at(-1);
    const label = field?.name === 'update' ? undefined : labelled(line);
    const name = label && fieldOf(label);
    if (name) fields.push({ name, label: line, lines: [label.rest] });
    else if (label && isMistyped(label, field)) unknown.push({ line, meant: meantField(label) });
    else if (field) field.lines.push(line);
    else comments.push(line);
  }
  return { comments, fields, unknown };
}

/** Whether a word and a colon must have been meant as a field: among evidence and comments only where it is near to one. */
function isMistyped(label: Labelled, field: Field | undefined): boolean {
  return meantField(label) !== undefined || (field !== undefined && field.name !== 'evidence');
}

/** What was written, line by line, without empty lines. */
export function writtenIn({ lines }: Field): readonly Line[] {
  return lines.filter((line) => !isBlank(line));
}

/** Where the value of a field stands; the field itself where it has none. */
export function placeOf(field: Field): Line {
  return writtenIn(field)[0] ?? field.label;
}
