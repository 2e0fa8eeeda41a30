/** What a report can be written as. */
export interface Format {
  /** As `--format` takes it. */
  readonly name: string;
  /** What it is for. */
  readonly summary: string;
  /** The ending of a file that asks for it, where one does. */
  readonly extension?: string;
  /** A *file* of this format begins with a byte order mark: without it Excel garbles every dash and quotation mark. */
  readonly bom?: true;
  /** It carries findings and no other report. */
  readonly findings?: true;
  /** It carries days and no other report. */
  readonly calendar?: true;
}

/** Every format; `plain` is for screen readers. */
export const formats = [
  { name: 'text', extension: 'txt', summary: 'a page for the eye' },
  { name: 'plain', extension: 'txt', summary: 'one record a line and no drawing, for screen readers' },
  { name: 'json', extension: 'json', summary: 'all of it, for programs' },
  { name: 'csv', extension: 'csv', bom: true, summary: 'for a spreadsheet' },
  { name: 'markdown', extension: 'md', summary: 'for a paper, a wiki or a comment' },
  { name: 'ics', extension: 'ics', calendar: true, summary: 'iCalendar, for Outlook and other calendars' },
  {
    name: 'concise',
    findings: true,
    summary: 'one line a finding: path:line:column: severity rule: message',
  },
  {
    name: 'jsonl',
    extension: 'jsonl',
    findings: true,
    summary: 'JSON lines: one of the diagnostics of json a line',
  },
  {
    name: 'github',
    findings: true,
    summary: 'GitHub Actions: the worst nine as annotations, and how many more there are',
  },
  {
    name: 'github-summary',
    findings: true,
    summary: 'GitHub Actions: the page of the job, with --output "$GITHUB_STEP_SUMMARY"; at most 900 KiB',
  },
  { name: 'gitlab', findings: true, summary: 'GitLab: a Code Quality report, artifacts:reports:codequality' },
  { name: 'junit', findings: true, summary: 'GitLab, Jenkins and others: test results as JUnit XML' },
  { name: 'azure', findings: true, summary: 'Azure Pipelines: errors and warnings of the run' },
  {
    name: 'sarif',
    extension: 'sarif',
    findings: true,
    summary: 'SARIF 2.1.0, for code scanning; at most 25,000 findings, the worst',
  },
  { name: 'checkstyle', findings: true, summary: 'Checkstyle XML, for Jenkins and others' },
  { name: 'rdjson', findings: true, summary: 'for reviewdog -f=rdjson' },
] as const satisfies readonly Format[];

export type FormatName = (typeof formats)[number]['name'];
export type NamedFormat = Format & { readonly name: FormatName };

/** The format of that name; undefined when rag has none. */
export function findFormat(name: string): NamedFormat | undefined {
  return formats.find((format) => format.name === name);
}

/** The format that a file's ending asks for; undefined where none does. */
export function formatOfEnding(extension: string): NamedFormat | undefined {
  return formats.find((format: Format) => format.extension === extension);
}

/** The formats of a report: those of findings, or of days, only where it is about any. */
export function formatsFor(report: Pick<Format, 'findings' | 'calendar'>): readonly NamedFormat[] {
  return formats.filter(
    (format: Format) => (report.findings || !format.findings) && (report.calendar || !format.calendar),
  );
}
