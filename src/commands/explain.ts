import { defineCommand } from './command.ts';

export const explain = defineCommand({
  name: 'explain',
  summary: 'Explain a rule by its name.',
  description: 'What it finds, why it matters, and a plan with the fault and without it.',
  arguments: [{ name: 'rule', summary: 'the name that stands beside a finding; without it, every rule' }],
  options: [],
  examples: [{ line: 'rag explain overdue-unreviewed', says: 'one rule' }],
});
