import { findRule, rules } from '../rules/rules.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import { explanationReport, rulesReport } from '../view/explanation.ts';
import { defineCommand } from './command.ts';

export const explain = defineCommand({
  name: 'explain',
  summary: 'Explain a rule by its name.',
  description: 'What it finds, why it matters, and a plan with the fault and without it.',
  arguments: [{ name: 'rule', summary: 'the name that stands beside a finding; without it, every rule' }],
  options: [],
  examples: [{ line: 'rag explain overdue-unreviewed', says: 'one rule' }],
  async run(input) {
    const name = input.argument('rule');
    if (name === undefined) return { report: rulesReport(rules), diagnostics: [] };
    const rule = findRule(name);
    return rule ? { report: explanationReport(rule), diagnostics: [] } : { diagnostics: [unknownRule(name)] };
  },
});

function unknownRule(name: string): Diagnostic {
  const meant = nearest(name, rules.map((rule) => rule.name));
  return {
    code: 'usage',
    severity: 'error',
    unable: true,
    message: `There is no rule “${name}”.`,
    hint: meant ? `Did you mean: rag explain ${meant}` : 'rag explain lists every rule.',
  };
}
