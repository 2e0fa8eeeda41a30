import { findRule, rules } from '../../rules/rules.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { nearest, plainForm } from '../../text/nearest.ts';
import { listed, quoted } from '../../text/sentence.ts';
import { explanationReport, rulesReport } from '../../view/rules/explanation.ts';
import type { Run } from '../command.ts';
import { misuse } from '../misuse.ts';

export const run: Run = async (input) => {
  const name = input.argument('rule');
  if (name === undefined) return { report: rulesReport(rules), diagnostics: [] };
  const rule = findRule(name);
  return rule ? { report: explanationReport(rule), diagnostics: [] } : { diagnostics: [unknownRule(name)] };
};

function unknownRule(name: string): Diagnostic {
  const names = rules.map((rule) => rule.name);
  const alike = names.filter((each) => isPartOf(name, each));
  const meant = alike.length > 0 ? alike : [nearest(name, names)].filter((each) => each !== undefined);
  return misuse(
    `There is no rule ${quoted(name)}.`,
    meant.length > 0
      ? `Did you mean: ${listed(
          meant.map((each) => `rag explain ${each}`),
          'or',
        )}`
      : 'rag explain lists every rule.',
  );
}

/** Whether what was typed is a word, or words in a row, of a rule's name. */
function isPartOf(typed: string, name: string): boolean {
  const words = plainForm(typed);
  return words !== '' && `-${name}-`.includes(`-${words}-`);
}
