import type { Run } from '../command.ts';
import type { CommandName } from '../commands.ts';
import { run as check } from './check.ts';
import { run as diff } from './diff.ts';
import { run as explain } from './explain.ts';
import { run as overdue } from './overdue.ts';
import { run as schema } from './schema.ts';
import { run as show } from './show.ts';
import { run as status } from './status.ts';
import { run as timescale } from './timescale.ts';
import { run as validate } from './validate.ts';

/** What each command does. Loaded only when one is run, so that help comes at once. */
export const runs: Readonly<Record<CommandName, Run>> = {
  check,
  diff,
  explain,
  overdue,
  schema,
  show,
  status,
  timescale,
  validate,
};
