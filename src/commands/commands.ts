import { addAction } from './add-action.ts';
import { addRecommendation } from './add-recommendation.ts';
import { assign } from './assign.ts';
import { calendar } from './calendar.ts';
import { check } from './check.ts';
import { complete } from './complete.ts';
import { decide } from './decide.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { fix } from './fix.ts';
import { gitInstall } from './git-install.ts';
import { init } from './init.ts';
import { measures } from './measures.ts';
import { mergeDriver } from './merge-driver.ts';
import { overdue } from './overdue.ts';
import { promises } from './promises.ts';
import { record } from './record.ts';
import { reopen } from './reopen.ts';
import { retime } from './retime.ts';
import { roundClose } from './round-close.ts';
import { roundCollect } from './round-collect.ts';
import { roundForms } from './round-forms.ts';
import { roundList } from './round-list.ts';
import { roundMissing } from './round-missing.ts';
import { roundOpen } from './round-open.ts';
import { schema } from './schema.ts';
import { show } from './show.ts';
import { status } from './status.ts';
import { timescale } from './timescale.ts';
import { update } from './update.ts';
import { validate } from './validate.ts';

/** Every command, in the order of the help. */
export const commands = [
  status,
  overdue,
  promises,
  calendar,
  measures,
  show,
  diff,
  check,
  validate,
  fix,
  init,
  update,
  record,
  complete,
  reopen,
  retime,
  decide,
  assign,
  addRecommendation,
  addAction,
  roundOpen,
  roundClose,
  roundList,
  roundForms,
  roundCollect,
  roundMissing,
  gitInstall,
  mergeDriver,
  timescale,
  explain,
  schema,
] as const;

export type CommandName = (typeof commands)[number]['name'];
