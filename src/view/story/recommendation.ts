import type { RecommendationPosition } from '../../assess/position.ts';
import { ratingCell, reviewCell, textCell, timingCell } from '../cells.ts';
import { facts, maybe } from '../facts.ts';
import { handlingCell } from '../handling.ts';
import { measuresTable } from '../measures/table.ts';
import { originFacts } from '../origin.ts';
import { partnerBlocks } from '../partners.ts';
import type { Block, Cell, Table } from '../report.ts';
import { decisionBlocks } from './decisions.ts';
import { ratingFacts } from './ratings.ts';
import type { Story } from './story.ts';

/** What a recommendation's story tells between its text and its updates. */
export function recommendationBlocks({ position, parent, decisions }: Story): readonly Block[] {
  const { recommendation, rating, worstAction, handling } = parent;
  return [
    facts([
      ...ratingFacts(parent),
      ['Worst action', worstAction && worstAction !== rating ? ratingCell(worstAction) : undefined],
      ['Position', closingCell(parent)],
      ['Handled in', handling && handlingCell(handling)],
      ['Owner', maybe(recommendation.owner)],
      ['Theme', maybe(recommendation.theme)],
      ['Partners', maybe(recommendation.partners.map(({ name }) => name).join(', ') || undefined)],
      ...(recommendation.origin
        ? originFacts(recommendation.origin, 'Asked for by')
        : originFacts(position.plan.origin, 'Plan asked for by')),
    ]),
    ...actionsTable(parent),
    ...partnerBlocks({ partners: [], recommendations: [parent] }),
    ...decisionBlocks(recommendation.id, decisions),
    ...measuresTable({ ...position, measures: [], recommendations: [parent] }),
  ];
}

function closingCell({ closing }: RecommendationPosition): Cell | undefined {
  return closing === 'awaiting-acceptance' ? { text: 'awaiting acceptance', tone: 'caution' } : undefined;
}

function actionsTable({ actions }: RecommendationPosition): readonly Block[] {
  if (actions.length === 0) return [];
  const table: Table = {
    block: 'table',
    columns: [
      { key: 'ref', title: 'Ref' },
      { key: 'what', title: 'Action', grow: 1 },
      { key: 'timescale', title: 'Timescale' },
      { key: 'timing', title: 'Timing' },
      { key: 'review', title: 'Review' },
    ],
    rows: actions.map((own) => ({
      cells: {
        ref: textCell(own.action.id),
        what: textCell(own.action.text),
        timescale: textCell(own.timescale?.text),
        timing: timingCell(own),
        review: reviewCell(own),
      },
    })),
  };
  return [{ block: 'heading', level: 3, text: 'Actions' }, table];
}
