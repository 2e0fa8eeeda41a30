import { counted } from '../../text/sentence.ts';
import type { Report } from '../../view/report.ts';
import { disarm } from '../clean.ts';
import { foundIn, type Item, itemsOf } from './items.ts';
import { severityNames } from './severities.ts';

/** GitHub shows ten annotations of a sort for each step: the tenth says how many are missing. */
const most = 9;

/** Workflow commands, which GitHub Actions shows beside the lines of a pull request. */
export function write(report: Report): string {
  const items = itemsOf(report);
  const lines = [...items.slice(0, most).map(annotation), ...theRest(items.slice(most))];
  return [...lines, foundIn(report).verdict].map((line) => `${line}\n`).join('');
}

function annotation({ rule, weight, path, start, advice }: Item): string {
  const place = { file: path, line: start?.line, col: start?.column };
  return command(severityNames.github[weight], { ...place, title: rule }, advice);
}

/** Sorted worst first, the first of the rest is the worst of them. */
function theRest(rest: readonly Item[]): readonly string[] {
  const [worst] = rest;
  if (!worst) return [];
  const text = `${counted(rest.length, 'more finding')} ${rest.length === 1 ? 'is' : 'are'} not shown here. rag check on your own machine, or the summary of the job, lists them all.`;
  return [command(severityNames.github[worst.weight], { title: 'rag' }, text)];
}

type Properties = Readonly<Record<string, string | number | undefined>>;

function command(name: string, properties: Properties, data: string): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  const written = given.map(([key, value]) => `${key}=${inProperty(String(value))}`).join(',');
  return `::${name} ${written}::${inData(data)}`;
}

function inData(text: string): string {
  return disarm(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
