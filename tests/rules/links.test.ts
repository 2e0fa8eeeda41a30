import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { parseDay } from '../../src/calendar/day.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { linksOf } from '../../src/plan/links.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { checkPlans, checkPositions } from '../../src/rules/run.ts';
import { planFrom } from '../reading.ts';

/** A plan of one recommendation with one action, with lines of theirs and of its own. */
function plan(
  id: string,
  {
    top = '',
    recommendation = '',
    action = '',
  }: { top?: string; recommendation?: string; action?: string } = {},
): Plan {
  const lines = (text: string, indent: number) => text && `${' '.repeat(indent)}${text}\n`;
  const text = `plan: Plan ${id}\nid: ${id}\nowner: Director\n${lines(top, 0)}recommendations:\n  - id: 1\n    recommendation: See to it.\n${lines(recommendation, 4)}    actions:\n      - id: 1.1\n        action: Do it.\n${lines(action, 8)}`;
  return planFrom(text, `plans/${id}.yaml`).plan!;
}

/** What a rule says of the first of some plans, or of as many as are asked for. */
function said(rule: string, plans: readonly Plan[], asked = 1): readonly string[] {
  const found = checkPlans(plans.slice(0, asked), undefined, linksOf(plans));
  return found.filter(({ code }) => code === rule).map(({ message, hint }) => `${message} → ${hint}`);
}

describe('a link that may lead to a plan whose file could not be read', () => {
  const unread = [
    { name: 'plans/ofsted.yaml', text: 'plan: [Broken' },
    { name: 'plans/x.yml', text: 'plan: ]\nid: "early-help" # so\n' },
  ];
  test.each([
    ['ofsted/7', 0],
    ['early-help/1.1', 0],
    ['early-help', 0],
    ['ofsteds/7', 1],
    ['early', 1],
    ['a/7', 1],
  ])('%s', (ref, count) => {
    const one = plan('a', {
      top: `succeeds: ${ref}`,
      recommendation: `handled-in: ${ref}`,
      action: `carried-from: ${ref}`,
    });
    const found = checkPlans([one], undefined, linksOf([one], unread)).map(({ code }) => code);
    expect(found.filter((code) => code === 'handled-nowhere')).toHaveLength(count);
    expect(found.filter((code) => code === 'unknown-link')).toHaveLength(count * 2);
  });
});

describe('handled-nowhere', () => {
  const handled = (ref: string) => [plan('a', { recommendation: `handled-in: ${ref}` }), plan('ofsted')];
  test.each([
    ['ofsted', []],
    ['ofsted/1', []],
    ['ofsted/1.1', []],
    [
      'ofsted/7',
      [
        'Recommendation 1 is said to be handled in “ofsted/7”, and there is no such recommendation or action in “Plan ofsted”. → Did you mean “handled-in: ofsted/1”?',
      ],
    ],
    [
      'ofstead/1',
      [
        'Recommendation 1 is said to be handled in “ofstead/1”, and there is no such plan. → Did you mean “handled-in: ofsted/1”?',
      ],
    ],
    [
      'the improvement plan',
      [
        'Recommendation 1 is said to be handled in “the improvement plan”, and there is no such plan. → Type the id of the plan, a slash and its id there. The other plans are ofsted.',
      ],
    ],
    [
      'ofsted/front door',
      [
        'Recommendation 1 is said to be handled in “ofsted/front door”, and there is no such recommendation or action in “Plan ofsted”. → See its ids: rag status plans/ofsted.yaml',
      ],
    ],
  ])('%s', (ref, expected) => {
    expect(said('handled-nowhere', handled(ref))).toEqual(expected);
  });

  test('is silent on plans that were not asked for', () => {
    expect(said('handled-nowhere', [plan('b'), ...handled('gone')])).toEqual([]);
  });
});

describe('handled-in-circle', () => {
  const to = (id: string, ref: string) => plan(id, { recommendation: `handled-in: ${ref}` });
  test.each<[string, readonly Plan[], readonly unknown[]]>([
    [
      'itself',
      [to('a', 'a/1')],
      [expect.stringContaining('Recommendation 1 is said to be handled in itself, so')],
    ],
    [
      'two',
      [to('a', 'b/1'), to('b', 'a/1')],
      [expect.stringContaining('handled in b/1, and that in a/1 again')],
    ],
    [
      'three',
      [to('a', 'b/1'), to('b', 'c/1'), to('c', 'a/1')],
      [expect.stringContaining('handled in b/1 and c/1, and that in a/1 again')],
    ],
    [
      'its own plan',
      [to('a', 'a')],
      [expect.stringContaining('Recommendation 1 is said to be handled in itself, so')],
    ],
    [
      'a long way round',
      Array.from({ length: 300 }, (_, at) => to(`p${at}`, `p${(at + 1) % 300}/1`)),
      [expect.stringContaining('handled in p1/1, p2/1, p3/1, p4/1 and 295 more, and that in p0/1 again')],
    ],
    ['into a circle', [to('a', 'b/1'), to('b', 'b/1')], []],
    ['to a whole plan', [to('a', 'b'), to('b', 'a')], []],
    ['to an action', [to('a', 'b/1.1'), to('b', 'a/1')], []],
  ])('%s', (_, plans, expected) => {
    expect(said('handled-in-circle', plans)).toEqual(expected);
  });
});

describe('unknown-link', () => {
  test.each([
    [{ top: 'succeeds: old' }, []],
    [
      { top: 'succeeds: odl' },
      ['This plan is said to follow “odl”, and there is no such plan. → Did you mean “succeeds: old”?'],
    ],
    [
      { top: 'succeeded-by: old/1' },
      [
        'This plan is said to be followed by “old/1”, which is not a plan. → Did you mean “succeeded-by: old”?',
      ],
    ],
    [{ action: 'carried-from: old/1.1' }, []],
    [{ action: "carried-from: ' old/1.1 '" }, []],
    [
      { top: 'succeeds: a' },
      [
        'This plan is said to follow “a”, which is the same one. → Nothing comes before itself. Take out “succeeds:”, or type what was meant.',
      ],
    ],
    [
      { action: 'carried-to: a/1.1' },
      [
        'Action 1.1 is said to be carried over to “a/1.1”, which is the same one. → Nothing comes before itself. Take out “carried-to:”, or type what was meant.',
      ],
    ],
    [
      { action: 'carried-from: old/1' },
      [
        'Action 1.1 is said to be carried over from “old/1”, which is not an action. → Did you mean “carried-from: old/1.1”?',
      ],
    ],
    [
      { action: 'carried-to: old/1.2' },
      [
        'Action 1.1 is said to be carried over to “old/1.2”, and “Plan old” has no such action. → Did you mean “carried-to: old/1.1”?',
      ],
    ],
    [
      { action: 'carried-to: gone/1.2' },
      [expect.stringContaining('“gone/1.2”, and there is no such plan. →')],
    ],
  ])('%j', (parts, expected) => {
    expect(said('unknown-link', [plan('a', parts), plan('old')])).toEqual(expected);
  });
});

test('unknown-link finds plans and actions that go round in a circle, and not what only leads there', () => {
  const to = (id: string, there: string) =>
    plan(id, { top: `succeeds: ${there}`, action: `carried-from: ${there}/1.1` });
  const plans = [to('a', 'b'), to('b', 'c'), to('c', 'a')];
  expect(said('unknown-link', plans)).toEqual([
    expect.stringContaining('This plan is said to follow “b”, and that leads back here. →'),
    expect.stringContaining(
      'Action 1.1 is said to be carried over from “b/1.1”, and that leads back here. →',
    ),
  ]);
  expect(said('unknown-link', [to('d', 'a'), ...plans])).toEqual([]);
});

describe('one-sided-link', () => {
  test.each<[string, Plan, Plan, readonly unknown[]]>([
    ['itself', plan('a', { top: 'succeeds: a' }), plan('b'), []],
    ['both sides', plan('a', { top: 'succeeds: b' }), plan('b', { top: 'succeeded-by: a' }), []],
    [
      'a plan',
      plan('a', { top: 'succeeds: b' }),
      plan('b'),
      ['a follows b, and b does not say so. → Add a line to plans/b.yaml: succeeded-by: a'],
    ],
    [
      'an action',
      plan('a', { action: 'carried-to: b/1.1' }),
      plan('b'),
      [
        'a/1.1 is carried over to b/1.1, and b/1.1 does not say so. → Add a line to action 1.1 in plans/b.yaml: carried-from: a/1.1',
      ],
    ],
    [
      'one of several',
      plan('a', { action: 'carried-from: b/1.1' }),
      plan('b', { action: 'carried-to: c/1.1' }),
      [],
    ],
    ['what is not there', plan('a', { action: 'carried-from: b/2' }), plan('b'), []],
  ])('%s', (_, one, other, expected) => {
    expect(said('one-sided-link', [one, other])).toEqual(expected);
  });
});

describe('carried-over-open', () => {
  const open = (day: string, action: string) => {
    const rounds = 'rounds: [{ round: r, meeting: 2022-03-16 }]';
    const plans = [plan('old', { action }), plan('new', { top: rounds, action: 'carried-from: old/1.1' })];
    const position = assess(plans[0]!, { day: parseDay(day)! }, { ...defaultConfig, links: linksOf(plans) });
    return checkPositions([position]).filter(({ code }) => code === 'carried-over-open');
  };
  test.each([
    ['2022-03-15', 'carried-to: new/1.1', 0],
    ['2022-03-16', 'carried-to: new/1.1', 1],
    ['2022-03-16', 'timescale: May 2022', 1],
    ['2022-03-16', 'completed: 2022-03-01', 0],
    ['2022-03-16', 'updates: [{ round: r, state: superseded }]', 1],
  ])('on %s, %s: %i', (day, action, count) => {
    expect(open(day, action)).toHaveLength(count);
  });

  test('says what to type', () => {
    const [finding] = open('2022-03-16', 'carried-to: new/1.1');
    expect(finding).toMatchObject({
      message: 'Action 1.1 was carried over to new/1.1, and is still open here.',
      hint: 'Close it here: rag round open, and then rag update 1.1 --state superseded --text "Carried over to new/1.1."',
    });
  });
});
