import { describe, expect, test } from 'vitest';
import { planFrom } from '../reading.ts';

/** What is said of one strange line in a part of a plan. */
function hintsFor(part: string, line: string): readonly (string | undefined)[] {
  const lines = (noun: string) => (part === noun ? line : 'x-own: 1');
  const { diagnostics } = planFrom(`plan: P
${lines('plan')}
rounds:
  - round: 2023-03
    ${lines('round')}
recommendations:
  - id: 1
    recommendation: R
    ${lines('recommendation')}
    actions:
      - id: 1.1
        action: A
        ${lines('action')}
        updates:
          - round: 2023-03
            ${lines('update')}
${part === 'revision' ? `        revisions:\n          - timescale: May 2023\n            ${line}\n` : ''}`);
  return diagnostics.map(({ hint }) => hint);
}

const isKey = (key: string) => `Did you mean “${key}”? Type: ${key}: …`;
const isHere = (key: string) =>
  `Did you mean “${key}”? It stands here already: put there what belongs to it, and delete this line.`;
const inAction = (key: string) => `Did you mean “${key}”? It belongs to an action, under “actions:”.`;
const inUpdate = (key: string) => `Did you mean “${key}”? It belongs to an update, under “updates:”.`;
const ifDone = 'If the action is done, type on the action itself: completed: …';

describe('a key under a name that it has elsewhere', () => {
  test.each([
    ['action', 'due deadline due-date by-when when target-date date Due_Date dueDate', isKey('timescale')],
    ['action', 'lead lead-officer responsible officer who assigned-to', isKey('owner')],
    ['action', 'title name text', isHere('action')],
    ['action', 'done closed finished', isKey('completed')],
    ['action', 'status rating colour rag-status', `${inUpdate('rag')} ${ifDone}`],
    ['action', 'comments comment narrative progress notes', inUpdate('update')],
    [
      'action',
      'revised new-date',
      'Did you mean “revisions”? It is a list: type “revisions:”, and on the line below it: - timescale: …',
    ],
    ['recommendation', 'due deadline date', inAction('timescale')],
    ['recommendation', 'done', inAction('completed')],
    ['recommendation', 'status', inUpdate('rag')],
    ['recommendation', 'lead', isKey('owner')],
    ['update', 'status rating colour rag-status', isKey('rag')],
    ['update', 'comments comment narrative progress notes', isKey('update')],
    ['update', 'date', isKey('as-at')],
    ['round', 'date when', isKey('meeting')],
    ['revision', 'why notes', isKey('reason')],
    ['plan', 'lead', isKey('owner')],
  ])('%s: %s', (part, words, hint) => {
    for (const word of words.split(' ')) expect(hintsFor(part, `${word}: May 2023`)).toEqual([hint]);
  });

  test('is read as the key that was meant', () => {
    const { plan } = planFrom(
      'plan: P\nrecommendations:\n  - id: 1\n    title: R\n    actions:\n      - { id: 1.1, name: A, deadline: May 2023, lead: Head of Service }\n',
    );
    const [recommendation] = plan!.recommendations;
    expect(recommendation!.text).toBe('R');
    expect(recommendation!.actions[0]).toMatchObject({
      text: 'A',
      owner: 'Head of Service',
      timescale: { due: '2023-05-31' },
    });
  });

  test('is no reason to forget keys of one’s own', () => {
    expect(hintsFor('action', 'budget: 10')).toEqual([
      expect.stringContaining('To keep a key of your own, begin it with x-: x-budget.'),
    ]);
  });
});
