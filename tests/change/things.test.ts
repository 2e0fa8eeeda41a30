import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../src/change/things.ts';
import { planFrom } from '../reading.ts';

/** A plan with one recommendation and these actions, each as `id words`. */
function plan(name: string, ...actions: string[]) {
  const lines = actions.map((each) => {
    const [id, ...words] = each.split(' ');
    return `      - id: ${id}\n        action: ${words.join(' ')}\n`;
  });
  const text = `plan: ${name}\nrecommendations:\n  - id: R\n    recommendation: ${name}.\n    actions:\n${lines.join('')}`;
  return planFrom(text, `${name}.yaml`).plan!;
}

type Pair = readonly [before: readonly string[] | undefined, after: readonly string[] | undefined];

/** What became of each action of several plans: `A/1 → B/2`. */
function became(pairs: Readonly<Record<string, Pair>>): string[] {
  const plans = Object.entries(pairs).map(([name, [before, after]]) => ({
    before: before && plan(name, ...before),
    after: after && plan(name, ...after),
  }));
  return changesBetween(plans).flatMap((change) =>
    change.actions.map(
      ({ before, now }) =>
        `${change.before.id}/${before.id} → ${now ? `${now.plan.id}/${now.thing.id}` : 'gone'}`,
    ),
  );
}

const proposal = 'Bring a proposal to the management team';
const leaflets = 'Publish leaflets for carers';

describe('what became of an action', () => {
  test.each<[string, Record<string, Pair>, string[]]>([
    ['it stayed', { A: [[`1 ${proposal}`], [`1 ${proposal}`, `2 ${leaflets}`]] }, ['A/1 → A/1']],
    ['it got another id', { A: [[`1 ${proposal}`], [`1 ${leaflets}`, `2 ${proposal}`]] }, ['A/1 → A/2']],
    [
      'two changed ids',
      {
        A: [
          [`1 ${proposal}`, `2 ${leaflets}`],
          [`2 ${proposal}`, `1 ${leaflets}`],
        ],
      },
      ['A/1 → A/2', 'A/2 → A/1'],
    ],
    [
      'it was worded anew',
      { A: [[`1 ${proposal}`], [`1 Present options to the management team`]] },
      ['A/1 → A/1'],
    ],
    ['its id went to another', { A: [[`1 ${proposal}`], [`1 ${leaflets}`]] }, ['A/1 → gone']],
    ['it went into another plan', { A: [[`1 ${proposal}`], []], B: [[], [`7 ${proposal}`]] }, ['A/1 → B/7']],
    [
      'it went there with its id, in nearly the same words',
      { A: [[`1 ${proposal}`], []], B: [[], [`1 ${proposal} soon`]] },
      ['A/1 → B/1'],
    ],
    [
      'it went into a new plan',
      { A: [[`1 ${proposal}`], []], B: [undefined, [`1 ${proposal}`]] },
      ['A/1 → B/1'],
    ],
    [
      'its plan went, and it did not',
      { A: [[`1 ${proposal}`], undefined], B: [[], [`1 ${proposal}`]] },
      ['A/1 → B/1'],
    ],
    ['it went', { A: [[`1 ${proposal}`], []] }, ['A/1 → gone']],
    [
      'one of two in the same words went',
      { A: [[`1 ${proposal}`, `2 ${proposal}`], [`2 ${proposal}`]] },
      ['A/1 → gone', 'A/2 → A/2'],
    ],
    [
      'another plan was copied from its own',
      { A: [[`1 ${proposal}`], [`2 ${proposal}`]], B: [undefined, [`1 ${proposal}`]] },
      ['A/1 → A/2'],
    ],
    [
      'and it was worded anew too',
      { A: [[`1 ${proposal}`], [`1 ${proposal} soon`]], B: [undefined, [`1 ${proposal}`]] },
      ['A/1 → A/1'],
    ],
  ])('%s', (_, pairs, expected) => {
    expect(became(pairs)).toEqual(expected);
  });
});

test('a plan that is the same object has not changed', () => {
  const same = plan('A', `1 ${proposal}`);
  expect(changesBetween([{ before: same, after: same }])).toEqual([]);
});

test('10,000 actions of one id and one text are paired', () => {
  const many = Array.from({ length: 10_000 }, () => `1 ${proposal}`);
  const gone = became({ A: [many, many.slice(1)] }).filter((each) => each.endsWith('gone'));
  expect(gone).toHaveLength(1);
});
