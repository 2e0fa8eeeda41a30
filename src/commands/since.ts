import type { Diagnostic } from '../text/diagnostic.ts';
import type { Input, Option } from './command.ts';
import { misuse } from './misuse.ts';

/** What is compared with a base. */
export const sinceOptions: readonly Option[] = [
  {
    name: 'since',
    value: 'REVISION',
    summary:
      'tell what is new since this branch parted from a git revision, apart from what was so before, and what was rewritten or removed since',
  },
  { name: 'new-only', summary: 'with --since: fail only at what is new' },
];

/** What is asked for together, or left out, so that there is no answer. */
export function misuseOfSince(input: Input): Diagnostic | undefined {
  const since = input.option('since');
  if (since === undefined)
    return input.isOn('new-only')
      ? misuse(
          '--new-only needs to know since when.',
          'Name the branch that yours was made from: rag check --since main --new-only',
        )
      : undefined;
  if (since.trim() === '')
    return misuse(
      '--since has an empty value, so there is nothing to compare with.',
      'In a script the variable behind it is probably not set. Type a branch, a tag or a commit: rag check --since main',
    );
  return input.option('at') === undefined
    ? undefined
    : misuse(
        '--since looks at the files as they are, and --at at a revision.',
        'Leave one of them out. What moved between two revisions: rag diff --since FROM --until TO',
      );
}
