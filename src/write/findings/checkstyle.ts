import type { Report } from '../../view/report.ts';
import { type Item, itemsOf, nowhere } from './items.ts';
import { severityNames } from './severities.ts';
import { element, xmlDocument } from './xml.ts';

/** Checkstyle's XML: what was found, by file. */
export function write(report: Report): string {
  const errors = new Map<string, string[]>();
  for (const item of itemsOf(report)) {
    const { path = nowhere } = item;
    const ofFile = errors.get(path);
    if (ofFile) ofFile.push(error(item));
    else errors.set(path, [error(item)]);
  }
  const files = Array.from(errors, ([name, content]) => element('file', { name }, ['\n', ...content]));
  return xmlDocument(element('checkstyle', { version: '4.3' }, files.length > 0 ? ['\n', ...files] : []));
}

function error({ rule, weight, start, advice }: Item): string {
  return element('error', {
    line: start?.line ?? 1,
    column: start?.column,
    severity: severityNames.checkstyle[weight],
    message: advice,
    source: `rag.${rule}`,
  });
}
