import { atOption, defineCommand, plansArgument } from './command.ts';
import { gateOptions } from './gate.ts';
import { sinceOptions } from './since.ts';

export const check = defineCommand({
  name: 'check',
  summary: 'Fail while an overdue action is unreviewed: what CI runs.',
  description:
    'What rag validate finds, and what is overdue and unreviewed on the day. Exit code 0: no errors (there may be warnings); 1: errors were found; 2: the check could not be made, or there was nothing to check. --fail-on, --max-warnings and --exit-zero draw the line between 0 and 1 elsewhere.',
  arguments: [plansArgument],
  options: [
    atOption,
    ...sinceOptions,
    { name: 'waivers', summary: 'list what comments in the plans allow, until when, and why' },
    ...gateOptions,
    { name: 'list-rules', summary: 'list every rule, with the severity it has here, and read no plan' },
  ],
  findings: true,
  examples: [
    { line: 'rag check', says: 'today; the line for CI' },
    { line: 'rag check --as-of 2023-03-15', says: 'as it would have ended on that day' },
    {
      line: 'rag check --since main --new-only',
      says: 'only what this branch made worse, for a pull request',
    },
    {
      line: 'rag check --format github --format sarif --output rag.sarif',
      says: 'annotations in the log of GitHub Actions, and a file for its code scanning',
    },
  ],
});
