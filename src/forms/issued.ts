import type { Plan, Round } from '../plan/plan.ts';
import type { Selection } from '../plan/select.ts';
import { visible } from '../text/visible.ts';
import { headComments } from './head.ts';
import { isBlank, type Line } from './lines.ts';
import { plainMarks } from './name.ts';
import { isOfTheDay, lastTime, partOf, thisAction, timescaleOf } from './wording.ts';

/** All that the comments of a section can have said when it was sent, in their order. */
export function saidOf({ recommendation, action }: Selection, round: Round): string {
  const reported = [...recommendation.updates, ...(action?.updates ?? [])].flatMap((update) => [
    lastTime(update, round),
    lastTime(update, round, recommendation),
    update.text ?? '',
  ]);
  const timescales = action ? [action, ...action.revisions].map((each) => timescaleOf(action, each)) : [];
  const own = action ? [thisAction, action.text, ...timescales] : [];
  return joined([partOf(recommendation), recommendation.text, ...own, ...reported]);
}

export function saidInHead(plan: Plan, round: Round, owner: string | undefined): string {
  return joined(headComments(plan, round, owner).map(withoutMark));
}

function joined(texts: readonly string[]): string {
  return plainMarks(texts.map((text) => visible(text)).join(' '));
}

/** The first lines that were not sent so: somebody wrote there, or the plan has changed since. */
export interface Strange {
  readonly comment?: Line;
  readonly text?: Line;
}

/** Looks for lines in what was said, in its order; a line without its mark may be the rest of one that a mail program broke. */
export function strangeIn(lines: readonly Line[], said: string): Strange {
  let at = 0;
  let comment: Line | undefined;
  let text: Line | undefined;
  for (const line of lines) {
    const isComment = line.text.startsWith('#');
    const words = plainMarks(withoutMark(line.text)).slice(0, longest);
    if (isBlank(line) || words === '' || isOfTheDay(words) || (isComment ? comment : text)) continue;
    const found = said.indexOf(words, at);
    if (found !== -1) at = found + words.length;
    else if (isComment) comment = line;
    else text = line;
  }
  return { comment, text };
}

/** No more of a line is looked for; lines of a form are shorter, but for words that are longer than a line. */
const longest = 200;

function withoutMark(text: string): string {
  return text.startsWith('#') ? text.slice(1) : text;
}
