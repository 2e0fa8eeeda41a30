import type { Position } from '../../assess/position.ts';
import { type Summary, summarise } from '../../assess/summary.ts';
import type { Day } from '../../calendar/day.ts';
import { longDay } from '../../calendar/words.ts';
import type { Plan } from '../../plan/plan.ts';
import { titleOf } from '../../plan/rounds.ts';
import { planData } from '../data.ts';
import { measureRecords } from '../measures/records.ts';
import { measuresTable } from '../measures/table.ts';
import { beforeFirstRound, notBegunSentence } from '../not-begun.ts';
import { partnerBlocks } from '../partners.ts';
import { positionRecords } from '../records.ts';
import type { Block, Report } from '../report.ts';
import { keyOf } from './key.ts';
import { ratingBars, shownSentence, timingSentence, toComeSentence } from './sentences.ts';
import { statusTable } from './table.ts';
import { totalsOf } from './totals.ts';

/** What a status shows: the whole position, and the part of it that was asked for. */
export interface Shown {
  readonly whole: Position;
  readonly part: Position;
}

/** Whole plans at a glance; beside them, which of those asked for are left out. */
export function statusReport(positions: readonly Shown[], asOf: Day, notBegun: readonly Plan[] = []): Report {
  const summaries = positions.map(({ whole }) => ({ position: whole, summary: summarise(whole) }));
  const parts = positions.map(({ part }) => part);
  return {
    kind: 'status',
    asOf,
    data: {
      plans: positions.map(({ part }, order) => planData(part, summaries[order]!.summary)),
      notBegun: notBegun.map(({ id }) => id),
    },
    records: [positionRecords(parts), ...measureRecords(parts)],
    view: [
      ...(positions.length > 1 ? totalsOf(summaries, asOf) : []),
      ...positions.flatMap(({ part }, order) =>
        planView(part, summaries[order]!.summary, asOf, positions.length > 1),
      ),
      ...notBegunSentence(notBegun),
    ],
  };
}

function planView(position: Position, summary: Summary, asOf: Day, several: boolean): readonly Block[] {
  const { plan, round, recommendations } = position;
  const about = [
    plan.body,
    plan.reportsTo && `reports to ${plan.reportsTo}`,
    plan.succeeds && `follows ${plan.succeeds}`,
    plan.succeededBy && `followed by ${plan.succeededBy}`,
    round ? `round ${titleOf(round)}` : beforeFirstRound(plan),
  ];
  const partly = shownSentence(position, summary);
  return [
    { block: 'heading', level: several ? 2 : 1, text: plan.title, aside: several ? plan.id : longDay(asOf) },
    { block: 'prose', cells: [{ text: about.filter(Boolean).join(' · '), tone: 'muted' }] },
    ratingBars(summary),
    timingSentence(summary),
    ...partly,
    ...toComeSentence(position),
    statusTable(recommendations),
    ...(partly.length ? [] : partnerBlocks(position)),
    ...measuresTable(partly.length ? { ...position, measures: [] } : position),
    ...keyOf(plan),
  ];
}
