import { findRule, rules } from '../../rules/rules.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { nearest } from '../../text/nearest.ts';
import { explanationReport, rulesReport } from '../../view/explanation.ts';
import type { Run } from '../command.ts';

export const run: Run = async (input) => {
  const name = input.argument('rule');
  if (name === undefined) return { report: rulesReport(rules), diagnostics: [] };
  const rule = findRule(name);
  return rule ? { report: explanationReport(rule), diagnostics: [] } : { diagnostics: [unknownRule(name)] };
};

function unknownRule(name: string): Diagnostic {
  const meant = nearest(
    name,
    rules.map((rule) => rule.name),
  );
  return {
    code: 'usage',
    severity: 'error',
    unable: true,
    message: `There is no rule “${name}”.`,
    hint: meant ? `Did you mean: rag explain ${meant}` : 'rag explain lists every rule.',
  };
}
