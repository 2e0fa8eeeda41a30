import { defaultCalendar } from '../src/calendar/calendar.ts';
import { adviceOnDoubledKey } from '../src/plan/advice.ts';
import { type Customs, decodePlan } from '../src/plan/decode.ts';
import type { Plan } from '../src/plan/plan.ts';
import type { Diagnostic } from '../src/text/diagnostic.ts';
import { parseYaml } from '../src/yaml/parse.ts';

/** What a plan is read with where no rag.yaml says otherwise. */
export const customs: Customs = { calendar: defaultCalendar, review: { months: 12 } };

/** A plan from its text, and what the reading itself had to say: the way from bytes to a plan, as a test needs it. */
export function planFrom(
  text: string,
  name = 'plans/sample.yaml',
): { readonly plan?: Plan; readonly diagnostics: readonly Diagnostic[] } {
  const source = { name, text };
  const { tree, diagnostics } = parseYaml(source, adviceOnDoubledKey);
  if (!tree) return { diagnostics };
  const decoded = decodePlan(source, tree, customs);
  return { plan: decoded.plan, diagnostics: [...diagnostics, ...decoded.diagnostics] };
}
