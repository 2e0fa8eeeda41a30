import { describe, expect, test } from 'vitest';
import { actionOn, positionOn, recommendationOn, type WrittenPlan, type WrittenUpdate } from './taking.ts';

const april = { timescale: 'April 2022' };

describe('“A recommendation’s rating is its own newest update’s”', () => {
  const rating = (
    updates: readonly WrittenUpdate[],
    actions: readonly (readonly WrittenUpdate[])[] = [[]],
    day = '2023-03-15',
  ) => {
    const own = recommendationOn(day, {
      updates,
      actions: actions.map((each) => ({ ...april, updates: each })),
    });
    return [own.rating?.word, own.worstAction?.word];
  };

  test.each<[string, readonly WrittenUpdate[], readonly (readonly WrittenUpdate[])[], readonly unknown[]]>([
    ['none', [], [[]], [undefined, undefined]],
    ['its own', [{ round: '2023-03', rag: 'green' }], [[]], ['GREEN', undefined]],
    [
      'the newest',
      [
        { round: '2023-03', rag: 'GREEN' },
        { round: '2022-03', rag: 'RED' },
      ],
      [[]],
      ['GREEN', undefined],
    ],
    [
      '“the worst rating among its actions is shown beside it … never silently replaced”',
      [{ round: '2023-03', rag: 'GREEN' }],
      [[{ round: '2022-03', rag: 'RED' }], [{ round: '2023-03', rag: 'AMBER' }]],
      ['GREEN', 'RED'],
    ],
    [
      'not what an action was once',
      [{ round: '2023-03', rag: 'GREEN' }],
      [
        [
          { round: '2022-03', rag: 'RED' },
          { round: '2023-03', rag: 'AMBER' },
        ],
      ],
      ['GREEN', 'AMBER'],
    ],
    ['only its actions’', [], [[{ round: '2023-03', rag: 'AMBER' }]], [undefined, 'AMBER']],
    [
      'the newest by its own day, though its round is older',
      [
        { round: '2022-03', rag: 'RED', 'as-at': '2023-03-15' },
        { round: '2023-03', rag: 'GREEN', 'as-at': '2023-03-14' },
      ],
      [[]],
      ['RED', undefined],
    ],
    ['a word the scheme lacks', [{ round: '2023-03', rag: 'PURPLE' }], [[]], [undefined, undefined]],
  ])('%s', (_, updates, actions, expected) => {
    expect(rating(updates, actions)).toEqual(expected);
  });

  test('an action without an update of its own shows its recommendation’s, and does not count as a worst', () => {
    const [own] = positionOn('2023-03-15', {
      recommendations: [{ actions: [april], updates: [{ round: '2023-03', rag: 'RED' }] }],
    }).recommendations;
    expect(own?.actions[0]).toMatchObject({ ownRating: false, rating: { word: 'RED' } });
    expect(own?.worstAction).toBeUndefined();
  });
});

describe('“No update in the latest round shows as ‘not updated’”', () => {
  const notUpdated = (
    day: string,
    updates: readonly WrittenUpdate[],
    own: readonly WrittenUpdate[] = [],
    completed?: string,
  ) => recommendationOn(day, { updates, actions: [{ ...april, updates: own, completed }] }).notUpdated;
  const first = { round: '2022-03', rag: 'GREEN' };
  const second = { round: '2023-03', rag: 'GREEN' };

  test.each<[string, string, readonly WrittenUpdate[], readonly WrittenUpdate[], boolean]>([
    ['before the first round', '2022-03-15', [], [], false],
    ['on the day of the first round', '2022-03-16', [], [], true],
    ['updated in it', '2022-03-16', [first], [], false],
    ['still the latest round', '2023-03-14', [first], [], false],
    ['the next round', '2023-03-15', [first], [], true],
    ['updated again', '2023-03-15', [first, second], [], false],
    ['an action of it was updated', '2023-03-15', [first], [second], false],
    ['an action of it was updated, but before', '2023-03-15', [], [first], true],
    [
      'updated for a round that is still to come',
      '2022-03-16',
      [{ ...second, 'as-at': '2022-03-16' }],
      [],
      false,
    ],
    [
      'the update of the round is of a later day',
      '2023-03-15',
      [{ ...second, 'as-at': '2023-03-20' }],
      [],
      true,
    ],
  ])('%s', (_, day, updates, own, expected) => {
    expect(notUpdated(day, updates, own)).toBe(expected);
  });

  test('what is complete is not asked for', () => {
    expect(notUpdated('2023-03-15', [first], [], '2022-04-01')).toBe(false);
  });
});

describe('“An update’s day is its own as-at, else its round’s as-at, else its meeting”', () => {
  const seen = (day: string, round: Readonly<Record<string, string>>, update = {}) => {
    const plan = { rounds: [{ round: 'R', ...round }] };
    return actionOn(day, { ...april, updates: [{ round: 'R', rag: 'RED', ...update }] }, plan).rating?.word;
  };
  const round = { meeting: '2023-03-15', 'as-at': '2023-02-28' };

  test.each<[string, Readonly<Record<string, string>>, object, string, string]>([
    ['its meeting', { meeting: '2023-03-15' }, {}, '2023-03-14', '2023-03-15'],
    ['its round’s as-at', round, {}, '2023-02-27', '2023-02-28'],
    ['its own as-at, earlier', round, { 'as-at': '2023-02-10' }, '2023-02-09', '2023-02-10'],
    ['its own as-at, later', round, { 'as-at': '2023-04-01' }, '2023-03-31', '2023-04-01'],
    ['a meeting in a month: its last day', { meeting: 'February 2024' }, {}, '2024-02-28', '2024-02-29'],
    ['an as-at in a month', { 'as-at': '2023-02', meeting: '2023-02-10' }, {}, '2023-02-27', '2023-02-28'],
    ['a meeting in words', { meeting: '15th March 2023' }, {}, '2023-03-14', '2023-03-15'],
  ])('%s', (_, of, update, before, from) => {
    expect([seen(before, of, update), seen(from, of, update)]).toEqual([undefined, 'RED']);
  });

  test('a round without a day has come once the dated one before it has', () => {
    const rounds = [
      { round: 'A', meeting: '2023-01-10' },
      { round: 'B' },
      { round: 'C', meeting: '2023-03-15' },
    ];
    const updates = ['C', 'B', 'A'].map((round, order) => ({ round, rag: ['GREEN', 'AMBER', 'RED'][order] }));
    const on = (day: string) => {
      const { round, recommendations } = positionOn(day, {
        rounds,
        recommendations: [{ actions: [april], updates }],
      });
      return [round?.id, recommendations[0]?.rating?.word];
    };
    expect(on('2023-01-09')).toEqual([undefined, undefined]);
    expect(on('2023-01-10')).toEqual(['A', 'AMBER']);
    expect(on('2023-03-14')).toEqual(['A', 'AMBER']);
    expect(on('2023-03-15')).toEqual(['C', 'GREEN']);
  });

  test('a first round without a day has always been', () => {
    expect(seen('2000-01-01', {})).toBe('RED');
  });
});

describe('a position as a round reported it', () => {
  const plan: WrittenPlan = {
    rounds: [
      { round: 'A', meeting: '2023-01-10' },
      { round: 'B', meeting: '2023-01-10' },
      { round: 'C', meeting: '2023-03-15' },
    ],
    recommendations: [
      {
        actions: [april],
        updates: ['A', 'B', 'C'].map((round, at) => ({ round, rag: ['RED', 'AMBER', 'GREEN'][at] })),
      },
    ],
  };

  test.each([
    ['A', 'RED'],
    ['B', 'AMBER'],
    ['C', 'GREEN'],
  ])('nothing of a round after %s counts', (round, rating) => {
    const position = positionOn('2023-03-15', plan, round);
    expect([position.round?.id, position.recommendations[0]?.rating?.word]).toEqual([round, rating]);
  });

  test('two rounds on one day: the later in the file is the newer', () => {
    const position = positionOn('2023-01-10', plan);
    expect([position.round?.id, position.recommendations[0]?.rating?.word]).toEqual(['B', 'AMBER']);
  });
});
