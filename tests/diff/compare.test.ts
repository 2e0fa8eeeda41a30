import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/diff/change.ts';
import { compare } from '../../src/diff/compare.ts';
import {
  positionOn,
  rounds,
  type WrittenAction,
  type WrittenPlan,
  type WrittenRecommendation,
} from '../assess/taking.ts';

/** A change in one line: `1.1 timescale April 2022 → May 2022 worse 31`. */
function line({ ref, kind, from, to, direction, days }: Change): string {
  return [ref.replace(/^sample\//, ''), kind, from ?? '–', '→', to ?? '–', direction, days]
    .filter((each) => each !== undefined)
    .join(' ');
}

function told(before: WrittenPlan | undefined, after: WrittenPlan | undefined, day = '2023-03-15') {
  const [from, to] = [before, after].map((written) => written && positionOn(day, written));
  const { changes, tally } = compare(from, to);
  return { changes: changes.map(line), tally };
}

const rated = (rag?: string, update = 'As before.') => ({ updates: [{ round: '2023-03', rag, update }] });
/** A plan of one recommendation with one action. */
function planWith(
  action: WrittenAction,
  recommendation: WrittenRecommendation = rated('GREEN'),
  plan: WrittenPlan = {},
): WrittenPlan {
  return { ...plan, recommendations: [{ ...recommendation, actions: [action] }] };
}

describe('each kind of change, and its mirror image', () => {
  const april = { timescale: 'April 2023' };
  const revised = (timescale: string, from = april) => ({
    ...from,
    revisions: [{ timescale, agreed: '2023-03-01' }],
  });
  const complete = { ...april, completed: '2023-03-01' };

  test.each<[string, WrittenPlan, WrittenPlan, readonly string[], readonly string[]]>([
    [
      'rating moved',
      planWith(april, rated('AMBER')),
      planWith(april, rated('GREEN')),
      ['1 rating AMBER → GREEN better'],
      ['1 rating GREEN → AMBER worse'],
    ],
    [
      'rated for the first time',
      planWith(april, rated()),
      planWith(april, rated('RED')),
      ['1 rating – → RED same'],
      ['1 rating RED → – same'],
    ],
    [
      'an action’s own rating',
      planWith({ ...april, ...rated('RED') }),
      planWith({ ...april, ...rated('AMBER') }),
      ['1.1 rating RED → AMBER better'],
      ['1.1 rating AMBER → RED worse'],
    ],
    [
      'completed',
      planWith(april),
      planWith(complete),
      ['1.1 completed – → 2023-03-01 better'],
      ['1.1 reopened 2023-03-01 → – worse'],
    ],
    [
      're-timed',
      planWith(april),
      planWith(revised('June 2023')),
      ['1.1 timescale April 2023 → June 2023 worse 61'],
      ['1.1 timescale June 2023 → April 2023 better -61'],
    ],
    [
      're-timed, earlier',
      planWith(april),
      planWith(revised('March 2023')),
      ['1.1 timescale April 2023 → March 2023 better -30'],
      ['1.1 timescale March 2023 → April 2023 worse 30'],
    ],
    [
      'a timescale edited in place',
      planWith(april),
      planWith({ timescale: 'May 2023' }),
      ['1.1 timescale April 2023 → May 2023 worse 31'],
      ['1.1 timescale May 2023 → April 2023 better -31'],
    ],
    [
      'the same day in other words',
      planWith(april),
      planWith({ timescale: '30 April 2023' }),
      ['1.1 timescale April 2023 → 30 April 2023 same 0'],
      ['1.1 timescale 30 April 2023 → April 2023 same 0'],
    ],
    [
      'a timescale given',
      planWith({}),
      planWith(april),
      ['1.1 timescale – → April 2023 better'],
      ['1.1 timescale April 2023 → – worse'],
    ],
    [
      'text changed',
      planWith({ ...april, action: 'Do it.' }),
      planWith({ ...april, action: 'Do it well.' }),
      ['1.1 wording Do it. → Do it well. same'],
      ['1.1 wording Do it well. → Do it. same'],
    ],
    [
      'owner changed',
      planWith(april),
      planWith({ ...april, owner: 'Director' }),
      ['1.1 wording – → owner: Director same'],
      ['1.1 wording owner: Director → – same'],
    ],
    [
      'narrative',
      planWith(april),
      planWith(april, rated('GREEN', 'New.')),
      ['1 narrative As before. → New. same'],
      ['1 narrative New. → As before. same'],
    ],
    [
      'renamed',
      { plan: 'Old' },
      { plan: 'New' },
      ['sample wording title: Old → title: New same'],
      ['sample wording title: New → title: Old same'],
    ],
    [
      'an action added',
      { recommendations: [{ actions: [{}], ...rated() }] },
      { recommendations: [{ actions: [{}, { action: 'More.' }], ...rated() }] },
      ['1.2 added – → More. same'],
      ['1.2 removed More. → – same'],
    ],
    [
      'a recommendation added',
      { recommendations: [rated()] },
      { recommendations: [rated(), { recommendation: 'And this.' }] },
      ['2 added – → And this. same'],
      ['2 removed And this. → – same'],
    ],
    ['unchanged', planWith(april), planWith(april), [], []],
  ])('%s', (_, before, after, changes, mirrored) => {
    expect(told(before, after).changes).toEqual(changes);
    expect(told(after, before).changes).toEqual(mirrored);
  });

  test('the same words, read as another day', () => {
    const june = (period: string) => planWith({ timescale: 'June' }, rated('GREEN'), { period });
    expect(told(june('April 2022 to March 2025'), june('April 2023 to March 2025')).changes).toEqual([
      'sample wording period: April 2022 to March 2025 → period: April 2023 to March 2025 same',
      '1.1 timescale June → June worse 365',
    ]);
  });

  test('all at once', () => {
    const after = { ...complete, action: 'Do it well.', ...revised('June 2023'), ...rated('RED', 'Words.') };
    expect(
      told(
        planWith(april, rated('RED')),
        planWith({ ...after, completed: 'yes' }, rated('AMBER', 'Other words.')),
      ).changes,
    ).toEqual([
      '1 rating RED → AMBER better',
      '1 narrative As before. → Other words. same',
      '1.1 rating – → RED same',
      '1.1 completed – → yes better',
      '1.1 timescale April 2023 → June 2023 worse 61',
      '1.1 wording Do it. → Do it well. same',
      '1.1 narrative – → Words. same',
    ]);
  });

  test('not updated in the later round, whatever its colour', () => {
    const written = {
      recommendations: [{ actions: [april], updates: [{ round: '2022-03', rag: 'GREEN' }] }],
    };
    const { changes, tally } = compare(positionOn('2022-03-16', written), positionOn('2023-03-15', written));
    expect(changes.map(line)).toEqual(['1 not-updated – → – same']);
    expect(tally).toMatchObject({ improved: 0, worsened: 0, unchanged: 1 });
  });

  test('reopened in one round, and completed again in the next', () => {
    const action = {
      ...april,
      completed: '2022-03',
      updates: [
        { round: '2023-03', state: 'reopened', update: 'The offer was left out.' },
        { round: '2024-03', state: 'complete', update: 'The offer is in.' },
      ],
    };
    const written = planWith(
      action,
      {},
      { rounds: [...rounds, { round: '2024-03', meeting: '2024-03-13' }] },
    );
    const [one, two, three] = ['2022-03-16', '2023-03-15', '2024-03-13'].map((day) =>
      positionOn(day, written),
    );
    expect(compare(one, two).changes.map(line)).toEqual([
      '1.1 reopened March 2022 → – worse',
      '1.1 narrative – → The offer was left out. same',
    ]);
    expect(compare(two, three).changes.map(line)).toEqual([
      '1.1 completed – → 2024-03 better',
      '1.1 narrative The offer was left out. → The offer is in. same',
    ]);
  });

  test('a recurring timescale that came round again was not re-timed', () => {
    const updates = [{ round: '2022-03' }, { round: '2023-03' }];
    const written = { recommendations: [{ actions: [{ timescale: 'quarterly', updates }] }] };
    expect(compare(positionOn('2022-03-16', written), positionOn('2023-03-15', written)).changes).toEqual([]);
    const revised = {
      ...written.recommendations[0]!.actions[0]!,
      revisions: [{ timescale: 'monthly', agreed: '2023-01-01' }],
    };
    const after = { recommendations: [{ actions: [revised] }] };
    expect(
      compare(positionOn('2022-03-16', after), positionOn('2023-03-15', after)).changes.map(line),
    ).toEqual(['1.1 timescale quarterly → monthly same']);
  });
});

describe('“one function over two positions”: two rounds, two days', () => {
  const written: WrittenPlan = {
    recommendations: [
      {
        actions: [
          { timescale: 'April 2022', completed: '2022-06-01' },
          { timescale: 'April 2022', revisions: [{ timescale: 'May 2023', agreed: '2023-03-15' }] },
        ],
        updates: [
          { round: '2022-03', rag: 'RED' },
          { round: '2023-03', rag: 'AMBER' },
        ],
      },
    ],
  };
  const changes = [
    '1 rating RED → AMBER better',
    '1.1 completed – → 2022-06-01 better',
    '1.2 timescale April 2022 → May 2023 worse 396',
  ];

  test('days', () => {
    expect(
      compare(positionOn('2022-03-16', written), positionOn('2023-03-15', written)).changes.map(line),
    ).toEqual(changes);
  });

  test('rounds', () => {
    const [before, after] = [
      positionOn('2022-03-16', written, '2022-03'),
      positionOn('2023-03-15', written, '2023-03'),
    ];
    expect(compare(before, after).changes.map(line)).toEqual(changes);
  });
});

describe('what is the same thing', () => {
  test('an action moved to another recommendation stays itself', () => {
    const action = { id: 'A', timescale: 'April 2023' };
    const before = {
      recommendations: [
        { ...rated(), actions: [action] },
        { ...rated(), actions: [] },
      ],
    };
    const after = {
      recommendations: [
        { ...rated(), actions: [] },
        { ...rated(), actions: [{ ...action, timescale: 'May 2023' }] },
      ],
    };
    expect(told(before, after).changes).toEqual([
      'A timescale April 2023 → May 2023 worse 31',
      'A wording under: 1 → under: 2 same',
    ]);
  });

  test('an id used anew is told as a change of words', () => {
    expect(told(planWith({ action: 'Old.' }), planWith({ action: 'New.' })).changes).toEqual([
      '1.1 wording Old. → New. same',
    ]);
  });

  test('an id of a recommendation is not that of an action', () => {
    const before = { recommendations: [{ id: '1', ...rated(), actions: [{ id: '2' }] }] };
    const after = { recommendations: [{ id: '2', ...rated(), actions: [{ id: '1' }] }] };
    expect(told(before, after).changes.map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual([
      '2 added',
      '1 added',
      '1 removed',
      '2 removed',
    ]);
  });

  test('ids used twice are paired in their order', () => {
    const twice = (...texts: string[]) => ({
      recommendations: [{ ...rated(), actions: texts.map((action) => ({ id: 'A', action })) }],
    });
    expect(told(twice('One.', 'Two.'), twice('One.', 'Three.')).changes).toEqual([
      'A wording Two. → Three. same',
    ]);
    expect(told(twice('One.', 'Two.'), twice('One.')).changes).toEqual(['A removed Two. → – same']);
    expect(told(twice('One.'), twice('One.', 'Two.', 'Three.')).changes).toEqual([
      'A added – → Two. same',
      'A added – → Three. same',
    ]);
  });
});

describe('a plan', () => {
  test('added, with all that is in it', () => {
    const { changes, tally } = told(undefined, planWith({}));
    expect(changes).toEqual([
      'sample added – → Action plan same',
      '1 added – → See to it. same',
      '1.1 added – → Do it. same',
    ]);
    expect(tally).toMatchObject({ improved: 0, unchanged: 0, firstRated: 0, removed: 0 });
  });

  test('removed, with all that was in it', () => {
    const { changes } = told(planWith({}), undefined);
    expect(changes).toEqual([
      'sample removed Action plan → – same',
      '1 removed See to it. → – same',
      '1.1 removed Do it. → – same',
    ]);
  });

  test('under another id is told by its id of now', () => {
    const { changes } = told(
      { ...planWith({}, rated('RED')), id: 'old' },
      { ...planWith({}, rated('GREEN')), id: 'new' },
    );
    expect(changes).toEqual(['new/1 rating RED → GREEN better']);
  });
});

describe('what is told of a promise and of an end', () => {
  test('a first timescale edited behind a revision', () => {
    const revisions = [{ timescale: 'June 2023', agreed: '2023-03-01' }];
    const promised = (timescale: string) => planWith({ timescale, revisions });
    expect(told(promised('April 2022'), promised('May 2023')).changes).toContain(
      '1.1 wording first timescale: April 2022 → first timescale: May 2023 same',
    );
  });

  test('superseded is neither better nor worse', () => {
    const superseded = planWith({ updates: [{ round: '2023-03', state: 'superseded' }] });
    expect(told(planWith({}), superseded).changes).toContain('1.1 completed – → superseded same');
  });

  test('a longer review interval', () => {
    const every = (review: string) => planWith({}, {}, { review });
    expect(told(every('every 12 months'), every('every 10 years')).changes).toContain(
      'sample wording review: every 12 months → review: every 10 years same',
    );
  });
});

describe('a scheme that changed between revisions', () => {
  const own = [
    { level: 'Off track' },
    { level: 'Nearly' },
    { level: 'Delivered', tone: 'done', complete: 'yes' },
    { level: 'Not begun', tone: 'muted' },
  ];
  const move = (from: string, to: string, was: unknown, is: unknown) =>
    told(planWith({}, rated(from), { ratings: was }), planWith({}, rated(to), { ratings: is })).changes.find(
      (each) => each.includes(' rating '),
    );

  test.each([
    ['RAG', 'AMBER', 'BRAG', 'AMBER', undefined],
    ['RAG', 'AMBER', 'BRAG', 'BLUE', 'better'],
    ['RAG', 'AMBER', 'delivery confidence', 'AMBER/RED', 'worse'],
    ['RAG', 'GREEN', 'delivery confidence', 'AMBER', 'worse'],
    ['RAG', 'GREEN', 'delivery confidence', 'AMBER/GREEN', 'same'],
    ['RAG', 'GREEN', own, 'Nearly', 'worse'],
    ['RAG', 'RED', own, 'Off track', 'same'],
    ['RAG', 'RED', own, 'Not begun', 'same'],
    ['RAG', 'GREEN', own, 'Delivered', 'better'],
  ])('%j %s → %j %s: %s', (was, from, is, to, direction) => {
    expect(move(from, to, was, is)?.split(' ').at(-1)).toBe(direction);
  });
});

test('the tally counts what carries ratings', () => {
  const before = {
    recommendations: ['RED', 'AMBER', 'GREEN', undefined, undefined, 'GREEN'].map((rag) => rated(rag)),
  };
  const after = {
    recommendations: ['AMBER', 'RED', 'GREEN', 'GREEN', 'RED', undefined].map((rag) => rated(rag)),
  };
  expect(told(before, after).tally).toEqual({
    improved: 1,
    worsened: 1,
    unchanged: 1,
    firstRated: 2,
    added: 0,
    removed: 0,
  });
});
