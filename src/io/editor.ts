import { spawn } from 'node:child_process';
import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeBytes } from '../text/decode.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { quoted } from '../text/sentence.ts';
import { whyNotWritten } from './write-trouble.ts';

/** The variables that name an editor, the one that counts first. */
export interface EditorNames {
  readonly VISUAL?: string;
  readonly EDITOR?: string;
}

/** Opens an editor on a file that nobody else may read, and takes the file away again. */
export async function compose(
  form: string,
  name: string,
  { VISUAL, EDITOR }: EditorNames,
): Promise<string | Diagnostic> {
  const editor = VISUAL?.trim() || EDITOR?.trim();
  if (!editor) return noEditor;
  let folder: string | undefined;
  try {
    folder = await fs.mkdtemp(join(tmpdir(), 'rag-'));
    const file = join(folder, fileNameOf(name));
    await fs.writeFile(file, form, { mode: 0o600, flag: 'wx' });
    const ending = await edit(editor, file);
    if (ending !== 0) return failed(editor, ending);
    const { source, diagnostics } = decodeBytes(name, await fs.readFile(file));
    return source ? source.text : diagnostics[0]!;
  } catch (error) {
    return noFile(error);
  } finally {
    if (folder !== undefined) await fs.rm(folder, { recursive: true, force: true });
  }
}

/** An id may be part of it, and that may hold anything. */
function fileNameOf(name: string): string {
  return name.replace(/[^\w.-]+/g, '-').slice(-80);
}

/** How the editor ended: its exit code, or the signal that killed it. */
async function edit(editor: string, file: string): Promise<number | NodeJS.Signals> {
  // Ctrl-C in the editor is the editor's: rag, in the same terminal, waits.
  const wait = () => {};
  process.on('SIGINT', wait);
  try {
    return await new Promise((done, fail) => {
      const child = open(editor, file);
      child.on('error', fail);
      child.on('exit', (code, signal) => done(code ?? signal!));
    });
  } finally {
    process.off('SIGINT', wait);
  }
}

/**
 * As git does it: the shell reads the editor's own arguments, and waits as rag does. The editor draws on standard error,
 * since the report may be piped.
 */
function open(editor: string, file: string) {
  const stdio = [0, 2, 2];
  return process.platform === 'win32'
    ? spawn(`${editor} "${file}"`, { shell: true, stdio })
    : spawn('/bin/sh', ['-c', `trap : INT; ${editor} "$@"`, editor, file], { stdio });
}

const unable = { severity: 'error', unable: true } as const;
const instead = 'or give the text on the command line';

const noEditor: Diagnostic = {
  ...unable,
  code: 'no-editor',
  message: 'rag does not know which editor to open: neither VISUAL nor EDITOR is set.',
  hint: `Name one, as in: export EDITOR=nano (on Windows: set EDITOR=notepad), ${instead}.`,
};

/** What a shell ends with that finds no such program. */
const notFound: ReadonlySet<unknown> = new Set([126, 127, 9009]);

function failed(editor: string, ending: number | NodeJS.Signals): Diagnostic {
  const named = quoted(editor);
  const wasKilled = typeof ending === 'string' || (ending > 128 && ending < 160);
  const message = notFound.has(ending)
    ? `The editor ${named} cannot be opened: there is no such program.`
    : wasKilled
      ? `The editor ${named} was stopped before it ended, so what was written in it is not used.`
      : `The editor ${named} ended with an error (${ending}), so what was written in it is not used.`;
  return { ...unable, code: 'editor-failed', message, hint: `Check VISUAL and EDITOR, ${instead}.` };
}

function noFile(error: unknown): Diagnostic {
  return {
    ...unable,
    code: 'editor-failed',
    message: `The file for the editor could not be made or read back: ${whyNotWritten(error)}.`,
    hint: `Check the folder ${tmpdir()}, ${instead}.`,
  };
}
