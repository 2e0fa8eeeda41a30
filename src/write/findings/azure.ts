import type { Report } from '../../view/report.ts';
import { disarm } from '../clean.ts';
import { lineOf } from './concise.ts';
import { foundIn, type Item, itemsOf } from './items.ts';
import { severityNames } from './severities.ts';

/** Logging commands, which Azure Pipelines shows on the page of a run; it keeps the first ten of a sort, and logs all. */
export function write(report: Report): string {
  return [...itemsOf(report).map(issue), foundIn(report).verdict].map((line) => `${line}\n`).join('');
}

function issue(item: Item): string {
  const { rule, weight, path, start, advice } = item;
  const type = severityNames.azure[weight];
  if (type === undefined) return disarm(lineOf(item));
  const properties = {
    type,
    sourcepath: path,
    linenumber: start?.line,
    columnnumber: start?.column,
    code: rule,
  };
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  const written = given.map(([key, value]) => `${key}=${escaped(String(value))}`).join(';');
  return `##vso[task.logissue ${written}]${escaped(advice)}`;
}

/** The agent reads a property and the message back by one and the same table. */
function escaped(text: string): string {
  return disarm(text)
    .replaceAll('%', '%AZP25')
    .replaceAll(';', '%3B')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replaceAll(']', '%5D');
}
