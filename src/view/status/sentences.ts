import type { Position } from '../../assess/position.ts';
import type { Summary } from '../../assess/summary.ts';
import { counted, listedShort, quoted } from '../../text/sentence.ts';
import { asSentence } from '../cells.ts';
import type { Bars, Cell, Prose } from '../report.ts';

/** The recommendations that are left out, because on the day nobody had asked for them yet. */
export function toComeSentence({ toCome }: Position): readonly Prose[] {
  if (toCome.length === 0) return [];
  const ids = listedShort(
    toCome.map(({ id }) => quoted(id, 30)),
    6,
  );
  return [
    {
      block: 'prose',
      cells: [{ text: `Not shown: ${ids}, for which a later meeting asks.`, tone: 'muted' }],
    },
  ];
}

/** Recommendations by their own rating; what has none is counted last, where there is any. */
export function ratingBars({ recommendations, rag, unrated, handledElsewhere, notUpdated }: Summary): Bars {
  const levels = rag.map(({ level, count }) => ({ word: level.word, count, tone: level.tone }));
  const rest = [
    { word: 'not rated', count: unrated, tone: 'muted' as const },
    { word: 'handled elsewhere', count: handledElsewhere, tone: 'muted' as const },
  ].filter(({ count }) => count > 0);
  const label = counted(recommendations, 'recommendation');
  return {
    block: 'bars',
    label: notUpdated ? `${label}, ${notUpdated} not updated` : label,
    bars: [...levels, ...rest],
  };
}

/** Of the actions, how many are what; what has to be looked at first stands out. */
export function timingSentence({ actions, timing, overdueUnreviewed, reviewLapsed }: Summary): Prose {
  const late = timing['complete-late'];
  const parts: readonly (Cell | undefined)[] = [
    countCell(timing.complete + late, late ? `complete (${late} of them late)` : 'complete', 'done'),
    countCell(timing.overdue, overdueUnreviewed ? 'overdue' : 'overdue (all reviewed)', 'caution'),
    overdueUnreviewed
      ? { text: `${overdueUnreviewed} of them UNREVIEWED`, tone: 'bad', strong: true }
      : undefined,
    countCell(timing['awaiting-acceptance'], 'awaiting acceptance', 'caution'),
    countCell(timing['due-soon'], 'due soon', 'caution'),
    countCell(timing['not-due'], 'not yet due'),
    countCell(timing.ongoing, 'ongoing'),
    countCell(timing['no-date'], 'without a date'),
    countCell(reviewLapsed, `of ${undated(timing)} without a review in force`, 'caution'),
    countCell(timing.superseded, 'superseded', 'muted'),
  ];
  return {
    block: 'prose',
    cells: actions
      ? [{ text: `${counted(actions, 'action')}:` }, ...asSentence(parts)]
      : [{ text: '0 actions.' }],
  };
}

/** Only what never falls due is counted by its review alone. */
function undated({ ongoing, 'no-date': noDate }: Summary['timing']): string {
  return ongoing > 0 && noDate > 0 ? `these ${ongoing + noDate}` : 'these';
}

function countCell(count: number, words: string, tone?: Cell['tone']): Cell | undefined {
  return count ? { text: `${count} ${words}`, tone } : undefined;
}

/** Says so when not all of a plan is shown. */
export function shownSentence({ recommendations }: Position, summary: Summary): readonly Prose[] {
  const actions = recommendations.flatMap((each) => each.actions).length;
  if (recommendations.length === summary.recommendations && actions === summary.actions) return [];
  const text = `Shown: ${recommendations.length} of ${counted(summary.recommendations, 'recommendation')}, ${actions} of ${counted(summary.actions, 'action')}.`;
  return [{ block: 'prose', cells: [{ text, strong: true }] }];
}
