import type { Day } from '../../calendar/day.ts';
import { shortDay } from '../../calendar/words.ts';
import { counted } from '../../text/sentence.ts';
import { positionAt } from '../../text/source.ts';
import type { Waived } from '../../waivers/apply.ts';
import type { Block, Cell, Report } from '../report.ts';

/** What comments in the plans allow, until when, and why. */
export function waiversReport(waived: readonly Waived[], asOf: Day): Report {
  return {
    kind: 'waivers',
    asOf,
    data: {
      waivers: waived.map((each) => ({
        path: each.waiver.at.source.name,
        line: lineOf(each),
        rule: each.waiver.rule,
        until: each.waiver.until,
        reason: each.waiver.reason,
        state: stateOf(each),
        findings: each.findings.length,
      })),
    },
    records: [
      {
        name: 'waivers',
        columns: ['File', 'Line', 'Rule', 'Until', 'Reason', 'State', 'Findings'],
        rows: waived.map((each) => [
          each.waiver.at.source.name,
          String(lineOf(each)),
          each.waiver.rule,
          each.waiver.until,
          each.waiver.reason,
          stateOf(each),
          String(each.findings.length),
        ]),
      },
    ],
    view: viewOf(waived),
  };
}

type State = 'in force' | 'expired' | 'unused';

function stateOf({ expired, findings }: Waived): State {
  return expired ? 'expired' : findings.length === 0 ? 'unused' : 'in force';
}

function lineOf({ waiver: { at } }: Waived): number {
  return positionAt(at.source, at.start).line;
}

const tellings: Readonly<Record<State, (waived: Waived) => Cell>> = {
  'in force': ({ findings }) => ({ text: `(allows ${counted(findings.length, 'finding')})` }),
  expired: () => ({ text: '(expired)', tone: 'caution' }),
  unused: () => ({ text: '(allows nothing)', tone: 'muted' }),
};

function viewOf(waived: readonly Waived[]): readonly Block[] {
  if (waived.length === 0)
    return [{ block: 'prose', cells: [{ text: 'No comment in the plans allows anything.' }] }];
  return waived.map((each): Block => {
    const { at, rule, until, reason } = each.waiver;
    const where = `${at.source.name}:${lineOf(each)}`;
    const text = `${where}: ${rule} until ${shortDay(until)}, ${reason}`;
    return { block: 'prose', cells: [{ text }, tellings[stateOf(each)](each)] };
  });
}
