import type { Report } from '../../view/report.ts';
import { harmless } from '../harmless.ts';
import { itemsOf, nowhere } from './items.ts';
import { severityNames } from './severities.ts';

/** GitLab's Code Quality report: an array of what its documentation names, and no more. */
export function write(report: Report): string {
  const issues = itemsOf(report).map(({ rule, weight, path, start, advice, fingerprint }) => ({
    description: advice,
    check_name: rule,
    fingerprint,
    severity: severityNames.gitlab[weight],
    location: { path: path ?? nowhere, lines: { begin: start?.line ?? 1 } },
  }));
  return `${harmless(JSON.stringify(issues, undefined, 2))}\n`;
}
