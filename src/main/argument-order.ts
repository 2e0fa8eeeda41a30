import { commands } from '../commands/commands.ts';
import type { Outcome } from '../commands/outcome.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Call } from './call.ts';

/** An outcome in which a file that is not there, and whose name is no file's, is told with the order of the arguments. */
export function withArgumentOrder(outcome: Outcome, command: Call['command']): Outcome {
  if (!outcome.diagnostics.some(isNoFile)) return outcome;
  const order = orderOf(command);
  const told = (diagnostic: Diagnostic) =>
    order !== undefined && isNoFile(diagnostic)
      ? { ...diagnostic, hint: `It is looked for as a plan’s file. The order is: ${order}` }
      : diagnostic;
  return { ...outcome, diagnostics: outcome.diagnostics.map(told) };
}

/** “60 %” and “As reported.” are figures and texts that came too late. */
function isNoFile({ code, path }: Diagnostic): boolean {
  return code === 'file-missing' && path !== undefined && /[\s%]/.test(path) && !/\.ya?ml$/i.test(path);
}

/** `rag record REF VALUE PLANS`; undefined: of a command that takes nothing but plans there is no order. */
function orderOf(command: Call['command']): string | undefined {
  const { arguments: given } = commands.find(({ name }) => name === command)!;
  if (given.length < 2) return undefined;
  return ['rag', command, ...given.map(({ name }) => name.toUpperCase())].join(' ');
}
