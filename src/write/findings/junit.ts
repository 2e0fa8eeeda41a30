import { placeOf } from '../../text/diagnostic.ts';
import type { Report } from '../../view/report.ts';
import { foundIn, type Item, itemsOf, nowhere, shown } from './items.ts';
import { severityNames } from './severities.ts';
import { element, xmlDocument, xmlText } from './xml.ts';

/** JUnit XML: an error is a test that failed, a warning or a note one that was skipped. */
export function write(report: Report): string {
  const items = itemsOf(report);
  const named = uniquely(items.map(({ rule, ref, path }) => `${rule}: ${ref ?? path ?? nowhere}`));
  const cases = items.map((item, order) => testcase(item, named[order]!));
  const name = `rag ${report.kind}`;
  // Jenkins takes a file without tests for a fault.
  const content =
    cases.length > 0 ? cases : [element('testcase', { name: foundIn(report).verdict, classname: 'rag' })];
  const count = (outcome: string) =>
    items.filter(({ weight }) => severityNames.junit[weight] === outcome).length;
  const counts = { tests: content.length, failures: count('failure'), errors: count('error') };
  const suite = element('testsuite', { name, ...counts, skipped: count('skipped') }, ['\n', ...content]);
  return xmlDocument(element('testsuites', { name, ...counts }, ['\n', suite]));
}

function testcase(item: Item, name: string): string {
  const { rule, weight, message, advice, diagnostic } = item;
  const outcome = severityNames.junit[weight];
  const attributes = outcome === 'skipped' ? {} : { message, type: diagnostic.severity };
  const text = [shown(placeOf(diagnostic)), `${diagnostic.severity}: ${advice}`].filter(Boolean).join('\n');
  return element('testcase', { name, classname: `rag.${rule}` }, [
    element(outcome, attributes, [xmlText(text)]),
  ]);
}

/** Of several cases of one name GitLab drops all but the first. */
function uniquely(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((name) => {
    let unique = name;
    while (taken.has(xmlText(unique))) {
      const count = (counts.get(name) ?? 1) + 1;
      counts.set(name, count);
      unique = `${name} (${count})`;
    }
    taken.add(xmlText(unique));
    return unique;
  });
}
