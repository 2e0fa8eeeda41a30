import { describe, expect, test } from 'vitest';
import { checkPlans } from '../../src/rules/run.ts';
import { placeOf } from '../../src/text/diagnostic.ts';
import { planFrom } from '../reading.ts';
import { findings, plan } from './checking.ts';

describe('duplicate-id', () => {
  test('suggests ids that are free, and never the same one twice', () => {
    const text = `plan: P
recommendations:
  - id: 1
    recommendation: One.
    actions:
      - { id: 1.1, action: a, timescale: May 2022 }
      - { id: 1.1, action: b, timescale: May 2022 }
      - { id: 1.1, action: c, timescale: May 2022 }
      - { id: 1.2, action: d, timescale: May 2022 }
  - id: 1
    recommendation: Two.
  - { id: R, recommendation: Three. }
  - { id: R, recommendation: Four. }
`;
    const hint = 'Give this one an id that is free, and leave the other as it is: id:';
    expect(findings('duplicate-id', text)).toEqual([
      `7:15 The id “1.1” is already in use in this plan. → ${hint} 1.3`,
      `8:15 The id “1.1” is already in use in this plan. → ${hint} 1.4`,
      `10:9 The id “1” is already in use in this plan. → ${hint} 2`,
      `13:11 The id “R” is already in use in this plan. → ${hint} R2`,
    ]);
  });

  test('numbers an action under its recommendation, and lets the recommendation keep its id', () => {
    const text = `plan: P
recommendations:
  - id: 1
    recommendation: One.
    actions:
      - { id: 1.1, action: a, timescale: May 2022 }
      - { id: 1, action: b, timescale: May 2022 }
      - { id: 2, action: c, timescale: May 2022 }
  - id: 2
    recommendation: Two.
    actions:
      - { id: 2, action: d, timescale: May 2022 }
  - id: 3
    recommendation: Three.
    actions:
      - { id: A1, action: e, timescale: May 2022 }
      - { id: A1, action: f, timescale: May 2022 }
`;
    expect(findings('duplicate-id', text).map((line) => line.replace(/ .* /, ' '))).toEqual([
      '7:15 1.2',
      '8:15 1.3',
      '12:15 2.1',
      '17:15 A2',
    ]);
  });

  test('tells 1.1 and 1.10 apart', () => {
    const text = plan({
      action:
        '        timescale: April 2022\n      - id: 1.10\n        action: b\n        timescale: May 2022\n',
    });
    expect(findings('duplicate-id', text)).toEqual([]);
  });
});

describe('duplicate-plan-id', () => {
  const said = (plans: readonly (readonly [name: string, top: string])[]) =>
    checkPlans(plans.map(([name, top]) => planFrom(plan({ top }), name).plan!))
      .filter(({ code }) => code === 'duplicate-plan-id')
      .map((found) => [
        placeOf(found),
        found.message,
        found.hint,
        placeOf({ ...found, span: found.related![0]!.span }),
      ]);

  test('names both files, and what to type where an id was written', () => {
    expect(
      said([
        ['a.yaml', 'id: care\n'],
        ['b.yaml', 'id: care-2\n'],
        ['c.yaml', 'id: care\n'],
      ]),
    ).toEqual([
      [
        'c.yaml:2:5',
        'This plan has the id “care”, and so has a.yaml.',
        'Give one of the two another id: id: care-3',
        'a.yaml:2:5',
      ],
    ]);
  });

  test('says that the file’s name counts where none was written', () => {
    expect(
      said([
        ['2022/care.yaml', ''],
        ['2023/care.yaml', ''],
      ]),
    ).toEqual([
      [
        '2023/care.yaml:1:1',
        'This plan has the id “care”, and so has 2022/care.yaml.',
        'Its file’s name counts as its id. Add a line under its title that tells it apart: id: care-2',
        '2022/care.yaml:1:1',
      ],
    ]);
  });

  test('lets the same ids stand in plans of different ids', () => {
    expect(
      said([
        ['a.yaml', ''],
        ['b.yaml', ''],
      ]),
    ).toEqual([]);
  });
});

describe('awkward-id', () => {
  const said = (id: string) => findings('awkward-id', plan({}).replace('id: 1.1', `id: ${id}`));

  test.each([
    ['"-1"', 'The id “-1” begins with a hyphen. → Type: id: 1'],
    ['1/1', 'The id “1/1” has a slash in it. → Type: id: 1-1'],
    ['1\\1', 'The id “1\\1” has a slash in it. → Type: id: 1-1'],
    ['Action  one', 'The id “Action one” has a space in it. → Type: id: Action-one'],
    ['"1\\u200b1"', 'The id “11” has a character in it that cannot be seen. → Type: id: 11'],
    [
      'x'.repeat(41),
      `The id “${'x'.repeat(41)}” is 41 characters long, and ids are typed. → Type: id: ${'x'.repeat(40)}`,
    ],
  ])('%s', (id, message) => {
    expect(said(id)).toEqual([`11:13 ${message}`]);
  });

  test.each(['1.1', '1(a)', 'SUFF_2023.1', 'Ö1', 'x'.repeat(40)])('%s is no trouble', (id) => {
    expect(said(id)).toEqual([]);
  });

  test('speaks of a plan’s id, written or not', () => {
    expect(findings('awkward-id', plan({ top: 'id: my plan\n' }))).toEqual([
      '2:5 The plan’s id “my plan” has a space in it. → Type: id: my-plan',
    ]);
    const { plan: unnamed } = planFrom(plan({}), 'plans/Action plan v2.yaml');
    expect(checkPlans([unnamed!]).map(({ message, hint }) => [message, hint])).toEqual([
      [
        'The file’s name counts as the plan’s id, and “Action plan v2” has a space in it.',
        'Add a line under the title: id: Action-plan-v2',
      ],
    ]);
  });
});

describe('empty-text', () => {
  test.each([
    ['id: 1\n    rec', 'id: ""\n    rec', '9:9', 'id'],
    ['Review edge of care provision.', "'  '", '10:21', 'recommendation'],
    ['id: 1.1', 'id: "\\t"', '12:13', 'id'],
    ['Complete the review.', '"\\u200b"', '13:17', 'action'],
    ['round: 2022-03', 'round: ""', '4:12', 'round'],
    ['Sufficiency Strategy Action Plan', '""', '1:7', 'plan'],
  ])('%s → %s', (words, blank, place, key) => {
    const text = plan({ top: 'id: care\n' }).replace(words, blank);
    const found = findings('empty-text', text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(
      `${place} There is nothing to read behind “${key}:”. → Write it behind the colon`,
    );
  });

  test('is all that is said of two empty ids', () => {
    const text =
      'plan: P\nrecommendations:\n  - { id: "", recommendation: a }\n  - { id: "", recommendation: b }\n';
    expect(findings('empty-text', text)).toHaveLength(2);
    expect(findings('duplicate-id', text)).toEqual([]);
    expect(findings('awkward-id', text)).toEqual([]);
  });
});
