import type { Synonym } from '../yaml/meant.ts';

/** Words that other plans and trackers have for the keys of a part. Keys that a part lacks belong to one further in. */
const table: readonly (readonly [noun: string, key: string, words: string, more?: string])[] = [
  ['plan', 'plan', 'title, name, text, action-plan'],
  ['plan', 'reports-to', 'committee, board, reported-to'],
  ['plan', 'rounds', 'meetings, reports'],
  ['plan', 'measures', 'indicators, kpis, performance, performance-indicators, targets'],
  ['plan', 'succeeds', 'replaces, follows, supersedes, predecessor, previous-plan'],
  ['plan', 'succeeded-by', 'replaced-by, followed-by, superseded-by, successor, next-plan'],
  ['plan', 'overseen-by', 'oversight, governance, governed-by, improvement-board, programme-board'],
  ['plan', 'accepted-by', 'closed-by, signed-off-by, sign-off, approved-by'],
  ['plan', 'recommendations', 'objectives, priorities, outcomes'],
  ['recommendation', 'recommendation', 'title, name, text, description, objective, priority, outcome'],
  ['recommendation', 'actions', 'steps, tasks'],
  ['recommendation', 'theme', 'workstream, strand, category, area'],
  ['recommendation', 'source', 'origin, asked-by, requested-by, raised-by'],
  ['recommendation', 'handled-in', 'addressed-in, dealt-with-in, handled-by, see'],
  ['recommendation', 'measures', 'indicators, kpis, performance-indicators'],
  ['action', 'carried-from', 'carried-over-from, brought-forward-from, continues'],
  ['action', 'carried-to', 'carried-over-to, carried-forward-to, continued-in'],
  ...['recommendation', 'action'].map((noun) => [noun, 'decisions', 'approvals, decided'] as const),
  ['measure', 'measure', 'title, name, text, description, indicator, kpi'],
  ['measure', 'better', 'polarity, direction, good-is, better-is, aim'],
  ['measure', 'values', 'figures, results, actuals, actual, updates'],
  ['measure', 'benchmarks', 'benchmark, comparators, compared-with'],
  ['measure', 'unit', 'units, in'],
  ['value', 'value', 'figure, actual, result, number'],
  ['value', 'as-at', 'date, day, when, on, period'],
  ['baseline', 'value', 'figure, number, baseline'],
  ['baseline', 'as-at', 'date, day, when, on, period, year'],
  ['target', 'value', 'figure, number, target'],
  ['target', 'timescale', 'by, by-when, when, due, date, as-at, year'],
  ['benchmark', 'benchmark', 'name, of, who, area'],
  ['benchmark', 'as-at', 'date, day, when, on, period, year'],
  ['decision', 'decision', 'verdict, outcome, decided-that'],
  ['decision', 'decided', 'date, day, when, on, agreed, meeting'],
  ['decision', 'by', 'body, committee, board, decided-by, agreed-by, who'],
  ['decision', 'rag', 'rating, status, colour, color'],
  ['decision', 'reason', 'why, comment, comments, notes, note'],
  ['partner', 'partner', 'name, organisation, agency'],
  ['partner', 'review', 'review-date, review-by, reviewed-by'],
  ['meeting', 'committee', 'body, board, panel, name'],
  ['meeting', 'meeting', 'date, day, when, on'],
  ['source', 'committee', 'panel, board, body'],
  ['source', 'meeting', 'date, day, when'],
  ['source', 'minute', 'minutes, minute-number, reference'],
  ['source', 'document', 'paper, report, appendix'],
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
