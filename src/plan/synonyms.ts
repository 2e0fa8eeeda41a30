import type { Synonym } from '../yaml/meant.ts';

/** Words that other plans and trackers have for the keys of a part. Keys that a part lacks belong to one further in. */
const table: readonly (readonly [noun: string, key: string, words: string, more?: string])[] = [
  ['plan', 'plan', 'title, name, text, action-plan'],
  ['plan', 'reports-to', 'committee, board, reported-to'],
  ['plan', 'rounds', 'meetings, reports'],
  ['plan', 'recommendations', 'objectives, priorities, outcomes'],
  ['recommendation', 'recommendation', 'title, name, text, description, objective, priority, outcome'],
  ['recommendation', 'actions', 'steps, tasks'],
  ['action', 'action', 'title, name, text, description, step, task'],
  ['round', 'round', 'id, name'],
  ['round', 'meeting', 'date, day, when, meeting-date, meeting-day'],
  ['update', 'as-at', 'date, day, when, updated'],
  ['update', 'by', 'author, who, from, reported-by'],
  ['revision', 'timescale', 'date, due, new-date, new-timescale, revised, due-date, deadline, to'],
  ['revision', 'agreed', 'agreed-on, approved, approved-on, when'],
  ['revision', 'agreed-by', 'approved-by, by, who'],
  ['revision', 'reason', 'why, comment, comments, notes, note, narrative, because'],
  ['level', 'level', 'name, word, title, text, rating'],
  ['level', 'means', 'meaning, description, definition'],
  ['level', 'tone', 'colour, color'],
  ['level', 'late', 'lateness, overdue, behind, delay, delayed, tolerance'],
  ...['recommendation', 'action'].flatMap((noun) => [
    [
      noun,
      'timescale',
      'due, deadline, due-date, by-when, when, target-date, target, date, timeframe',
    ] as const,
    [noun, 'completed', 'done, closed, finished, complete, completion-date, date-completed'] as const,
    [noun, 'revisions', 'revised, new-date, new-timescale, revised-date, revised-timescale'] as const,
  ]),
  ...['plan', 'recommendation', 'action'].map(
    (noun) =>
      [
        noun,
        'owner',
        'lead, lead-officer, responsible, responsible-officer, officer, who, assigned-to, accountable',
      ] as const,
  ),
  ...['recommendation', 'action', 'update'].flatMap((noun) => [
    [
      noun,
      'rag',
      'status, rating, colour, color, rag-status, rag-rating',
      noun === 'action' ? 'If the action is done, type on the action itself: completed: …' : undefined,
    ] as const,
    [noun, 'update', 'comments, comment, narrative, progress, notes, note, commentary'] as const,
  ]),
];

/** By the noun of the part and the word; every word in lower case, with hyphens. */
export const synonyms: Readonly<Record<string, ReadonlyMap<string, Synonym>>> = Object.fromEntries(
  [...new Set(table.map(([noun]) => noun))].map((noun) => [
    noun,
    new Map(
      table
        .filter((row) => row[0] === noun)
        .flatMap(([, key, words, more]) =>
          words.split(', ').map((word): [string, Synonym] => [word, { key, more }]),
        ),
    ),
  ]),
);
