import type { Outcome } from '../commands/outcome.ts';
import { sortDiagnostics } from '../text/diagnostic.ts';
import { alsoFound } from '../view/check/findings.ts';
import type { Block, Report } from '../view/report.ts';
import type { Stream, World } from '../world/world.ts';
import { type Style, writers } from '../write/writer.ts';
import type { Delivery, Presentation } from './call.ts';

/** Prints what came of a command: the report on standard output or to a file, all else on standard error. */
export async function print(outcome: Outcome, presentation: Presentation, world: World): Promise<boolean> {
  const { quiet } = presentation;
  const findings = sortDiagnostics(outcome.diagnostics);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const told = findings.filter(({ severity, span }) => outcome.warns || severity === 'error' || !span);
  const aside = quiet
    ? { findings: errors }
    : outcome.reported
      ? undefined
      : { findings: told, rest: alsoFound(findings.filter((finding) => !told.includes(finding))) };
  const written = outcome.report ? await deliverAll(outcome.report, presentation, world) : true;
  if (aside && aside.findings.length + (aside.rest?.length ?? 0) > 0) {
    const blocks: readonly Block[] = [{ block: 'findings', findings: aside.findings }, ...(aside.rest ?? [])];
    await world.err.write(await textOf(blocks, styleOf(world.err, presentation, world)));
  }
  return written;
}

/** Shows a report before somebody is asked about it: beside the question, and not among the data. */
export async function preview(report: Report, presentation: Presentation, world: World): Promise<void> {
  await world.err.write(await textOf(report.view, styleOf(world.err, presentation, world)));
}

/** One that cannot be written does not keep the others from it. */
async function deliverAll(report: Report, presentation: Presentation, world: World): Promise<boolean> {
  let written = true;
  for (const delivery of presentation.deliveries) {
    if (presentation.quiet && delivery.output === undefined) continue;
    const problem = await deliver(report, delivery, presentation, world);
    if (problem === undefined) continue;
    await world.err.write(`rag could not write ${delivery.output ?? 'the report'}: ${problem}.\n`);
    written = false;
  }
  return written;
}

/** Writes a report once; the reason where it cannot. */
async function deliver(
  report: Report,
  { format, output }: Delivery,
  presentation: Presentation,
  world: World,
): Promise<string | undefined> {
  if (format.findings && !report.found) return `${format.name} is for findings, and it holds none`;
  if (format.calendar && !report.agenda) return `${format.name} is for days, and it holds none`;
  const { write } = await writers[format.name]();
  const toFile = { color: false, width: 100 };
  const text = write(report, output === undefined ? styleOf(world.out, presentation, world) : toFile);
  if (text === '' && !format.findings) return `there is nothing in it that could be shown as ${format.name}`;
  if (output === undefined) return world.out.write(text);
  return world.writeFile(output, format.bom ? `\uFEFF${text}` : text);
}

async function textOf(view: readonly Block[], style: Style): Promise<string> {
  const { write } = await writers.text();
  return write({ kind: 'findings', data: {}, records: [], view }, style);
}

/** Colour goes to a terminal that has not asked for none; NO_COLOR and FORCE_COLOR as everywhere. */
function styleOf(stream: Stream, { color }: Presentation, { environment }: World): Style {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  const wanted = FORCE_COLOR ? FORCE_COLOR !== '0' : stream.isTerminal && !NO_COLOR && TERM !== 'dumb';
  return { color: color === 'always' || (color === 'auto' && wanted), width: stream.columns ?? 80 };
}
