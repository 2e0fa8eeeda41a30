import { decodeForm } from '../forms/decode.ts';
import type { FilledForm } from '../forms/form.ts';
import { readForm } from '../forms/read-form.ts';
import type { Plan } from '../plan/plan.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Surroundings } from '../world/world.ts';

/** Forms that came back. */
export interface Collected {
  /** Of those without a mistake. */
  readonly filled: readonly FilledForm[];
  /** How many files were looked at. */
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The forms at or below these paths, for a round by its id or title, else the newest open one. */
export async function readForms(
  paths: readonly string[],
  plans: readonly Plan[],
  round: string | undefined,
  world: Surroundings,
): Promise<Collected> {
  const found = await world.files.find(paths, 'forms');
  const filled: FilledForm[] = [];
  const diagnostics = [...found.diagnostics];
  for (const path of found.files) {
    const bytes = await world.files.read(path);
    if (!(bytes instanceof Uint8Array)) {
      diagnostics.push(bytes);
      continue;
    }
    if (notText.test(path)) {
      diagnostics.push(savedByWord(path));
      continue;
    }
    const read = readForm(decodeForm(path, bytes), plans, round);
    diagnostics.push(...read.diagnostics);
    const isSound = read.diagnostics.every(({ severity }) => severity !== 'error');
    if (read.filled && isSound) filled.push(read.filled);
  }
  if (found.files.length === 0 && found.diagnostics.length === 0) diagnostics.push(noForm(paths));
  return { filled, files: found.files.length, diagnostics };
}

function noForm(paths: readonly string[]): Diagnostic {
  return {
    code: 'no-form',
    severity: 'error',
    unable: true,
    message: `There is no form in ${paths.map((path) => `“${path}”`).join(', ')}: rag looks for files that end in .txt.`,
    hint: 'Name the folder that the forms are in, as in: rag round collect forms/2024-03',
  };
}

/** What Word and mail programs make of a form that is saved or sent on. */
const notText = /\.(?:docx?|rtf|odt|pdf|eml|msg)$/i;

function savedByWord(path: string): Diagnostic {
  return {
    code: 'form-not-text',
    severity: 'error',
    path,
    message: 'This is not plain text, so nothing was taken from it.',
    hint: 'Open it, save it as “Plain text (.txt)”, and collect it again.',
  };
}
