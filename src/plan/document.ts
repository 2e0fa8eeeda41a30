import type { Diagnostic } from '../text/diagnostic.ts';
import type { Source } from '../text/source.ts';
import { type Parsed, parseYaml } from '../yaml/parse.ts';
import { adviceOnDoubledKey } from './advice.ts';
import { type Customs, decodePlan } from './decode.ts';
import type { Plan } from './plan.ts';

/** A plan file as it was read. */
export interface Document {
  readonly source: Source;
  readonly parsed: Parsed;
  readonly plan?: Plan;
  /** What is wrong with its text and its shape. */
  readonly diagnostics: readonly Diagnostic[];
}

export function readDocument(source: Source, customs: Customs): Document {
  const parsed = parseYaml(source, adviceOnDoubledKey);
  if (!parsed.tree) return { source, parsed, diagnostics: parsed.diagnostics };
  const { plan, diagnostics } = decodePlan(source, parsed.tree, customs);
  return { source, parsed, plan, diagnostics: [...parsed.diagnostics, ...diagnostics] };
}
