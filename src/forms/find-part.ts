import type { Plan } from '../plan/plan.ts';
import { type Selection, selectionsOf } from '../plan/select.ts';
import { nearest } from '../text/nearest.ts';
import { cutTo, quoted } from '../text/sentence.ts';
import { visible } from '../text/visible.ts';
import { nameOf } from './form.ts';
import type { Line } from './lines.ts';
import { plainName } from './name.ts';
import type { Problem } from './problem.ts';

/** Finds the recommendation or action that a heading names: by its id, as it is written or with other spaces and dashes. */
export function partFinder(plan: Plan): (name: string) => Selection | undefined {
  const selections = selectionsOf(plan);
  const by = (key: (id: string) => string) =>
    new Map(selections.map((each) => [key(idOf(each)), each] as const).reverse());
  const [exact, plain] = [by((id) => visible(id).trim()), by(plainName)];
  return (name) => {
    const own = withoutKind(name);
    const names = [name, own, own.split(/\s/, 1)[0]!];
    return names.map((each) => exact.get(each) ?? plain.get(plainName(each))).find(Boolean);
  };
}

/** With so many ids at most a mistyped one is compared. */
const compared = 500;

export function unknownPart(at: Line, name: string, plan: Plan): Problem {
  const own = withoutKind(name);
  const selections = selectionsOf(plan).slice(0, compared);
  const id = nearest(own.split(/\s/, 1)[0]!, selections.map(idOf));
  const meant = selections.find((each) => idOf(each) === id);
  return {
    code: 'form-unknown-part',
    at,
    message: `The plan has no recommendation or action ${quoted(own)}.`,
    hint: meant
      ? `Did you mean “== ${cutTo(60, nameOf(meant))}”?`
      : 'Write the heading as it was sent. If this line is text of an update, begin it with another sign.',
  };
}

function idOf({ recommendation, action }: Selection): string {
  return (action ?? recommendation).id;
}

function withoutKind(name: string): string {
  return name.replace(/^(?:recommendation|action)\s+(?=\S)/i, '');
}
