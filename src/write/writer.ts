import type { Report } from '../view/report.ts';
import type { Style } from './style.ts';

export type { Style } from './style.ts';

/** A module that turns a report into one format, ending with a line break. */
export interface WriterModule {
  readonly write: (report: Report, style: Style) => string;
}

/** A format and where its writer is; the module is loaded only when it is used. */
export interface Writer {
  /** As `--format` takes it. */
  readonly format: string;
  readonly extension: string;
  /** Whom it is for, after the format's name in the help. */
  readonly summary: string;
  /** A *file* of this format begins with a byte order mark: without it Excel garbles every dash and quotation mark. */
  readonly bom?: true;
  readonly load: () => Promise<WriterModule>;
}

export const writers: readonly Writer[] = [
  { format: 'text', extension: 'txt', summary: 'to read in a terminal', load: () => import('./terminal.ts') },
  {
    format: 'plain',
    extension: 'txt',
    summary: 'for screen readers: one record a line',
    load: () => import('./plain.ts'),
  },
  { format: 'json', extension: 'json', summary: 'for programs', load: () => import('./json.ts') },
  { format: 'csv', extension: 'csv', summary: 'for Excel', bom: true, load: () => import('./csv.ts') },
  {
    format: 'markdown',
    extension: 'md',
    summary: 'for GitHub and GitLab',
    load: () => import('./markdown.ts'),
  },
];

/** The writer of that name; undefined when rag has none. */
export function findWriter(format: string): Writer | undefined {
  return writers.find((writer) => writer.format === format);
}
