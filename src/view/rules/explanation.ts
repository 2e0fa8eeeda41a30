import type { Rule } from '../../rules/rule.ts';
import { settingWords } from '../../rules/settings.ts';
import { counted } from '../../text/sentence.ts';

import type { Block, JsonObject, Records, Report } from '../report.ts';

/** A rule: what it finds, why it matters, and a plan with the fault and without it. */
export function explanationReport(rule: Rule): Report {
  const settings = settingWords(rule);
  return {
    kind: 'explain',
    data: ruleData(rule),
    records: [ruleRecords([rule])],
    view: [
      { block: 'heading', level: 1, text: rule.name, aside: rule.severity },
      { block: 'prose', cells: [{ text: rule.summary }] },
      { block: 'prose', cells: [{ text: rule.why }] },
      ...(settings ? [{ block: 'prose', cells: [{ text: settings }] } as const] : []),
      ...(rule.checkChange ? [{ block: 'prose', cells: [{ text: onlySince }] } as const] : []),
      ...example('Before', rule.before),
      ...example(rule.asOf ? `Wrong, on ${rule.asOf}` : 'Wrong', rule.bad),
      ...example('Right', rule.good),
    ],
  };
}

const onlySince = 'rag check --since REVISION finds it, and nothing else does.';

/** Every rule, a line each. */
export function rulesReport(rules: readonly Rule[]): Report {
  return {
    kind: 'explain',
    data: { rules: rules.map(ruleData) },
    records: [ruleRecords(rules)],
    view: [
      { block: 'heading', level: 1, text: counted(rules.length, 'rule'), aside: 'rag explain RULE' },
      {
        block: 'table',
        columns: [
          { key: 'name', title: 'Rule' },
          { key: 'severity', title: 'Severity' },
          { key: 'summary', title: 'What it finds', grow: 1 },
        ],
        rows: rules.map(({ name, severity, summary }) => ({
          cells: { name: { text: name }, severity: { text: severity }, summary: { text: summary } },
        })),
      },
    ],
  };
}

function example(title: string, text: string | undefined): readonly Block[] {
  return text === undefined
    ? []
    : [
        { block: 'heading', level: 3, text: title },
        { block: 'code', language: 'yaml', text },
      ];
}

function ruleRecords(rules: readonly Rule[]): Records {
  return {
    name: 'rules',
    columns: ['Rule', 'Severity', 'What it finds', 'Why it matters'],
    rows: rules.map(({ name, severity, summary, why }) => [name, severity, summary, why]),
  };
}

function ruleData({
  name,
  severity,
  fixed,
  limits,
  summary,
  why,
  before,
  bad,
  good,
  asOf,
}: Rule): JsonObject {
  return {
    rule: name,
    severity,
    fixed: fixed ?? false,
    limits: limits ?? {},
    summary,
    why,
    before: before ?? null,
    bad: bad ?? null,
    good: good ?? null,
    exampleDay: asOf ?? null,
  };
}
