import type { Rule } from '../../rules/rule.ts';
import { type Settings, settingOf } from '../../rules/settings.ts';
import { counted } from '../../text/sentence.ts';
import type { Cell, Report } from '../report.ts';

/** Every rule with the severity it has here, and the one it has where rag.yaml says nothing. */
export function ruleListReport(rules: readonly Rule[], settings: Settings): Report {
  const rows = rules.map((rule) => ({ rule, ...settingOf(rule, settings) }));
  return {
    kind: 'rules',
    data: {
      rules: rows.map(({ rule, severity, limits }) => ({
        rule: rule.name,
        severity,
        default: rule.severity,
        limits,
        summary: rule.summary,
      })),
    },
    records: [
      {
        name: 'rules',
        columns: ['Rule', 'Severity', 'Default', 'What it finds'],
        rows: rows.map(({ rule, severity }) => [rule.name, severity, rule.severity, rule.summary]),
      },
    ],
    view: [
      {
        block: 'heading',
        level: 1,
        text: counted(rules.length, 'rule'),
        aside: 'rag explain RULE says more',
      },
      {
        block: 'table',
        columns: [
          { key: 'name', title: 'Rule' },
          { key: 'severity', title: 'Severity' },
          { key: 'summary', title: 'What it finds', grow: 1 },
        ],
        rows: rows.map(({ rule, severity }) => ({
          cells: {
            name: { text: rule.name },
            severity: severityCell(severity, rule),
            summary: { text: rule.summary },
          },
        })),
      },
    ],
  };
}

function severityCell(severity: string, rule: Rule): Cell {
  return { text: severity === rule.severity ? severity : `${severity} (by default ${rule.severity})` };
}
