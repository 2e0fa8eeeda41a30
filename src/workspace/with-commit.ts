import { longDay } from '../calendar/words.ts';
import type { DeedFound } from '../rules/run.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { ended, quoted } from '../text/sentence.ts';
import type { Commit } from '../world/history.ts';

/** What was done, with the commit that did it. */
export function withCommit({ diagnostic }: DeedFound, commit: Commit | undefined): Diagnostic {
  if (!commit) return { ...diagnostic, message: `${diagnostic.message} It is not committed yet.` };
  const { hash, short, day, subject } = commit;
  const by = ended(`Commit ${short} of ${longDay(day)} did it: ${quoted(subject)}`);
  return { ...diagnostic, message: `${diagnostic.message} ${by}`, commit: { hash, day } };
}
