import type { Position } from '../../assess/position.ts';
import { longDay } from '../../calendar/words.ts';
import { refOf, type Selection } from '../../plan/select.ts';
import type { Report } from '../report.ts';
import { actionBlocks } from './action.ts';
import { storyData, storyRecords } from './data.ts';
import { recommendationBlocks } from './recommendation.ts';
import { storyOf } from './story.ts';
import { updateBlocks } from './updates.ts';

/** One recommendation or action: its whole story, as far as it was known on the day. */
export function storyReport(position: Position, selection: Selection): Report {
  const { plan, asOf } = position;
  const story = storyOf(position, selection);
  const { own, parent, updates } = story;
  const { id, text } = own?.action ?? parent.recommendation;
  return {
    kind: 'show',
    asOf,
    data: storyData(story),
    records: storyRecords(story),
    view: [
      { block: 'heading', level: 1, text: refOf(plan, id), aside: longDay(asOf) },
      { block: 'prose', cells: [{ text }] },
      ...(own ? actionBlocks(own, story) : recommendationBlocks(story)),
      ...updateBlocks(plan, id, updates),
    ],
  };
}
