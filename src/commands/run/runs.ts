import type { Run } from '../command.ts';
import type { CommandName } from '../commands.ts';
import { run as addAction } from './add-action.ts';
import { run as addRecommendation } from './add-recommendation.ts';
import { run as assign } from './assign.ts';
import { run as calendar } from './calendar.ts';
import { run as check } from './check.ts';
import { run as complete } from './complete.ts';
import { run as decide } from './decide.ts';
import { run as diff } from './diff.ts';
import { run as explain } from './explain.ts';
import { run as fix } from './fix.ts';
import { run as gitInstall } from './git-install.ts';
import { run as init } from './init.ts';
import { run as measures } from './measures.ts';
import { run as mergeDriver } from './merge-driver.ts';
import { run as overdue } from './overdue.ts';
import { run as promises } from './promises.ts';
import { run as record } from './record.ts';
import { run as reopen } from './reopen.ts';
import { run as retime } from './retime.ts';
import { run as roundClose } from './round-close.ts';
import { run as roundCollect } from './round-collect.ts';
import { run as roundForms } from './round-forms.ts';
import { run as roundList } from './round-list.ts';
import { run as roundMissing } from './round-missing.ts';
import { run as roundOpen } from './round-open.ts';
import { run as schema } from './schema.ts';
import { run as show } from './show.ts';
import { run as status } from './status.ts';
import { run as timescale } from './timescale.ts';
import { run as update } from './update.ts';
import { run as validate } from './validate.ts';

/** What each command does. Loaded only when one is run, so that help comes at once. */
export const runs: Readonly<Record<CommandName, Run>> = {
  fix,
  'git install': gitInstall,
  'merge-driver': mergeDriver,
  init,
  update,
  record,
  complete,
  reopen,
  retime,
  decide,
  assign,
  'add recommendation': addRecommendation,
  'add action': addAction,
  'round open': roundOpen,
  'round close': roundClose,
  calendar,
  check,
  diff,
  explain,
  measures,
  overdue,
  promises,
  'round collect': roundCollect,
  'round forms': roundForms,
  'round list': roundList,
  'round missing': roundMissing,
  schema,
  show,
  status,
  timescale,
  validate,
};
