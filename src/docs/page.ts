/** A generated page of the documentation. */
export interface Page {
  /** Its file below docs/. */
  readonly file: string;
  readonly text: string;
}

/** A page: its paragraphs, a blank line between them, and a word on where it comes from. */
export function page(file: string, title: string, paragraphs: readonly string[]): Page {
  const generated = '<!-- Generated from the code by npm run generate; a test fails when it is stale. -->';
  return { file, text: `${[generated, `# ${title}`, ...paragraphs].join('\n\n')}\n` };
}

/** A Markdown table. Cells are the program's own words; a bar in them is escaped. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n');
}

export function code(text: string, language = ''): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}
