import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { structuredPatch } from 'diff';
import { expect } from 'vitest';
import { rag, type Setting } from '../world.ts';

/** The command lines that a case begins with: `# $ rag check plan.yaml`. */
export function commandsIn(text: string): readonly string[] {
  const lines = text.split(/\r\n?|\n/);
  return lines.flatMap((line) => (line.startsWith('# $ ') ? [line.slice(4)] : []));
}

/** What command lines print in a folder, and how they end, as one text to read. Nothing in the folder may change. */
export async function transcript(folder: string, commands: readonly string[]): Promise<string> {
  const before = footprint(folder);
  const runs: string[] = [];
  for (const command of commands) runs.push(await runOf(folder, command));
  expect(footprint(folder)).toEqual(before);
  return runs.join('\n');
}

/** What command lines that write print in a folder, each on what the one before left, and what it changed in a file. */
export async function writingTranscript(
  folder: string,
  name: string,
  commands: readonly string[],
  setting: Setting,
): Promise<string> {
  const runs: string[] = [];
  for (const command of commands) {
    const before = readFileSync(join(folder, name), 'utf8');
    const run = await runOf(folder, command, setting);
    runs.push(run + changed(before, readFileSync(join(folder, name), 'utf8')));
  }
  return runs.join('\n');
}

function changed(before: string, after: string): string {
  const { hunks } = structuredPatch('', '', before, after, undefined, undefined, { context: 1 });
  const lines = hunks.flatMap(({ oldStart, lines: each }) => [`@@ line ${oldStart}`, ...each.map(plain)]);
  return lines.length > 0 ? `--- changed\n${lines.join('\n')}\n` : '';
}

async function runOf(folder: string, command: string, more: Setting = {}): Promise<string> {
  const { argv, columns, environment } = wordsOf(command);
  const setting = { columns, terminal: columns !== undefined, environment, ...more };
  const { code, out, err, written } = await rag(folder, argv, setting);
  expect(written).toEqual({});
  expect(out + err).not.toMatch(/\n\s+at .*:\d+:\d+\)?\n|This is a fault in rag/);
  const complaint = err === '' ? '' : `--- standard error\n${plain(err)}`;
  return `$ ${command}\n${plain(out)}${complaint}--- exit ${code}\n`;
}

/** `COLUMNS=20 rag status "a plan.yaml"`: its words, the terminal's width, and no colour. */
function wordsOf(command: string) {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
  const width = /^COLUMNS=(\d+)$/.exec(words[0]!)?.[1];
  return {
    argv: words.slice(words.indexOf('rag') + 1),
    columns: width === undefined ? undefined : Number(width),
    environment: { NO_COLOR: '1' },
  };
}

/** Text with every character that cannot be seen spelt out, so that a golden file never hides one. */
export function plain(text: string): string {
  return text.replace(/[^\P{C}\n]|[\u2028\u2029]/gu, (character) => {
    return `⟨${character.codePointAt(0)!.toString(16).padStart(4, '0')}⟩`;
  });
}

/** Every file below a folder with its bytes and its time. */
export function footprint(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) => {
    const path = join(folder, name);
    const about = lstatSync(path);
    const bytes = about.isFile() ? createHash('sha1').update(readFileSync(path)).digest('hex') : '';
    return `${name} ${about.mode} ${about.size} ${about.mtimeMs} ${bytes}`;
  });
}
