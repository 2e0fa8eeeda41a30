import type { Rule } from '../rules/rule.ts';
import { rules } from '../rules/rules.ts';
import { code, type Page, page, table } from './page.ts';

/** docs/rules.md: what `rag explain` says of every rule. */
export function rulesPage(): Page {
  return page('rules.md', 'Rules', [
    'What rag may find in a plan. An **error** makes `rag check` and `rag validate` fail; a **warning** or a note (**info**) does not. `rag explain RULE` prints one of these on a terminal.',
    table(
      ['rule', 'severity', 'what it finds'],
      rules.map(({ name, severity, summary }) => [`[${name}](#${name})`, severity, summary]),
    ),
    ...rules.flatMap(section),
  ]);
}

function section({ name, severity, summary, why, bad, good, asOf }: Rule): string[] {
  return [
    `## ${name}`,
    `${summary} *(${severity})*`,
    why,
    ...(bad ? [asOf ? `Wrong, on ${asOf}:` : 'Wrong:', code(bad, 'yaml')] : []),
    ...(good ? ['Right:', code(good, 'yaml')] : []),
  ];
}
