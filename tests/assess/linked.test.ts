import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { missingIn } from '../../src/assess/missing.ts';
import { actionsOf } from '../../src/assess/position.ts';
import { summarise } from '../../src/assess/summary.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { linksOf } from '../../src/plan/links.ts';
import { dayOf, planOf, type WrittenAction, type WrittenPlan } from './taking.ts';

/** The first of some plans on a day, among the others. */
function among(day: string, written: readonly WrittenPlan[]) {
  const plans = written.map(planOf);
  return assess(plans[0]!, { day: dayOf(day) }, { ...defaultConfig, links: linksOf(plans) });
}

const started = (meeting: string) => ({ rounds: [{ round: 'R1', meeting }] });

describe('an action that was carried over', () => {
  const plan = (id: string, action: WrittenAction, meeting = '2020-01-01'): WrittenPlan => ({
    id,
    ...started(meeting),
    recommendations: [{ actions: [action] }],
  });
  const slip = (plans: readonly WrittenPlan[], day = '2023-03-15') => {
    const [action] = actionsOf(among(day, plans));
    return [action!.originalDue, action!.slipDays, action!.firstPromise?.plan.id];
  };
  const now: WrittenAction = { timescale: '30 June 2023', 'carried-from': 'b/1.1' };

  test.each<[string, readonly WrittenPlan[], readonly unknown[]]>([
    ['alone', [plan('c', now)], ['2023-06-30', 0, undefined]],
    [
      'from the plan before',
      [plan('c', now), plan('b', { timescale: '30 June 2022' })],
      ['2022-06-30', 365, 'b'],
    ],
    [
      'through any number of plans',
      [
        plan('c', now),
        plan('b', { timescale: '30 June 2022', 'carried-from': 'a/1.1' }),
        plan('a', { timescale: '30 June 2021' }),
      ],
      ['2021-06-30', 730, 'a'],
    ],
    [
      'told in the old plan only',
      [
        plan('c', { timescale: '30 June 2023' }),
        plan('b', { timescale: '30 June 2022', 'carried-to': 'c/1.1' }),
      ],
      ['2022-06-30', 365, 'b'],
    ],
    [
      'from the first promise that had a day',
      [
        plan('c', now),
        plan('b', { timescale: '30 June 2022', 'carried-from': 'a/1.1' }),
        plan('a', { timescale: 'TBC' }),
      ],
      ['2022-06-30', 365, 'b'],
    ],
    [
      'in a circle',
      [plan('c', now), plan('b', { timescale: '30 June 2022', 'carried-from': 'c/1.1' })],
      ['2022-06-30', 365, 'b'],
    ],
    [
      'from where it says itself, whatever another plan says',
      [
        plan('c', now),
        plan('b', { timescale: '30 June 2022' }),
        plan('a', { timescale: '30 June 2021', 'carried-to': 'c/1.1' }),
      ],
      ['2022-06-30', 365, 'b'],
    ],
    ['from itself', [plan('c', { ...now, 'carried-from': 'c/1.1' })], ['2023-06-30', 0, undefined]],
    [
      'from a recommendation, which is no action',
      [plan('c', { ...now, 'carried-from': 'b/1' }), plan('b', {})],
      ['2023-06-30', 0, undefined],
    ],
    [
      'from a plan that has not begun',
      [plan('c', now), plan('b', { timescale: '30 June 2022' }, '2023-03-16')],
      ['2023-06-30', 0, undefined],
    ],
    [
      'that recurs',
      [plan('c', { ...now, timescale: 'quarterly' }), plan('b', { timescale: '30 June 2019' })],
      ['2020-04-01', 0, undefined],
    ],
  ])('%s', (_, plans, expected) => {
    expect(slip(plans)).toEqual(expected);
  });

  test('with a revision of its own', () => {
    const revisions = [{ timescale: '30 June 2024', agreed: '2023-01-01' }];
    expect(slip([plan('c', { ...now, revisions }), plan('b', { timescale: '30 June 2022' })])).toEqual([
      '2022-06-30',
      731,
      'b',
    ]);
  });

  test.each([
    ['2021-12-31', undefined],
    ['2022-01-01', 'c'],
  ])('is in the next plan once that has begun: %s', (day, successor) => {
    const plans = [plan('b', { 'carried-to': 'c/1.1' }), plan('c', {}, '2022-01-01')];
    const [action] = actionsOf(among(day, plans));
    expect(action!.carriedTo?.plan.id).toBe(successor);
  });
});

describe('a recommendation that another plan deals with', () => {
  const here: WrittenPlan = {
    id: 'here',
    ...started('2023-01-01'),
    recommendations: [{ 'handled-in': 'there/1' }],
  };
  const there: WrittenPlan = {
    id: 'there',
    ...started('2023-01-01'),
    recommendations: [
      {
        actions: [{ timescale: '10 March 2023' }, { timescale: '1 March 2023' }, { completed: 'yes' }],
        updates: [{ round: 'R1', rag: 'AMBER' }],
      },
      { updates: [{ round: 'R1', rag: 'RED', state: 'complete' }] },
    ],
  };
  const handling = (ref: string, others: readonly WrittenPlan[] = [there], day = '2023-03-15') => {
    const plan = { ...here, recommendations: [{ 'handled-in': ref }] };
    return among(day, [plan, ...others]).recommendations[0]!.handling;
  };
  const said = (...args: Parameters<typeof handling>) => {
    const found = handling(...args);
    return [found?.ref, found?.rating?.word, found?.timing, found?.worst?.daysOverdue];
  };

  test.each<[string, readonly unknown[]]>([
    ['there/1', ['there/1', 'AMBER', 'overdue', 14]],
    ['there/1.1', ['there/1.1', 'AMBER', 'overdue', 5]],
    ['there/1.3', ['there/1.3', 'AMBER', 'complete', 0]],
    ['there/2', ['there/2', 'RED', 'complete', undefined]],
    ['there', ['there', 'RED', 'overdue', 14]],
    ['there/9', ['there/9', undefined, undefined, undefined]],
    ['gone/1', ['gone/1', undefined, undefined, undefined]],
    ['here/1', ['here/1', undefined, undefined, undefined]],
  ])('%s', (ref, expected) => {
    expect(said(ref)).toEqual(expected);
  });

  test('has the position of its day', () => {
    const early = { ...there, rounds: [{ round: 'R0', meeting: '2022-12-01' }, ...there.rounds!] };
    expect(said('there/1', [early], '2022-12-31')).toEqual(['there/1', undefined, 'not-due', 0]);
  });

  test('and none before its plan has begun', () => {
    const found = handling('there/1', [there], '2022-12-31');
    expect(found).toMatchObject({ ref: 'there/1', notBegun: true });
    expect(found!.timing).toBeUndefined();
  });

  test('is followed where it was handed on', () => {
    const between = { id: 'between', recommendations: [{ 'handled-in': 'there/1' }] };
    expect(said('between/1', [between, there])[0]).toBe('there/1');
  });

  test('is neither unrated nor without an update', () => {
    const position = among('2023-03-15', [here, there]);
    const { unrated, handledElsewhere, notUpdated } = summarise(position);
    expect([unrated, handledElsewhere, notUpdated]).toEqual([0, 1, 0]);
    expect(missingIn(position, position.round!)).toEqual([]);
  });

  test('but for what is done or reported here', () => {
    const actions = [{ timescale: 'May 2023' }];
    const own = { ...here, recommendations: [{ 'handled-in': 'there/1', actions }] };
    const position = among('2023-03-15', [own, there]);
    expect(missingIn(position, position.round!)).toHaveLength(1);
    expect(position.recommendations[0]!.notUpdated).toBe(true);
  });
});
