import { describe, expect, test } from 'vitest';
import { planOf, type WrittenAction, type WrittenRecommendation } from '../assess/taking.ts';
import { bradfordPlan, formsOf, shown, threeRounds } from './filling.ts';

test('the Bradford plan, for the next round', async () => {
  const forms = formsOf(bradfordPlan());
  expect(forms.map(({ fileName }) => fileName)).toEqual([
    'bradford-sufficiency-2024-03-assistant-director-improvement.txt',
  ]);
  await expect(shown(forms[0]!)).toMatchFileSnapshot('golden/bradford-sufficiency-2024-03.txt');
});

test('all that a form can say', async () => {
  const plan = planOf({
    plan: 'Improvement plan',
    id: 'improvement',
    ratings: 'delivery confidence',
    rounds: [...threeRounds.slice(0, 2), { round: 'Q4', meeting: 'March 2024', 'as-at': '2024-02-29' }],
    recommendations: [
      {
        recommendation: 'Improve.',
        updates: [{ round: '2023-03', rag: 'AR', state: 'paused', update: 'One.\n\nTwo:\n- three' }],
        actions: [
          {
            owner: 'Director',
            timescale: 'April 2022',
            revisions: [{ timescale: 'March 2024', agreed: '2023-03-15' }],
          },
          { owner: 'Director', updates: [{ round: 'Q4', rag: 'GREEN', update: 'Said.' }] },
          { owner: 'Director', timescale: 'nonsense', updates: [{ round: '2022-03' }] },
        ],
      },
    ],
  });
  const forms = formsOf(plan, '2024-02-20').map((form) => `${form.fileName}\n${shown(form)}`);
  await expect(forms.join('\n')).toMatchFileSnapshot('golden/everything.txt');
});

test.each([
  ['2024-02-29', 'Say how things stand on 29 February 2024.'],
  ['February 2024', 'Say how things stand in February 2024.'],
  ['before March 2024', 'Say how things stand before March 2024.'],
  ['the usual', undefined],
])('the facts of a round are as at %s', (asAt, said) => {
  const rounds = [{ ...threeRounds[2]!, 'as-at': asAt }];
  const [form] = formsOf(planOf({ rounds, recommendations: [{ owner: 'Director', actions: [{}] }] }));
  expect(/Say how things stand .*/.exec(shown(form!))?.[0]).toBe(said);
});

/** The headings of each form, and the fields below them, by owner. */
function outline(...recommendations: readonly WrittenRecommendation[]): Record<string, string> {
  const forms = formsOf(planOf({ rounds: threeRounds, recommendations }));
  return Object.fromEntries(
    forms.map((form) => [
      String(form.owner),
      shown(form)
        .split('\n')
        .filter((line) => /^== (?!End)|^[A-Z]\w+:$/.test(line))
        .map((line) => line.replace(/^== (\w)\w+/, '$1').replace(/^(\w)\w+:$/, '$1'))
        .join(' '),
    ]),
  );
}

const before = { round: '2023-03', rag: 'AMBER' };
const done: WrittenAction = { completed: '2023-01-31' };
const asked = 'R S E U';

describe('what is asked of whom', () => {
  test.each<[string, readonly WrittenRecommendation[], Record<string, string>]>([
    ['nothing reported yet', [{ owner: 'A', actions: [{}] }], { A: `R 1 ${asked} A 1.1 C U` }],
    [
      'the recommendation reported before',
      [{ owner: 'A', updates: [before], actions: [{}] }],
      { A: `R 1 ${asked} A 1.1 C U` },
    ],
    [
      'only an action reported before',
      [{ owner: 'A', actions: [{ updates: [before] }, {}] }],
      { A: 'A 1.1 R C S E U A 1.2 R C S E U' },
    ],
    [
      'both reported before',
      [{ owner: 'A', updates: [before], actions: [{ updates: [before] }, {}] }],
      { A: `R 1 ${asked} A 1.1 R C S E U A 1.2 C U` },
    ],
    ['no actions', [{ owner: 'A' }], { A: `R 1 ${asked}` }],
    [
      'an action of another owner',
      [{ owner: 'A', actions: [{}, { owner: 'B' }] }],
      { A: `R 1 ${asked} A 1.1 C U`, B: 'A 1.2 C U' },
    ],
    [
      'one role, typed in two ways',
      [{ owner: 'Head of  A', actions: [{ owner: 'head of a' }] }],
      { 'Head of  A': `R 1 ${asked} A 1.1 C U` },
    ],
    ['nobody named', [{ actions: [{}] }], { undefined: `R 1 ${asked} A 1.1 C U` }],
    ['an action complete', [{ owner: 'A', actions: [done, {}] }], { A: `R 1 ${asked} A 1.2 C U` }],
    ['all actions complete', [{ owner: 'A', actions: [done], updates: [before] }], {}],
    ['closed without actions', [{ owner: 'A', updates: [{ ...before, state: 'complete' }] }], {}],
    ['superseded', [{ owner: 'A', actions: [{ updates: [{ round: '2023-03', state: 'superseded' }] }] }], {}],
    [
      'reopened',
      [{ owner: 'A', actions: [{ ...done, updates: [{ round: '2023-03', state: 'reopened' }] }] }],
      { A: 'A 1.1 R C S E U' },
    ],
  ])('%s', (_, recommendations, expected) => {
    expect(outline(...recommendations)).toEqual(expected);
  });
});

test.each<[string, WrittenRecommendation, number]>([
  ['it has a section above it', { actions: [{}] }, 0],
  ['it has none', { actions: [{ updates: [before] }] }, 1],
  ['it is in another owner’s form', { owner: 'A', actions: [{ owner: 'B' }] }, 1],
])('an action says what it is a part of: %s', (_, recommendation, times) => {
  const forms = formsOf(planOf({ rounds: threeRounds, recommendations: [recommendation] })).map(shown);
  expect(forms.join('').split('# Part of recommendation 1:').length - 1).toBe(times);
});

test('the plan’s owner answers where no other is named', () => {
  const { plan } = { plan: planOf({ rounds: threeRounds }) };
  expect(formsOf({ ...plan, owner: 'Director' }).map(({ owner }) => owner)).toEqual(['Director']);
});

test('names of files are names on any system, and never the same', () => {
  const owners = [
    '../../etc/passwd',
    'CON',
    'Pennaeth Gwasanaethau Plant – Môn',
    '主任',
    '.',
    '董事',
    'A/B',
    'a b',
    'x'.repeat(300),
    '-a b--2',
  ];
  const plan = planOf({
    id: '.con',
    rounds: threeRounds,
    recommendations: owners.map((owner) => ({ owner })),
  });
  const names = formsOf(plan).map(({ fileName }) => fileName);
  expect(names).toMatchInlineSnapshot(`
    [
      "con-2024-03-etc-passwd.txt",
      "con-2024-03-con.txt",
      "con-2024-03-pennaeth-gwasanaethau-plant-mon.txt",
      "con-2024-03-no-owner.txt",
      "con-2024-03-no-owner--2.txt",
      "con-2024-03-no-owner--3.txt",
      "con-2024-03-a-b.txt",
      "con-2024-03-a-b--2.txt",
      "con-2024-03-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.txt",
      "con-2024-03-a-b-2.txt",
    ]
  `);
  expect(new Set(names).size).toBe(owners.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9-]{1,200}\.txt$/);
});

test('Word and an old Notepad open a form as it is', () => {
  const [form] = formsOf(bradfordPlan());
  expect(form!.text).toMatch(/^\ufeff# Bradford/);
  expect(form!.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(form!.text.split('\r\n').filter((line) => line.length > 70)).toEqual([]);
});
