import type { Rule } from '../../rules/rule.ts';
import type { JsonObject } from '../../view/report.ts';
import { severityNames } from './severities.ts';

/** A rule as SARIF describes it; a name alone where rag says something that is no rule. */
export function descriptor(id: string, rule: Rule | undefined): JsonObject {
  if (!rule) return { id };
  const { summary, why, severity } = rule;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: {
      text: [why, ...examplesOf(rule).map(({ title, plan }) => `${title}:\n\n${plan}`)].join('\n\n'),
      markdown: [
        why,
        ...examplesOf(rule).map(({ title, plan }) => `**${title}**\n\n\`\`\`yaml\n${plan}\n\`\`\``),
      ].join('\n\n'),
    },
    defaultConfiguration: { level: severityNames.sarif[severity] },
  };
}

function examplesOf({ bad, good, asOf }: Rule): readonly { readonly title: string; readonly plan: string }[] {
  return [
    { title: asOf ? `Wrong, on ${asOf}` : 'Wrong', plan: bad?.trimEnd() },
    { title: 'Right', plan: good?.trimEnd() },
  ].filter((example): example is { title: string; plan: string } => example.plan !== undefined);
}
