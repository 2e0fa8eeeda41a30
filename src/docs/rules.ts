import type { Rule } from '../rules/rule.ts';
import { rules } from '../rules/rules.ts';
import { settingWords } from '../rules/settings.ts';
import { code, type Page, page, table } from './page.ts';

/** docs/rules.md: what `rag explain` says of every rule. */
export function rulesPage(): Page {
  return page('rules.md', 'Rules', [
    'What rag may find in a plan. An **error** makes `rag check` and `rag validate` fail; a **warning** or a note (**info**) does not. `rag explain RULE` prints one of these on a terminal.',
    'rag.yaml can make a rule more or less severe, turn it off, and change its limits:',
    code(example, 'yaml'),
    'What makes a plan one that cannot be believed, such as a line that cannot be read, is always an error, whatever rag.yaml says.',
    table(
      ['rule', 'severity', 'what it finds'],
      rules.map(({ name, severity, summary }) => [`[${name}](#${name})`, severity, summary]),
    ),
    ...rules.flatMap(section),
  ]);
}

const example = `rules:
  - rule: pushed-back
    severity: error
    times: 3
  - rule: complete-without-evidence
    severity: off
`;

function section(rule: Rule): string[] {
  const { name, severity, fixed, summary, why, before, bad, good, asOf } = rule;
  const settings = settingWords(rule);
  return [
    `## ${name}`,
    `${summary} *(${fixed ? `always ${severity}` : severity})*`,
    why,
    ...(rule.checkChange ? ['`rag check --since REVISION` finds it, and nothing else does.'] : []),
    ...(settings && !fixed ? [settings] : []),
    ...(before ? ['Before:', code(before, 'yaml')] : []),
    ...(bad ? [asOf ? `Wrong, on ${asOf}:` : 'Wrong:', code(bad, 'yaml')] : []),
    ...(good ? ['Right:', code(good, 'yaml')] : []),
  ];
}
