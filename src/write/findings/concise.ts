import { placeOf } from '../../text/diagnostic.ts';
import type { Report } from '../../view/report.ts';
import { disarm } from '../clean.ts';
import { foundIn, type Item, itemsOf, shown } from './items.ts';

/** One line a finding, as compilers print them, and at the end how many there are. */
export function write(report: Report): string {
  const lines = [...itemsOf(report).map(lineOf), foundIn(report).verdict];
  return disarm(lines.map((line) => `${line}\n`).join(''));
}

/** `plans/x.yaml:5:9: error unknown-key: “timescal” is not a key of an action.` */
export function lineOf({ rule, message, diagnostic }: Item): string {
  const place = shown(placeOf(diagnostic));
  return `${place && `${place}: `}${diagnostic.severity} ${rule}: ${message}`;
}
