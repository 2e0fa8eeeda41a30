import { word } from '../text/pattern.ts';
import type { PlacedWords, Run } from './words.ts';

const next = new Set(['next', 'coming']);
const between = new Set('the at least about around approximately some up to'.split(' '));
const lengths = new Set(['for', 'throughout']);
const spreads = new Set(['over', 'during', 'across']);

/** What has to be done by the end, though it stands before “for the next six months”. */
const toBeDone = word(
  'priority, priorities, aim, aims, goal, goals, objective, objectives, target, targets, task, tasks, step, steps',
  'action, actions, planned, scheduled, timetabled, programmed, booked, diarised, due, set, arranged, expected, agreed',
  'confirmed, intended, earmarked, proposed, paused, deferred, postponed',
);
/** What lasts over a time; most things are to come in it. */
const lasts = word('funded, resourced, guaranteed, covered, runs, lasts');

/** Whether words such as “for the next two years” say how long something lasts, and not by when it is to be done. */
export function isHowLong(words: PlacedWords, { from, to }: Run): boolean {
  const { texts } = words;
  let at = from + texts.slice(from, to).findIndex((text) => next.has(text)) - 1;
  if (texts[at] !== 'the') return false;
  while (between.has(texts[at] ?? '')) at--;
  if (lengths.has(texts[at] ?? '')) return !toBeDone(words, at - 1);
  return spreads.has(texts[at] ?? '') && lasts(words, at - 1) !== undefined;
}
