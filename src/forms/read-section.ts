import type { Round } from '../plan/plan.ts';
import { refOf, type Selection } from '../plan/select.ts';
import { contradictionsIn } from './contradictions.ts';
import { placeOf, splitFields, writtenIn } from './fields.ts';
import type { FieldName, Reported } from './form.ts';
import type { Section } from './parts.ts';
import type { Problem } from './problem.ts';
import { fieldIn, problemsOfShape } from './section-problems.ts';
import { entriesOf, textOf } from './text.ts';
import { isNothing, type Read, readCompletion, readFormState, readRating, wordsOf } from './value.ts';

/** A section as far as it could be read. */
export interface ReadSection {
  /** Undefined: nothing was filled in. */
  readonly report?: Omit<Reported, 'at'>;
  readonly problems: readonly Problem[];
}

export function readSection(section: Section, selection: Selection, round: Round): ReadSection {
  const { plan } = selection;
  const parts = splitFields(section);
  const problems: Problem[] = [...problemsOfShape(parts, selection, round)];
  const field = (name: FieldName) => fieldIn(parts.fields, name);
  const value = <Value>(name: FieldName, read: (words: string) => Read<Value>): Value | undefined => {
    const written = field(name);
    if (!written) return undefined;
    const { value, problem } = read(wordsOf(written));
    if (problem) problems.push({ code: `form-${name}`, at: placeOf(written), ...problem });
    return value;
  };
  const evidence = field('evidence');
  const report = {
    selection,
    rating: value('rating', (words) => readRating(words, plan)),
    completed: value('completed', (words) => readCompletion(words, plan)),
    state: value('state', readFormState),
    evidence: evidence ? entriesOf(writtenIn(evidence)).filter((entry) => !isNothing(entry)) : [],
    text: textOf(field('update')?.lines ?? []) || undefined,
  };
  if (problems.every(({ doubt }) => doubt))
    problems.push(...contradictionsIn(report, { section, field, round }));
  const ref = refOf(plan, (selection.action ?? selection.recommendation).id);
  return {
    report: isEmpty(report) ? undefined : report,
    problems: problems.map((problem) => ({ ref, ...problem })),
  };
}

function isEmpty({ rating, completed, state, evidence, text }: Omit<Reported, 'at'>): boolean {
  return [rating, completed, state, text].every((each) => each === undefined) && evidence.length === 0;
}
