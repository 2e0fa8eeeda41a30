import type { Report } from '../view/report.ts';
import type { FormatName } from './format.ts';
import type { Style } from './style.ts';

export type { Style } from './style.ts';

/** A module that turns a report into one format, ending with a line break; into nothing where it has nothing to show. */
export interface Writer {
  readonly write: (report: Report, style: Style) => string;
}

/** Where each format's writer is; it is loaded only when it is used. */
export const writers: Readonly<Record<FormatName, () => Promise<Writer>>> = {
  text: () => import('./terminal.ts'),
  plain: () => import('./plain.ts'),
  json: () => import('./json.ts'),
  csv: () => import('./csv.ts'),
  markdown: () => import('./markdown.ts'),
  ics: () => import('./ics.ts'),
  concise: () => import('./findings/concise.ts'),
  jsonl: () => import('./findings/jsonl.ts'),
  github: () => import('./findings/github.ts'),
  'github-summary': () => import('./findings/github-summary.ts'),
  gitlab: () => import('./findings/gitlab.ts'),
  junit: () => import('./findings/junit.ts'),
  azure: () => import('./findings/azure.ts'),
  sarif: () => import('./findings/sarif.ts'),
  checkstyle: () => import('./findings/checkstyle.ts'),
  rdjson: () => import('./findings/rdjson.ts'),
};
