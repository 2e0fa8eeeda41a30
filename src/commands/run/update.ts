import { type Report, updateThing } from '../../edit/update.ts';
import type { State } from '../../plan/plan.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { findTarget, type Target } from '../../workspace/editing.ts';
import { stopped } from '../../world/conversation.ts';
import type { Surroundings } from '../../world/world.ts';
import { isTrouble, neededRef, optional } from '../asking.ts';
import type { Input, Run } from '../command.ts';
import { dayOf, edits } from '../editing.ts';
import { misuse } from '../misuse.ts';
import { composeUpdate } from '../update-form.ts';

export const run: Run = async (input, world) => {
  const ref = await neededRef(input, 'rag update 1 --rag AMBER --text "…"', world);
  if (isTrouble(ref)) return { diagnostics: [ref] };
  const target = await findTarget(ref, input.argumentsOf('plans'), world);
  if (target.documents.length === 0) return target;
  const report = await reportFrom(ref, input, target, world);
  if ('code' in report) return { diagnostics: [report] };
  const today = dayOf(input, target.workspace, world);
  const into = { round: input.option('round'), replace: input.isOn('replace'), today };
  const outcome = edits('update', target, updateThing(ref, report, into), () => [
    `See it: rag show ${ref}`,
    'Who has not reported yet: rag round missing',
  ]);
  const isComposed = report.text !== undefined && report.text !== input.option('text');
  return isComposed && outcome.edits
    ? { ...outcome, edits: { ...outcome.edits, unsaved: report.text } }
    : outcome;
};

async function reportFrom(
  ref: string,
  input: Input,
  target: Target,
  world: Surroundings,
): Promise<Report | Diagnostic> {
  const typed = await optional(input, 'text', world);
  if (isTrouble(typed)) return typed;
  const report: Report = {
    rag: input.option('rag'),
    text: typed,
    state: input.option('state') as State | undefined,
    evidence: input.optionsOf('evidence'),
    by: input.option('by'),
    asAt: input.option('as-at'),
  };
  const { rag, text, state } = report;
  if (input.isOn('editor')) return composed(report, ref, target, world);
  if (!world.conversation || rag !== undefined || text !== undefined || state !== undefined) return report;
  const scheme = target.selection?.plan.ratings.scheme;
  const levels = scheme?.levels.map(({ word, means = '' }) => ({
    value: word,
    label: `${word}  ${means}`.trim(),
  }));
  const rating = levels && (await world.conversation.choose(howRated(ref, target), levels));
  if (rating === undefined) return stopped;
  const said = await world.conversation.ask('What was done, what is next, and by when?', {
    hint: 'Enter alone opens your editor',
  });
  if (said === undefined) return stopped;
  return said === ''
    ? composed({ ...report, rag: rating }, ref, target, world)
    : { ...report, rag: rating, text: said };
}

async function composed(
  report: Report,
  ref: string,
  { selection }: Target,
  world: Surroundings,
): Promise<Report | Diagnostic> {
  if (!world.conversation || !selection)
    return misuse(
      'An editor needs a terminal, and there is none here.',
      `Type the text instead: rag update ${ref} --text "…"`,
    );
  const text = await composeUpdate(selection, report.text, world.conversation);
  return typeof text === 'string' ? { ...report, text } : text;
}

function howRated(ref: string, { selection }: Target): string {
  const last = (selection?.action ?? selection?.recommendation)?.updates.at(-1)?.rating;
  return `How is ${ref} rated now?${last ? ` Last time it was ${last.level?.word ?? last.text}.` : ''}`;
}
