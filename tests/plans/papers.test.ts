import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actionsIn, measuresIn, partnersIn } from '../../src/plan/contents.ts';
import type { Measure } from '../../src/plan/measure.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { here, type Json, jsonOf } from '../commands/bradford.ts';
import { planFrom } from '../reading.ts';
import { rag } from '../world.ts';

const read = (path: string) => readFileSync(join(here, path), 'utf8');
const page = read('docs/papers.md');

const names = [
  'bradford-b-positive-pathways',
  'bradford-ofsted-improvement',
  'bradford-inspection',
  'bcp-improvement',
  'bradford-sufficiency',
];
const texts = new Map(names.map((name) => [name, read(`plans/${name}.yaml`)]));
const plans = new Map(names.map((name) => [name, planFrom(texts.get(name)!).plan!]));
const plan = (name: string): Plan => plans.get(name)!;
const others = names.filter((name) => name !== 'bradford-sufficiency');

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** All that its comments say, in one line. */
function commentsOf(text: string): string {
  return oneLine([...text.matchAll(/(?:^|\s)#(.*)$/gm)].map(([, words]) => words).join(' '));
}

test('no plan has a mistake in it', async () => {
  const { diagnostics } = jsonOf(await rag(here, ['validate', 'plans', '--format', 'json']));
  expect(diagnostics.filter(({ severity }: Json) => severity === 'error')).toEqual([]);
});

test.each([
  ['bradford-b-positive-pathways', 'P1 P2 P3 E1 E2 E3 L1 L2 X1 X2'],
  ['bradford-ofsted-improvement', 'W1 W2 V1 S1 S2 S3 S4 A1 A2 F1 F2 F3 F4'],
  ['bradford-inspection', 'I1 I2'],
  ['bcp-improvement', 'B1 B2 B3 B4 B5 B6 B7 B8 Q1 Q2 Q3 R1'],
])('%s holds %s', (name, ids) => {
  expect(plan(name).id).toBe(name);
  expect(
    plan(name)
      .recommendations.map(({ id }) => id)
      .join(' '),
  ).toBe(ids);
});

test.each([
  [
    'bradford-b-positive-pathways',
    ['P1.1 2017-04-01', 'P1.2 2019-04-01', 'P1.3 2017-04-09', 'P3.1 2019-01-31'],
  ],
  ['bradford-b-positive-pathways', ['L2.1 2017-09-30']],
  ['bcp-improvement', ['B7.1 2022-08-31']],
  ['bradford-ofsted-improvement', []],
])('in %s these are due: %j', (name, expected) => {
  const due = [...actionsIn(plan(name))].flatMap(({ id, timescale }) =>
    timescale?.due ? [`${id} ${timescale.due}`] : [],
  );
  expect(due).toEqual(expect.arrayContaining(expected));
  if (name !== 'bradford-b-positive-pathways') expect(due).toEqual(expected);
  else expect(due).toHaveLength(5);
});

test('the award is re-profiled into a third year', () => {
  const action = [...actionsIn(plan('bradford-b-positive-pathways'))].find(({ id }) => id === 'P1.2')!;
  expect(action.revisions).toMatchObject([
    { timescale: { due: '2020-03-31' }, agreed: { text: 'November 2018' }, agreedBy: 'DfE' },
  ]);
});

test('the partnerships with the Police and with Health have reviews of their own', () => {
  const reviews = [...partnersIn(plan('bradford-b-positive-pathways'))].flatMap(({ partner }) =>
    partner.review ? [[partner.name, partner.review.due, partner.reviewed]] : [],
  );
  expect(reviews).toEqual([
    ['Police', '2019-03-31', undefined],
    ['Health', '2020-03-31', undefined],
  ]);
});

test.each([
  ['bradford-b-positive-pathways', ['2017-03-31', '2019-03-31']],
  ['bradford-ofsted-improvement', ['2019-03-31']],
  ['bradford-inspection', ['2023-03-15']],
  ['bcp-improvement', ['2021-03-31']],
])('%s was reported on, at the latest, on %j', (name, days) => {
  expect(plan(name).rounds.map(({ day }) => day)).toEqual(days);
});

test.each([
  ['bradford-b-positive-pathways', 'L2', "Deputy Director (Children's Social Care)"],
  ['bradford-b-positive-pathways', 'X1', "Interim Strategic Director, Children's Services"],
  ['bradford-b-positive-pathways', 'X2', "Interim Strategic Director, Children's Services"],
])('%s/%s is for the %s', (name, id, owner) => {
  const recommendation = plan(name).recommendations.find((each) => each.id === id)!;
  expect([recommendation.owner, recommendation.origin?.resolution]).toEqual([owner, `(${id[1]})`]);
});

test.each([
  ['bradford-ofsted-improvement', 'F4', 'bradford-b-positive-pathways/E3'],
  ['bradford-inspection', 'I1', 'bradford-ofsted-improvement'],
  ['bradford-inspection', 'I2', 'bradford-ofsted-improvement'],
])('%s/%s is handled in %s', (name, id, where) => {
  expect(plan(name).recommendations.find((each) => each.id === id)!.handledIn).toBe(where);
});

/** Its figures as typed: from, to, what was reported, what others have. */
function figuresOf({ id, baseline, target, values, benchmarks }: Measure): string {
  const told = [
    baseline && `from ${baseline.figure.text}`,
    target && `to ${target.figure.text}`,
    ...values.map(({ figure }) => `is ${figure.text}`),
    ...benchmarks.map(({ name, figure }) => `${name} ${figure.text}`),
  ];
  return `${id}: ${told.filter(Boolean).join(', ')}`;
}

test('the measures have the figures of the papers, and each can be read', () => {
  const measures = names.flatMap((name) => [...measuresIn(plan(name))].map(({ measure }) => measure));
  expect(measures.map(figuresOf)).toEqual([
    'saving-missing: is £292,825',
    'saving-missing-bpp: is £144,425',
    'saving-police: is £71,253',
    'looked-after: Nationally increased by 5%, North Yorkshire decreased by 16%',
    'mockingbird: is 26',
    'breakdowns: is nil',
    'caseloads: is 10',
    'enquiries: from 432 enquiries, to +7 %, National 3% rise',
    'conversion: is projected 5.2%, National 4.19%',
    'approvals: is projected 25',
    'weeks-to-recruit: from 20 weeks, is 16 weeks, Most authorities 16 weeks',
    'initial-assessments: to 90%, is approximately 60%',
    'looked-after: from 926, is 1,447',
  ]);
  const figures = measures.flatMap(({ baseline, target, values, benchmarks }) =>
    [baseline, target, ...values, ...benchmarks].flatMap((each) => (each ? [each.figure] : [])),
  );
  expect(figures.filter(({ value }) => value === undefined)).toEqual([]);
});

describe.each(names)('%s', (name) => {
  const text = texts.get(name)!;
  const comments = commentsOf(text);

  test('quotes in a comment the sentence that each figure comes from', () => {
    const typed = [...text.matchAll(/^ +value: .*?(\d[\d,.]*)/gm)].map(([, figure]) => figure!);
    expect(typed.filter((figure) => !comments.includes(figure))).toEqual([]);
  });

  test.skipIf(name === 'bradford-sufficiency')('takes each timescale from the words of the paper', () => {
    // Two are put in the place of the paper’s words, where these stand in a comment.
    const ours = ['Ongoing', 'year 3', '2018-2019'];
    const typed = [...text.matchAll(/^ +(?:- )?timescale: (.*)$/gm)].map(([, phrase]) => phrase!);
    const elsewhere = oneLine(text.replace(/^ +(?:- )?timescale: .*$/gm, '').replace(/^ *# ?/gm, ''));
    const missing = typed.filter((phrase) => !ours.includes(phrase) && !elsewhere.includes(phrase));
    expect(missing).toEqual([]);
  });
});

describe.each([
  ...names.map((name) => [`${name}.yaml`, texts.get(name)!] as const),
  ['papers.md', page] as const,
])('%s', (_, text) => {
  test.each([
    ['an e-mail address', /\S@\S/],
    ['a telephone number', /\b0\d{2,4}[ -]?\d{3}|\d{5}/],
    ['a councillor by name', /\b(?:Councillor|Cllr)\b/],
    ['a person by title', /\b(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z]/],
  ])('gives away no %s', (_what, pattern) => {
    expect(text).not.toMatch(pattern);
  });
});

describe('docs/papers.md', () => {
  test.each(others)('says of each recommendation of %s where it comes from', (name) => {
    const missing = plan(name).recommendations.filter(({ id }) => !new RegExp(`\\b${id}\\b`).test(page));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('says of each measure where it comes from', () => {
    const measures = names.flatMap((name) => [...measuresIn(plan(name))].map(({ measure }) => measure.id));
    expect(measures.filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
  });

  test('names nothing that no plan has', () => {
    const known = names.flatMap((name) =>
      plan(name).recommendations.flatMap(({ id, actions }) => [id, ...actions.map((action) => action.id)]),
    );
    const named = [...page.matchAll(/\b[A-Z]\d(?:\.\d)?\b/g)].map(([id]) => id);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });
});
