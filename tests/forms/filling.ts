import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assess } from '../../src/assess/assess.ts';
import { defaultConfig } from '../../src/config/config.ts';
import type { Form, Reported } from '../../src/forms/form.ts';
import { formsFor } from '../../src/forms/forms-for.ts';
import { readForm } from '../../src/forms/read-form.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { type Diagnostic, placeOf } from '../../src/text/diagnostic.ts';
import { dayOf, planOf, type WrittenPlan } from '../assess/taking.ts';
import { planFrom } from '../reading.ts';

export const meeting = '2024-03-13';

/** Three rounds; the last one is being reported. */
export const threeRounds = [
  { round: '2022-03', title: 'March 2022', meeting: '2022-03-16' },
  { round: '2023-03', title: 'March 2023', meeting: '2023-03-15' },
  { round: '2024-03', title: 'March 2024', meeting },
];

/** The Bradford plan with the round that comes next. */
export function bradfordPlan(): Plan {
  const path = resolve(import.meta.dirname, '../../plans/bradford-sufficiency.yaml');
  const round = `  - round: 2024-03\n    title: March 2024\n    meeting: ${meeting}\n\nrecommendations:`;
  const { plan } = planFrom(readFileSync(path, 'utf8').replace('\nrecommendations:', round));
  return plan!;
}

/** The forms of a plan's newest round. */
export function formsOf(plan: Plan, day = meeting): readonly Form[] {
  const round = plan.rounds.at(-1)!;
  return formsFor(assess(plan, { day: dayOf(day) }, defaultConfig), round);
}

/** A form as its owner sees it: without its byte order mark, with plain line ends. */
export function shown({ text }: Form): string {
  return text.replace('\ufeff', '').replaceAll('\r\n', '\n');
}

export type Filling = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Writes behind the colons, by the id of the section and the label of the field. */
export function filled(text: string, filling: Filling): string {
  let id = '';
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('== ')) id = line.split(' ').slice(2).join(' ');
      const label = /^(\w+):$/.exec(line)?.[1];
      const value = label && filling[id]?.[label];
      return value === undefined ? line : `${line} ${value}`;
    })
    .join('\n');
}

/** What a report says, in short. */
export function said(reports: readonly Reported[] = []): readonly object[] {
  return reports.map(({ selection, rating, completed, state, evidence, text }) => ({
    id: (selection.action ?? selection.recommendation).id,
    ...(rating && { rating: rating.word }),
    ...(completed && { completed: completed.text }),
    ...(state && { state }),
    ...(evidence.length > 0 && { evidence }),
    ...(text !== undefined && { text }),
  }));
}

/** What rag says of a form, a line each, with its hint below. */
export function complaints(diagnostics: readonly Diagnostic[]): string {
  const lines = diagnostics.map((each) => {
    const { severity, code, message, hint } = each;
    return `${placeOf(each)} ${severity} ${code}\n  ${message}\n  ${hint}\n`;
  });
  return `\n${lines.join('')}`;
}

export function read(text: string, plan: Plan, wanted?: string) {
  return readForm({ name: 'form.txt', text }, [plan], wanted);
}

/** A plan with a recommendation that is reported as a whole, and has two open actions. */
export const written: WrittenPlan = {
  id: 'sufficiency',
  rounds: threeRounds,
  recommendations: [
    {
      owner: 'Head of Commissioning',
      recommendation: 'Review the edge of care provision.',
      actions: [
        { action: 'Complete the review.', timescale: 'April 2022' },
        { action: 'Bring the proposal to the board.', timescale: 'May 2024' },
      ],
      updates: [{ round: '2023-03', rag: 'AMBER', update: 'The review is written.' }],
    },
  ],
};

export const sample = planOf(written);

/** The one form of the sample. */
export const form = shown(formsOf(sample)[0]!);
