import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Action {
  readonly id: string;
  readonly action: string;
  readonly timescale: string;
  readonly completed?: string;
}

interface Update {
  readonly round: string;
  readonly rag: string;
  readonly update: string;
  readonly state?: string;
}

interface Recommendation {
  readonly id: string;
  readonly recommendation: string;
  readonly actions: readonly Action[];
  readonly updates: readonly Update[];
}

/** One row of the paper's table: recommendation, actions, timescale, update. */
type Row = readonly string[];

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const planText = read('../../plans/bradford-sufficiency.yaml');
const paperText = read('appendix-b.txt');

const plan = parse(planText, { schema: 'failsafe' });
const recommendations: readonly Recommendation[] = plan.recommendations;
const actions = recommendations.flatMap((recommendation) => recommendation.actions);
const updates = recommendations.flatMap((recommendation) => recommendation.updates);
const paper = joinSplitRows(readRows(paperText));

function joinSpace(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ');
}

/** The rows as printed, without the heading that is repeated on every page. */
function readRows(text: string): Row[] {
  const rows = text.split('\n').filter((line) => line !== '');
  return rows.map((line) => line.split('\t').map(joinSpace)).filter((row) => row[0] !== 'Recommendation');
}

/** Only the rest of a row that a page break split has no timescale: it belongs to the row above. */
function joinSplitRows(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const above = row[2] === '' ? joined.pop() : undefined;
    joined.push(above ? above.map((cell, column) => joinSpace(`${cell} ${row[column]}`)) : row);
  }
  return joined;
}

/** The paper's update in two: the colour it begins with, and the words after it. */
function splitColour(cell: string): { rag: string; update: string } {
  const colon = cell.indexOf(': ');
  const words = cell.slice(colon + 2);
  return { rag: cell.slice(0, colon), update: words.startsWith('– ') ? words.slice(2) : words };
}

/** Every comment that quotes an update, with the recommendation it stands in. */
function readQuotes(text: string): { id: string; words: string; above: string }[] {
  const quotes = [];
  let id = '';
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    if (line.startsWith('  - id: ')) id = line.slice('  - id: '.length);
    const [comment, words] = line.split('"');
    if (comment?.trim() === '# The update says') {
      quotes.push({ id, words: words ?? '', above: lines[at + 1]?.trim() ?? '' });
    }
  }
  return quotes;
}

describe('the Bradford plan', () => {
  test('has the 17 recommendations and 19 actions, numbered in order', () => {
    const numbers = Array.from({ length: 17 }, (_, index) => String(index + 1));
    expect(recommendations.map(({ id }) => id)).toEqual(numbers);
    const withTwo = ['1', '3'];
    expect(actions.map(({ id }) => id)).toEqual(
      numbers.flatMap((id) => (withTwo.includes(id) ? [`${id}.1`, `${id}.2`] : [`${id}.1`])),
    );
    expect(actions).toHaveLength(19);
  });

  test('keeps each timescale as the paper has it', () => {
    expect(actions.map(({ id, timescale }) => `${id} ${timescale}`)).toEqual([
      '1.1 March 2022',
      '1.2 April 2022',
      '2.1 April 2022',
      '3.1 April 2022',
      '3.2 May 2022 onwards',
      '4.1 May 2022',
      '5.1 April 2022',
      '6.1 May 2022',
      '7.1 April 2022',
      '8.1 April 2022 onwards',
      '9.1 March 2022',
      '10.1 April 2022',
      '11.1 April 2022',
      '12.1 July 2022',
      '13.1 June 2022',
      '14.1 June 2022',
      '15.1 April 2022',
      '16.1 Ongoing',
      '17.1 August 2022',
    ]);
  });

  test('reports 11 GREEN, 5 AMBER and 1 RED, all in March 2023', () => {
    const count = (rag: string) => updates.filter((update) => update.rag === rag).length;
    expect([count('GREEN'), count('AMBER'), count('RED')]).toEqual([11, 5, 1]);
    expect(recommendations.map((recommendation) => recommendation.updates.map(({ round }) => round))).toEqual(
      Array(17).fill(['2023-03']),
    );
  });

  test('names both rounds', () => {
    expect(plan.rounds).toEqual([
      { round: '2022-03', title: 'March 2022', meeting: 'March 2022' },
      { round: '2023-03', title: 'March 2023', meeting: '2023-03-15', 'as-at': '2023-03-15' },
    ]);
  });

  test('completes eight actions and pauses one', () => {
    const completed = actions.filter((action) => action.completed !== undefined);
    expect(completed.map(({ id }) => id)).toEqual(['1.1', '2.1', '3.1', '4.1', '5.1', '9.1', '11.1', '13.1']);
    expect(new Set(completed.map((action) => action.completed))).toEqual(new Set(['2023-03']));
    const states = recommendations.filter(({ updates }) => updates.some(({ state }) => state === 'paused'));
    expect(states.map(({ id }) => id)).toEqual(['15']);
  });

  test('quotes the words of the update wherever it completes or pauses', () => {
    const quotes = readQuotes(planText);
    expect(quotes).toHaveLength(9);
    for (const { id, words, above } of quotes) {
      expect(words).not.toBe('');
      expect(['completed: 2023-03', 'state: paused']).toContain(above);
      expect(paper[Number(id) - 1]?.[3]).toContain(words);
    }
  });

  test.each(paper.map((row, index) => ({ row, number: index + 1 })))(
    'has the words of row $number and no others',
    ({ row, number }) => {
      const recommendation = recommendations[number - 1]!;
      const join = (texts: readonly string[]) => joinSpace(texts.join(' '));
      const { rag, update } = recommendation.updates[0]!;
      expect([
        joinSpace(recommendation.recommendation),
        join(recommendation.actions.map(({ action }) => action)),
        join(recommendation.actions.map(({ timescale }) => timescale)),
        { rag, update: joinSpace(update) },
      ]).toEqual([row[0], row[1], row[2], splitColour(row[3]!)]);
    },
  );

  test('the paper has 17 rows once the two split rows are joined', () => {
    expect(readRows(paperText)).toHaveLength(19);
    expect(paper).toHaveLength(17);
  });

  test.each([
    ['the plan', planText],
    ['the table', paperText],
  ])('%s gives nobody an e-mail address or a telephone number', (_, text) => {
    expect(text).not.toContain('@');
    expect(text).not.toMatch(/\d{5}/);
  });
});
