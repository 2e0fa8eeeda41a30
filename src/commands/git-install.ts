import { defineCommand, dryRunOption, plansArgument } from './command.ts';

export const gitInstall = defineCommand({
  name: 'git install',
  summary: 'Let git merge plans by recommendation, action and round.',
  description:
    'git merges line by line, and sees a conflict where two people wrote in one place, though they reported on different things. This tells git, in this clone, to ask rag; and it adds the lines to .gitattributes that say for which files. Everyone who merges plans does it once.',
  arguments: [plansArgument],
  options: [dryRunOption],
  examples: [
    { line: 'rag git install --dry-run', says: 'what it would set and write' },
    { line: 'rag git install', says: 'the plans that rag.yaml names, else plans/' },
  ],
});
