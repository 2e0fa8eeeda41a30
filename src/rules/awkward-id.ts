import { measuresIn, thingsIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { visible } from '../text/visible.ts';
import { entryOf } from '../yaml/tree.ts';
import { defineRule, type Finding } from './rule.ts';

export const awkwardId = defineRule({
  name: 'awkward-id',
  severity: 'warning',
  summary: 'An id has a space or a slash in it, begins with a hyphen, or is very long.',
  why: 'Ids are typed: on the command line, in a minute, as plan/1.2. A space ends a word there, a slash parts the plan from the action, and a hyphen begins an option.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: action 1/a
        action: Complete the review.
        timescale: April 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: action-1-a
        action: Complete the review.
        timescale: April 2022
`,
  *checkPlan(plan) {
    const trouble = troubleIn(plan.id);
    if (trouble) {
      const isWritten = entryOf(plan.node, 'id') !== undefined;
      const subject = isWritten ? 'The plan’s id' : 'The file’s name counts as the plan’s id, and';
      const hint = `${isWritten ? 'Type' : 'Add a line under the title'}: id: ${plainId(plan.id)}`;
      yield {
        at: placeIn(plan, plan, 'id'),
        message: `${subject} ${quoted(plan.id)} ${trouble}.`,
        hint,
        ref: refOf(plan),
      };
    }
    const measures = measuresIn(plan).map(({ measure }) => measure);
    for (const part of [...thingsIn(plan), ...measures]) {
      const found = finding(part.id);
      if (found) yield { at: placeIn(plan, part, 'id'), ...found, ref: refOf(plan, part.id) };
    }
  },
});

function finding(id: string): Pick<Finding, 'message' | 'hint'> | undefined {
  const trouble = troubleIn(id);
  return trouble
    ? { message: `The id ${quoted(id)} ${trouble}.`, hint: `Type: id: ${plainId(id)}` }
    : undefined;
}

/** How long an id may be and still be typed. */
const longest = 40;

/** Spares nearly every id the closer look. */
const plain = /^\w[\w.()-]*$/;

function troubleIn(id: string): string | undefined {
  if (plain.test(id) && id.length <= longest) return undefined;
  if (visible(id).trim() === '') return undefined;
  if (id.length > longest) return `is ${id.length} characters long, and ids are typed`;
  if (visible(id) !== id && !/\s/.test(id)) return 'has a character in it that cannot be seen';
  if (/\s/.test(id)) return 'has a space in it';
  if (/[/\\]/.test(id)) return 'has a slash in it';
  return id.startsWith('-') ? 'begins with a hyphen' : undefined;
}

/** The nearest id without the trouble. */
function plainId(id: string): string {
  const words = visible(id.slice(0, longest * 4))
    .split(/[\s/\\-]+/)
    .filter(Boolean);
  return words.join('-').slice(0, longest);
}
