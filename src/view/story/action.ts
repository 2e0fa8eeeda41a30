import type { ActionPosition } from '../../assess/position.ts';
import type { Day } from '../../calendar/day.ts';
import { shortDay } from '../../calendar/words.ts';
import { refOfAction } from '../../plan/links.ts';
import type { Action } from '../../plan/plan.ts';
import { ratingCell, textCell, timingCell } from '../cells.ts';
import { facts, maybe } from '../facts.ts';
import type { Block, Cell } from '../report.ts';
import { revisionsKnownAt } from './data.ts';
import { decisionBlocks } from './decisions.ts';
import { completedWords, reopenedFacts, reviewWords, timescaleFacts } from './facts.ts';
import { overrulingFacts } from './ratings.ts';
import type { Story } from './story.ts';

/** What an action's story tells between its text and its updates. */
export function actionBlocks(own: ActionPosition, { position, decisions }: Story): readonly Block[] {
  const { action, recommendation } = own;
  return [
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
  ];
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

function dayCell(day: Day | undefined): Cell {
  return textCell(day && shortDay(day));
}
