/** What a report can be written as. */
export interface Format {
  /** As `--format` takes it. */
  readonly name: string;
  readonly extension: string;
  /** A *file* of this format begins with a byte order mark: without it Excel garbles every dash and quotation mark. */
  readonly bom?: true;
}

/** Every format; `plain` is for screen readers. */
export const formats = [
  { name: 'text', extension: 'txt' },
  { name: 'plain', extension: 'txt' },
  { name: 'json', extension: 'json' },
  { name: 'csv', extension: 'csv', bom: true },
  { name: 'markdown', extension: 'md' },
] as const satisfies readonly Format[];

export type FormatName = (typeof formats)[number]['name'];

/** The format of that name; undefined when rag has none. */
export function findFormat(name: string): (Format & { readonly name: FormatName }) | undefined {
  return formats.find((format) => format.name === name);
}
