import { describe, expect, test } from 'vitest';
import { check, findings } from './checking.ts';

/** A plan with one measure, of these lines. */
function measured(...lines: readonly string[]): string {
  return `plan: Improvement Plan
rounds:
  - round: 2018-12
    meeting: 2018-12-31
  - round: 2019-03
    meeting: 2019-03-31
measures:
  - id: M1
    measure: What is counted
${lines.map((line) => `    ${line}\n`).join('')}recommendations: []
`;
}

const value = (figure: string, round = '2019-03', ...more: readonly string[]) => [
  `  - round: ${round}`,
  `    value: ${figure}`,
  ...more.map((line) => `    ${line}`),
];

const asOf = '2019-03-31';
const ofMeasures = [
  'unreadable-figure',
  'unknown-better',
  'no-better',
  'mixed-units',
  'unclear-change',
  'target-not-better',
  'value-before-baseline',
  'value-twice',
  'percentage-over-100',
  'rating-against-figure',
  'target-missed',
  'measure-not-reported',
];

function said(text: string, day = asOf): readonly string[] {
  return check(text, day).flatMap(({ code }) => (ofMeasures.includes(code) ? [code] : []));
}

describe('no wolf is cried', () => {
  test.each<readonly [string, readonly string[]]>([
    ['a bare figure', ['values:', ...value('£3.2 million')]],
    ['a figure that is not there yet', ['values:', ...value('TBC')]],
    ['a measure alone', ['better: higher']],
    ['a baseline alone', ['baseline:', '  value: 926', '  as-at: 2017-03-31']],
    ['two figures, one awaited', ['values:', ...value('5', '2018-12'), ...value('n/a')]],
    [
      'a rate of change',
      [
        'better: higher',
        'target:',
        '  value: +7 %',
        'values:',
        ...value('+3 %', '2018-12'),
        ...value('+5 %'),
      ],
    ],
    [
      'what others grew by',
      [
        'better: higher',
        'benchmarks:',
        '  - benchmark: England',
        '    value: 3% rise',
        'values:',
        ...value('432'),
      ],
    ],
    [
      'one and many, and capitals',
      [
        'unit: Social worker',
        'better: lower',
        'values:',
        ...value('1 social worker', '2018-12'),
        ...value('12'),
      ],
    ],
    [
      'a tolerance in points, and one in per cent',
      ['unit: per cent', 'better: higher', 'tolerance: 5 percentage points', 'values:', ...value('60 %')],
    ],
    [
      'a day of a span that reaches into the baseline’s year',
      [
        'baseline:',
        '  value: 5',
        '  as-at: 2017/18',
        'values:',
        ...value('4', '2018-12', 'as-at: 2017-06-30'),
      ],
    ],
  ])('%s', (_, lines) => {
    expect(said(measured(...lines))).toEqual([]);
  });
});

describe('what is found', () => {
  test.each<readonly [string, readonly string[], string]>([
    [
      'a target that no value shares',
      ['better: higher', 'target:', '  value: 90', 'values:', ...value('60 %')],
      'mixed-units',
    ],
    ['currencies', ['values:', ...value('£5'), ...value('€6', '2018-12')], 'mixed-units'],
    ['a tolerance in weeks', ['unit: per cent', 'better: lower', 'tolerance: 2 weeks'], 'mixed-units'],
    [
      'a benchmark in weeks',
      ['unit: days', 'benchmarks:', '  - benchmark: England', '    value: 2 weeks'],
      'mixed-units',
    ],
    ['a value in pounds', ['unit: weeks', 'values:', ...value('£60')], 'mixed-units'],
    [
      'a change of a percentage',
      ['unit: per cent', 'better: higher', 'baseline:', '  value: 60 %', 'target:', '  value: +7 %'],
      'unclear-change',
    ],
    [
      'a value that is a change',
      ['baseline:', '  value: 432', 'values:', ...value('+3 %')],
      'unclear-change',
    ],
    [
      'a target that is a share of nothing',
      ['better: higher', 'baseline:', '  value: 0', 'target:', '  value: +7 %'],
      'unclear-change',
    ],
    ['a target without a way', ['target:', '  value: 90 %'], 'no-better'],
    ['two values without a way', ['values:', ...value('5', '2018-12'), ...value('6')], 'no-better'],
    ['a tolerance nobody can read', ['tolerance: a bit'], 'unreadable-figure'],
    [
      'a benchmark nobody can read',
      ['benchmarks:', '  - benchmark: England', '    value: some'],
      'unreadable-figure',
    ],
    [
      'a round’s day before the baseline',
      ['baseline:', '  value: 5', '  as-at: 2019-01-31', 'values:', ...value('4', '2018-12')],
      'value-before-baseline',
    ],
    [
      'two values of a round and a day',
      ['better: lower', 'values:', ...value('4'), ...value('5')],
      'value-twice',
    ],
    ['101 %', ['values:', ...value('100.1 %')], 'percentage-over-100'],
  ])('%s', (_, lines, rule) => {
    expect(said(measured(...lines))).toContain(rule);
  });
});

describe('a target with a minus', () => {
  const aimed = (unit: string, baseline: string, target: string, rule = 'unclear-change') =>
    findings(
      rule,
      measured(
        ...(unit ? [`unit: ${unit}`] : []),
        'better: lower',
        'baseline:',
        `  value: ${baseline}`,
        'target:',
        `  value: ${target}`,
        'values:',
        ...value(baseline),
      ),
    );
  test.each([
    ['', '£1.2m', '-£100,000', 'decrease of £100,000', 'to reach −£100,000.'],
    ['weeks', '16 weeks', '-2 weeks', 'decrease of 2 weeks', 'to reach −2 weeks.'],
    ['weeks', '16', '-1', 'decrease of 1 week', 'to reach −1 week.'],
    ['per cent', '60 %', '-10 %', 'decrease of 10 percentage points', 'to reach −10 %.'],
    ['', '£1.2m', '-10 %', '10 % less', 'below zero.'],
    ['children', '926', '-10 %', '10 % less', 'below zero.'],
    ['', '926', '-10 %', '10 % less', 'below zero.'],
  ])('unit %s, %s, to be %s: “%s”', (unit, baseline, target, typed, read) => {
    const [said, ...more] = aimed(unit, baseline, target);
    expect(more).toEqual([]);
    expect(said).toContain(`type “${typed}”;`);
    expect(said).toContain(read);
    expect(aimed(unit, baseline, target, 'mixed-units')).toEqual([]);
    // What it says to type is read as that.
    expect(aimed(unit, baseline, typed)).toEqual([]);
    expect(aimed(unit, baseline, typed, 'mixed-units')).toEqual([]);
  });

  test.each([
    ['where the baseline is below zero too', '-£50,000', '-£100,000'],
    ['that is no figure below zero', '£1.2m', '-£0'],
  ])('%s stands', (_, baseline, target) => {
    expect(aimed('', baseline, target)).toEqual([]);
  });
});

describe('target-not-better', () => {
  test.each<readonly [better: string, baseline: string, target: string, said: string]>([
    ['lower', '12 weeks', '15 weeks', '“15 weeks” of M1 is worse than the baseline “12 weeks”, as lower is'],
    // 12 × 1.1
    ['lower', '12 weeks', '+10 %', '“+10 %” (13.2 weeks) of M1 is worse'],
    ['higher', '60 %', '55 %', '“55 %” of M1 is worse'],
    ['higher', '60 %', 'decrease of 5 percentage points', '(55 %) of M1'],
    // What is not to be passed may be worse than what there is.
    ['higher', '65 %', 'at least 60 %', ''],
    ['lower', '12 weeks', 'no more than 15 weeks', ''],
    ['lower', '12 weeks', 'approximately 15 weeks', '“approximately 15 weeks” of M1'],
    ['lower', '12 weeks', '12 weeks', ''],
    ['lower', '12 weeks', '10 weeks', ''],
    ['lower', '12 weeks', '10 % less', ''],
    ['lower', '12 weeks', 'by 10 %', ''],
    ['higher', '12 weeks', '15 weeks', ''],
    ['higher', '12 weeks', '£5', ''],
    ['higher', '12 weeks', '-2 weeks', ''],
    ['higher', 'TBC', '15 weeks', ''],
  ])('%s is better, %s, to be %s: %s', (better, baseline, target, message) => {
    const lines = ['baseline:', `  value: ${baseline}`, 'target:', `  value: ${target}`];
    const [said = ''] = findings('target-not-better', measured(`better: ${better}`, ...lines));
    expect(said).toContain(message);
    expect(said === '').toBe(message === '');
  });
});

test('a currency is told as it is typed', () => {
  const [pounds] = findings('mixed-units', measured('unit: £', 'values:', ...value('5 weeks')));
  expect(pounds).toContain('is in “weeks”, and the measure M1 counts in “£”. → Type it in “£”;');
  const [rate] = findings('mixed-units', measured('unit: GBP per week', 'values:', ...value('5 weeks')));
  expect(rate).toContain('counts in “£ per week”.');
});

describe('percentage-over-100', () => {
  const over = (text: string, target = '') =>
    findings(
      'percentage-over-100',
      measured(
        'unit: per cent',
        'better: higher',
        ...(target ? ['target:', `  value: ${target}`] : []),
        'values:',
        ...value('120 %'),
      ).replace('What is counted', text),
    ).length;
  test.each<readonly [string, string, number]>([
    ['Assessments in time', '', 1],
    ['Assessments in time', '90 %', 1],
    ['Income against target', '110 %', 0],
    ['Growth in enquiries', '', 0],
    ['Spending as a share of the budget', '', 0],
    ['Children and increasingly their carers', '', 1],
  ])('%s, to be %s: %i', (text, target, count) => {
    expect(over(text, target)).toBe(count);
  });
});

describe('rating-against-figure', () => {
  const line = [
    'unit: per cent',
    'better: higher',
    'baseline:',
    '  value: 60 %',
    '  as-at: 2018-03-31',
    'target:',
    '  value: 90 %',
    '  timescale: March 2019',
  ];
  const rated = (figure: string, rag: string, tolerance: readonly string[] = ['tolerance: 5 %']) =>
    findings(
      'rating-against-figure',
      measured(...line, ...tolerance, 'values:', ...value(figure, '2019-03', `rag: ${rag}`)),
      asOf,
    ).length;
  test.each<readonly [string, string, number]>([
    ['90 %', 'GREEN', 0],
    ['90 %', 'RED', 1],
    ['85 %', 'AMBER', 0],
    ['85 %', 'GREEN', 1],
    ['84 %', 'AMBER', 1],
    ['84 %', 'RED', 0],
  ])('%s rated %s', (figure, rag, count) => {
    expect(rated(figure, rag)).toBe(count);
  });

  test('without a tolerance only a good rating can be wrong', () => {
    expect(['GREEN', 'AMBER', 'RED'].map((rag) => rated('80 %', rag, []))).toEqual([1, 0, 0]);
  });
});

describe('target-missed', () => {
  const target = [
    'unit: per cent',
    'better: higher',
    'target:',
    '  value: 90 %',
    '  timescale: January 2019',
  ];
  const missed = (day: string, ...values: readonly string[]) =>
    findings('target-missed', measured(...target, 'values:', ...values), day);

  test('speaks once the day is past and a figure of it is short', () => {
    const values = value('85 %', '2019-03', 'as-at: 2019-01-31');
    expect(missed('2019-03-30', ...values)).toEqual([]);
    expect(missed('2019-03-31', ...values)[0]).toContain('The newest figure is “85 %”, of 31 January 2019.');
  });

  test('asks for the figure of that day, once a round has come since', () => {
    const values = value('85 %', '2018-12');
    expect(missed('2019-02-01', ...values)).toEqual([]);
    expect(missed('2019-03-31', ...values)[0]).toContain('rag record M1 "…" --as-at 2019-01-31');
  });

  test('a round of the very day comes too soon for the figure of that day', () => {
    const early = measured(...target, 'values: []').replace('January 2019', 'December 2018');
    expect(findings('target-missed', early, '2019-03-30')).toEqual([]);
    expect(findings('target-missed', early, '2019-03-31')[0]).toContain('It has no figure.');
  });

  test('where no round comes any more, a review is long enough to wait', () => {
    const last = measured(...target, 'values: []').replace('January 2019', 'March 2019');
    expect(findings('target-missed', last, '2020-03-31')).toEqual([]);
    expect(findings('target-missed', last, '2020-04-01')[0]).toContain('It has no figure.');
  });

  test('a target that was met once was met', () => {
    const values = [...value('91 %', '2018-12'), ...value('85 %')];
    expect(missed('2019-03-31', ...values)).toEqual([]);
  });
});

describe('ids, rounds and ratings of measures', () => {
  test('a round that the plan does not have', () => {
    expect(findings('unknown-round', measured('values:', ...value('5', '2019-30')))[0]).toContain(
      'This value is for the round “2019-30”',
    );
  });

  test('a rating that is none of the plan’s', () => {
    const [said] = findings('unknown-rating', measured('values:', ...value('5', '2019-03', 'rag: PURPLE')));
    expect(said).toContain('“PURPLE” is not a rating of this plan.');
    expect(said).not.toContain('update');
  });

  test('a rating that a body gave', () => {
    const text = `plan: A
recommendations:
  - id: 1
    recommendation: B
    decisions:
      - decision: overruled
        rag: AMBR
`;
    expect(findings('unknown-rating', text)[0]).toContain('Did you mean “rag: AMBER”?');
  });

  test('an id that a recommendation has, and one that cannot be typed', () => {
    const text = measured('better: higher')
      .replace('M1', 'M 1')
      .replace(
        'recommendations: []',
        'recommendations:\n  - id: 1\n    recommendation: A\n    measures:\n      - id: 1\n        measure: B',
      );
    expect(findings('duplicate-id', text)).toHaveLength(1);
    expect(findings('awkward-id', text)).toHaveLength(1);
  });
});

test('a unit that shortens sums is told what to type', () => {
  const text = measured('unit: £m', 'values:', ...value('£4.2 million'));
  const [found] = check(text, asOf).filter(({ code }) => code === 'mixed-units');
  expect(found?.hint).toBe(
    '“£m” is how a report shortens its figures. Type “unit: £”, and every figure with what it is short for: “£4.2m”, “£45k” or “£45,000”.',
  );
});
