import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanEnvironment, temporaryFolder } from './io/repository.ts';
import { rag } from './world.ts';

const top = join(import.meta.dirname, '..');
const page = join(top, 'docs/a-year.md');
const plan = 'plans/bradford-sufficiency.yaml';

// The page is its own test: each command is run where it stands, and the page is written anew with what is printed.
test('docs/a-year.md prints what it says', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'plans'));
  copyFileSync(join(top, plan), join(folder, plan));
  cpSync(join(top, 'schema'), join(folder, 'schema'), { recursive: true });
  const git = gitIn(folder);
  git(['init', '--quiet']);
  git(['add', '.']);
  git(['commit', '--quiet', '--message', 'The plan']);
  let today = '';
  const told: string[] = [];
  for (const piece of piecesOf(readFileSync(page, 'utf8'))) {
    today = /^<!-- today: (\S+) -->$/m.exec(piece.text)?.[1] ?? today;
    if (piece.kind === 'form') fillIn(join(folder, piece.file), piece.text);
    const text = piece.kind === 'console' ? await transcript(piece.text, folder, today) : piece.text;
    told.push(piece.fence === undefined ? text : `${piece.fence}\n${text}\`\`\`\n`);
  }
  expect(git(['status', '--porcelain', 'plans'])).toBe('');
  await expect(told.join('')).toMatchFileSnapshot(page);
}, 60_000);

interface Piece {
  readonly kind: 'prose' | 'console' | 'form';
  readonly fence?: string;
  readonly file: string;
  readonly text: string;
}

/** Prose, and what stands between fences. */
function piecesOf(markdown: string): readonly Piece[] {
  const parts = markdown.split(/^(```(?:console|text forms.*))\n([\s\S]*?)^```\n/m);
  return parts.flatMap((text, at): readonly Piece[] => {
    if (at % 3 === 0) return [{ kind: 'prose', file: '', text }];
    if (at % 3 === 1) return [];
    const fence = parts[at - 1]!;
    const kind = fence === '```console' ? 'console' : 'form';
    return [{ kind, fence, file: fence.replace('```text ', ''), text }];
  });
}

/** The commands of a block, each with what it prints. */
async function transcript(block: string, folder: string, today: string): Promise<string> {
  const commands = block.split('\n').filter((line) => line.startsWith('$ '));
  const runs: string[] = [];
  for (const command of commands) {
    const [program, ...words] = wordsOf(command.slice(2));
    const printed = program === 'git' ? gitIn(folder)(words) : await printedBy(words, folder, today);
    runs.push(`${command}\n${printed}`);
  }
  return runs.join('');
}

async function printedBy(words: readonly string[], folder: string, today: string): Promise<string> {
  const { out, err, code } = await rag(folder, words, { today, columns: 100, terminal: false });
  const ends = code === 0 ? '' : `(ends with ${code})\n`;
  return (out + err).replace(/[^\S\n]+$/gm, '') + ends;
}

/** `rag retime 1.2 "September 2024"`: its words. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
}

function gitIn(folder: string): (words: readonly string[]) => string {
  const env = cleanEnvironment(folder);
  return (words) => execFileSync('git', ['-C', folder, ...words], { env, encoding: 'utf8' });
}

/** Writes what an owner would behind the fields of a form: each `Field: words` below its heading. */
function fillIn(file: string, filled: string): void {
  let form = readFileSync(file, 'utf8');
  for (const section of filled.split(/^(?=== )/m)) {
    const [heading, ...lines] = section.trimEnd().split('\n');
    const start = form.indexOf(`${heading}\r\n`);
    expect([heading, start]).not.toEqual([heading, -1]);
    const next = form.indexOf('\r\n== ', start);
    const fields = lines.join('\r\n').split(/\r\n(?=[A-Z][a-z]+: )/);
    const before = form.slice(start, next);
    const after = fields.reduce((text, field) => {
      const name = field.slice(0, field.indexOf(':'));
      return text.replace(new RegExp(`\r\n${name}:.*`), () => `\r\n${field}`);
    }, before);
    form = form.slice(0, start) + after + form.slice(next);
  }
  writeFileSync(file, form);
}
