import type { ActionPosition, Position, RecommendationPosition } from '../../assess/position.ts';
import { updatesAt } from '../../assess/updates.ts';
import type { Day } from '../../calendar/day.ts';
import { longDay, shortDay } from '../../calendar/words.ts';
import { refOfAction } from '../../plan/links.ts';
import type { Action, Part, Plan, Recommendation } from '../../plan/plan.ts';
import { dayOfUpdate, titleOf } from '../../plan/rounds.ts';
import { refOf, type Selection } from '../../plan/select.ts';
import { ratingCell, reviewCell, textCell, timingCell } from '../cells.ts';
import { handlingCell } from '../handling.ts';
import { measuresTable } from '../measures/table.ts';
import { originFacts } from '../origin.ts';
import { partnerBlocks } from '../partners.ts';
import type { Block, Cell, Report, Table } from '../report.ts';
import { revisionsKnownAt, storyData, storyRecords, type Told } from './data.ts';
import { type DecisionOn, decisionBlocks } from './decisions.ts';
import { completedWords, facts, maybe, reopenedFacts, reviewWords, timescaleFacts } from './facts.ts';
import { overrulingFacts, ratingFacts } from './ratings.ts';

/** One recommendation or action: its whole story, as far as it was known on the day. */
export function storyReport(position: Position, selection: Selection): Report {
  const parent = position.recommendations.find((each) => each.recommendation === selection.recommendation)!;
  const own = parent.actions.find((each) => each.action === selection.action);
  const updates = storyUpdates(position, parent, own);
  const decisions = storyDecisions(parent, own);
  return {
    kind: 'show',
    asOf: position.asOf,
    data: storyData(position, parent, own, updates, decisions),
    records: storyRecords(position, parent, own, updates, decisions),
    view: own
      ? actionView(position, own, updates, decisions)
      : recommendationView(position, parent, updates, decisions),
  };
}

/** An action's story is its own updates and its recommendation's; a recommendation's has those of all its actions. */
function storyUpdates(
  { plan, asOf }: Position,
  { recommendation }: RecommendationPosition,
  own: ActionPosition | undefined,
): readonly Told[] {
  const parts = [recommendation, ...(own ? [own.action] : recommendation.actions)];
  const partOf = new Map(parts.flatMap((part) => part.updates.map((update) => [update, part])));
  return updatesAt(plan, [...partOf.keys()], { day: asOf }).map((update) => ({
    update,
    id: partOf.get(update)!.id,
  }));
}

/** As with updates: an action's are its own and its recommendation's. */
function storyDecisions(
  { recommendation, decisions, actions }: RecommendationPosition,
  own: ActionPosition | undefined,
): readonly DecisionOn[] {
  const parts = own ? [own] : actions;
  const all = [
    ...decisions.map((decision) => ({ decision, id: recommendation.id })),
    ...parts.flatMap((each) => each.decisions.map((decision) => ({ decision, id: each.action.id }))),
  ];
  return all.sort((a, b) => (a.decision.day! < b.decision.day! ? -1 : 1));
}

function closingCell({ closing }: RecommendationPosition): Cell | undefined {
  return closing === 'awaiting-acceptance' ? { text: 'awaiting acceptance', tone: 'caution' } : undefined;
}

function recommendationView(
  position: Position,
  parent: RecommendationPosition,
  updates: readonly Told[],
  decisions: readonly DecisionOn[],
): readonly Block[] {
  const { recommendation, rating, worstAction, handling } = parent;
  return [
    heading(position, recommendation),
    prose(recommendation.text),
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
    ...updateBlocks(position.plan, recommendation.id, updates),
  ];
}

function actionView(
  position: Position,
  own: ActionPosition,
  updates: readonly Told[],
  decisions: readonly DecisionOn[],
): readonly Block[] {
  const { action, recommendation } = own;
  return [
    heading(position, action),
    prose(action.text),
    facts([
      ['Under', textCell(`${recommendation.id}  ${recommendation.text}`)],
      ['Owner', maybe(action.owner ?? recommendation.owner)],
      ['Rating', own.rating && !own.overruling ? ratingCell(own.rating) : undefined],
      ...overrulingFacts(own),
      ...timescaleFacts(own),
      ['Position', timingCell(own)],
      ['State', own.paused ? { text: 'paused', tone: 'caution' } : undefined],
      ['Completed', own.completed && textCell(completedWords(own.completed, own.timing))],
      ['Reported', own.awaiting && textCell(`complete: ${completedWords(own.awaiting, own.timing)}`)],
      ['Carried from', maybe(refOfAction(own.carriedFrom) ?? action.carriedFrom)],
      ['Carried to', maybe(refOfAction(own.carriedTo) ?? action.carriedTo)],
      ...reopenedFacts(own),
      ['Review', reviewWords(own)],
    ]),
    ...revisionBlocks(action, position.asOf),
    ...decisionBlocks(action.id, decisions),
    ...updateBlocks(position.plan, action.id, updates),
  ];
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

function revisionBlocks(action: Action, day: Day): readonly Block[] {
  const known = revisionsKnownAt(action, day);
  if (known.length === 0) return [];
  return [
    { block: 'heading', level: 3, text: 'Timescale' },
    {
      block: 'table',
      columns: [
        { key: 'timescale', title: 'Timescale' },
        { key: 'due', title: 'Due' },
        { key: 'agreed', title: 'Agreed' },
        { key: 'by', title: 'By', grow: 1 },
        { key: 'reason', title: 'Why', grow: 2 },
      ],
      rows: [
        {
          cells: {
            timescale: textCell(action.timescale?.text),
            due: dayCell(action.timescale?.due),
            reason: { text: 'as first promised', tone: 'muted' },
          },
        },
        ...known.map(({ timescale, agreed, agreedBy, reason }) => ({
          cells: {
            timescale: textCell(timescale.text),
            due: dayCell(timescale.due),
            agreed: agreed?.last
              ? dayCell(agreed.last)
              : { text: 'not agreed: not in force', tone: 'caution' as const },
            by: textCell(agreedBy ?? 'nobody named'),
            reason: textCell(reason),
          },
        })),
      ],
    },
  ];
}

/** Each update under its round, oldest first; whose it is, where it is not the thing's own. */
function updateBlocks(plan: Plan, shown: string, updates: readonly Told[]): readonly Block[] {
  if (updates.length === 0) return [prose('Nothing has been reported yet.', 'muted')];
  return updates.flatMap(({ update, id }): Block[] => {
    const day = dayOfUpdate(plan, update);
    const title = update.round ? titleOf(update.round) : update.roundId;
    const said = [update.rating?.level?.word, update.state?.text].filter(Boolean).join(', ');
    const whose = id === shown ? '' : ` (on ${id})`;
    return [
      {
        block: 'heading',
        level: 3,
        text: `${title}${said && `: ${said}`}${whose}`,
        aside: day && longDay(day),
      },
      prose(update.text ?? '(no narrative)'),
      ...(update.by ? [prose(`Reported by: ${update.by}`, 'muted')] : []),
      ...update.evidence.map((evidence) => prose(`Evidence: ${evidence}`, 'muted')),
    ];
  });
}

function heading({ plan, asOf }: Position, part: (Recommendation | Action) & Part): Block {
  return { block: 'heading', level: 1, text: refOf(plan, part.id), aside: longDay(asOf) };
}

function prose(text: string, tone?: Cell['tone']): Block {
  return { block: 'prose', cells: [{ text, tone }] };
}

function dayCell(day: Day | undefined): Cell {
  return textCell(day && shortDay(day));
}
