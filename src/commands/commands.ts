import { check } from './check.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { overdue } from './overdue.ts';
import { schema } from './schema.ts';
import { show } from './show.ts';
import { status } from './status.ts';
import { timescale } from './timescale.ts';
import { validate } from './validate.ts';

/** Every command, in the order of the help. */
export const commands = [status, overdue, show, diff, check, validate, timescale, explain, schema] as const;

export type CommandName = (typeof commands)[number]['name'];
