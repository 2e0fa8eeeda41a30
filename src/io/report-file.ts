import { promises as fs } from 'node:fs';
import { resolve } from 'node:path';
import { whyNotWritten } from './write-trouble.ts';

const overPlan = 'no report is written where a plan may be';

/** Writes a report to a file; the reason where it cannot. It never writes where a plan is, or may be. */
export async function writeReport(cwd: string, path: string, text: string): Promise<string | undefined> {
  const target = resolve(cwd, path);
  if (/\.ya?ml$/i.test(target)) return `it ends in .yaml, and ${overPlan}`;
  try {
    const there = await fs.lstat(target).catch(() => undefined);
    if (there?.isSymbolicLink()) return 'it is a link; name the file itself';
    if (there?.isFile() && (await holdsPlan(target))) return `it holds a plan, and ${overPlan}`;
    await fs.writeFile(target, text);
    return undefined;
  } catch (error) {
    return whyNotWritten(error);
  }
}

/** A plan by another name, or by a second name of the same file. */
async function holdsPlan(path: string): Promise<boolean> {
  return /^(\uFEFF)?plan\s*:/m.test(await fs.readFile(path, 'utf8'));
}
