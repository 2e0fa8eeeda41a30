import { describe, expect, test } from 'vitest';
import { findings } from './checking.ts';

interface Parts {
  readonly top?: string;
  readonly recommendation?: string;
  readonly action?: string;
  readonly second?: string;
}

function plan({ top = '', recommendation = '', action = '', second = '' }: Parts): string {
  return `plan: P
${top}rounds:
  - {round: 2022-03, meeting: 2022-03-16, closed: yes}
recommendations:
  - id: 1
    recommendation: Assess in time.
${recommendation}    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
${action}  - id: 2
    recommendation: Train the foster carers.
${second}`;
}

function said(rule: string, before: Parts, after: Parts): string[] {
  return findings(rule, plan(after), undefined, undefined, plan(before)).map((line) =>
    line.replace(/^\S+ /, '').replace(/ → .*/, ''),
  );
}

describe('measure-edited', () => {
  const measured = (keys: string, id = 'M1', text = 'Assessed in time') =>
    `measures: [{id: ${id}, measure: ${text}, ${keys}}]\n`;
  const of = (keys: string) => ({ recommendation: `    ${measured(keys)}` });
  const target = (value: string, timescale = '') =>
    `target: {value: ${value}${timescale && `, timescale: ${timescale}`}}`;
  const baseline = (value: string, day: string) => `baseline: {value: ${value}${day && `, as-at: ${day}`}}`;
  const was = (what: string, before: string, after: string) =>
    `${what} of M1 was “${before}”, and is ${after}.`;
  const none = 'owner: Director';

  test.each<[string, string, string, readonly string[]]>([
    ['lower', target('90 %'), target('75 %'), [was('The target', '90 %', '“75 %” now')]],
    ['spelt otherwise', target('90 %'), target('90%'), []],
    ['gone', target('90 %'), none, [was('The target', '90 %', 'not there any more')]],
    ['no figure', target('90 %'), target('TBC'), [was('The target', '90 %', '“TBC” now')]],
    ['new', none, target('90 %'), []],
    ['a figure now', target('TBC'), target('90 %'), []],
    [
      'later',
      target('90 %', 'March 2022'),
      target('90 %', 'March 2023'),
      [was('The timescale of the target', 'March 2022 (31 March 2022)', '“March 2023 (31 March 2023)” now')],
    ],
    ['of the same day', target('90 %', 'March 2022'), target('90 %', '2022-03-31'), []],
    [
      'for ever',
      target('90 %', 'March 2022'),
      target('90 %'),
      [was('The timescale of the target', 'March 2022 (31 March 2022)', 'not there any more')],
    ],
    [
      'gone with its day',
      target('90 %', 'March 2022'),
      none,
      [was('The target', '90 %', 'not there any more')],
    ],
    ['a baseline', baseline('60 %', ''), baseline('40 %', ''), [was('The baseline', '60 %', '“40 %” now')]],
    [
      'a baseline of another day',
      baseline('60 %', '2021-03-31'),
      baseline('60 %', '2020-03-31'),
      [was('The day of the baseline', '2021-03-31', '“2020-03-31” now')],
    ],
    ['a more exact baseline', baseline('60 %', 'March 2021'), baseline('60 %', '2021-03-12'), []],
    ['a dated baseline', baseline('60 %', ''), baseline('60 %', '2021-03-12'), []],
    ['a tolerance', 'tolerance: 5 %', 'tolerance: 15 %', [was('The tolerance', '5 %', '“15 %” now')]],
    ['better', 'better: higher', 'better: lower', [was('Which way is better', 'higher', '“lower” now')]],
    ['better, spelt otherwise', 'better: higher', 'better: Higher', []],
    [
      'two of them',
      `${target('90 %')}, tolerance: 5 %`,
      target('80 %'),
      [was('The target', '90 %', '“80 %” now'), was('The tolerance', '5 %', 'not there any more')],
    ],
    ['something else', none, 'owner: Somebody', []],
  ])('%s', (_, before, after, told) => {
    const found = said('measure-edited', of(before), of(after));
    expect(found.sort()).toEqual([...told].sort());
  });

  const removed = ['The measure M1 was removed: “Assessed in time”.'];
  const edited = ['The target of M1 was “90 %”, and is “75 %” now.'];
  const [ninety, less] = [target('90 %'), target('75 %')];
  test.each<[string, Parts, Parts, readonly string[]]>([
    ['removed', of(ninety), {}, removed],
    ['of the plan removed', { top: measured(ninety) }, {}, removed],
    ['given to the plan', of(ninety), { top: measured(ninety) }, []],
    ['given to the plan and edited', of(ninety), { top: measured(less) }, edited],
    ['given to another', of(ninety), { second: `    ${measured(ninety)}` }, []],
    ['under another id', of(ninety), { recommendation: `    ${measured(ninety, 'M7')}` }, []],
    [
      'under another id and edited',
      of(ninety),
      { recommendation: `    ${measured(less, 'M7')}` },
      edited.map((each) => each.replace('M1', 'M7')),
    ],
    [
      'put in place of another',
      of(ninety),
      { recommendation: `    ${measured(ninety, 'M1', 'Leaflets')}` },
      removed,
    ],
  ])('%s', (_, before, after, told) => {
    expect(said('measure-edited', before, after)).toEqual(told);
  });

  test('not where its recommendation is gone', () => {
    const all = plan({ second: `    ${measured(ninety)}` });
    const less = plan({}).replace(/ {2}- id: 2\n.*\n/, '');
    expect(findings('measure-edited', less, undefined, undefined, all)).toEqual([]);
  });

  test('a figure of a closed round is known under another id of its measure', () => {
    const reported = (value: string, id: string) => ({
      recommendation: `    ${measured(`values: [{round: 2022-03, value: ${value}}]`, id)}`,
    });
    expect(said('figure-rewritten', reported('60 %', 'M1'), reported('50 %', 'M7'))).toHaveLength(1);
    expect(said('figure-rewritten', reported('60 %', 'M1'), reported('60 %', 'M7'))).toEqual([]);
  });
});

describe('partner-review-moved', () => {
  const partner = (keys: string) => `partners: [${keys}]\n`;
  const police = (review: string, more = '') => partner(`{partner: Police, review: ${review}${more}}`);
  const review = (now: string) => [
    `The review of the partner “Police” was due “March 2022” (31 March 2022), and is ${now}; nothing says that it was made.`,
  ];
  const removed = ['The partner “Police” was removed.'];
  test.each<[string, string, string, readonly string[]]>([
    ['later', police('March 2022'), police('March 2023'), review('due “March 2023” (31 March 2023) now')],
    ['never', police('March 2022'), police('Ongoing'), review('due “Ongoing” now')],
    ['gone', police('March 2022'), partner('{partner: Police}'), review('not there any more')],
    ['no more than a name', police('March 2022'), partner('Police'), review('not there any more')],
    ['earlier', police('March 2022'), police('March 2021'), []],
    ['in other words', police('March 2022'), police('by end of Mar 22'), []],
    ['later, and made', police('March 2022'), police('March 2023', ', reviewed: 2022-03-12'), []],
    ['the next', police('March 2022', ', reviewed: 2022-03-12'), police('March 2023'), []],
    ['new', partner('Police'), police('March 2022'), []],
    ['removed', police('March 2022'), '', removed],
    ['removed, of two', partner('Police, County'), partner('County'), removed],
    ['in another order', partner('Police, County'), partner('County, Police'), []],
  ])('%s', (_, before, after, told) => {
    expect(said('partner-review-moved', { top: before }, { top: after })).toEqual(told);
    const under = (keys: string) => ({ recommendation: keys && `    ${keys}` });
    expect(said('partner-review-moved', under(before), under(after))).toEqual(told);
    expect(said('partner-review-moved', { top: before }, under(after))).toEqual(told);
  });
});

test('a partner that is called otherwise is still there', () => {
  const named = (name: string) => ({ top: `partners: [{partner: ${name}, role: Enquiries}]\n` });
  expect(said('partner-review-moved', named('Police'), named('West Yorkshire Police'))).toEqual([]);
});

describe('link-rewritten', () => {
  const source = (keys: string) => keys && `source: {${keys}}\n`;
  const panel = 'committee: Panel, meeting: March 2021, minute: 46';
  test.each<[string, string, string, string | undefined]>([
    ['gone', source(panel), '', '“Panel, March 2021, minute 46”, and is not there any more'],
    [
      'without its minute',
      source(panel),
      source(panel.replace(', minute: 46', '')),
      '“Panel, March 2021, minute 46”, and is now “Panel, March 2021”',
    ],
    [
      'of another meeting',
      source(panel),
      source(panel.replace('March', 'April')),
      '“Panel, March 2021, minute 46”, and is now “Panel, April 2021, minute 46”',
    ],
    ['of a more exact day', source(panel), source(panel.replace('March 2021', '2021-03-10')), undefined],
    ['with a resolution', source(panel), source(`${panel}, resolution: (2)`), undefined],
    ['of a day that cannot be read', source('meeting: once'), source('meeting: once, minute: 46'), undefined],
    ['new', '', source(panel), undefined],
    ['put into one text', source(panel), 'source: Panel, minute 46 of March 2021\n', undefined],
    [
      'put into parts',
      'source: The peer challenge\n',
      source('inspection: The Peer Challenge 2021'),
      undefined,
    ],
    [
      'another text',
      'source: The peer challenge\n',
      'source: Ourselves\n',
      '“The peer challenge”, and is now “Ourselves”',
    ],
  ])('a source that is %s', (_, before, after, says) => {
    const told = (of: string) => (says ? [`The source of ${of} was ${says}.`] : []);
    expect(said('link-rewritten', { top: before }, { top: after })).toEqual(told('the plan'));
    const under = (keys: string) => ({ recommendation: keys && `    ${keys}` });
    expect(said('link-rewritten', under(before), under(after))).toEqual(told('1'));
  });

  test.each<[string, (link: string) => Parts]>([
    ['succeeds', (link) => ({ top: link })],
    ['succeeded-by', (link) => ({ top: link })],
    ['handled-in', (link) => ({ recommendation: link && `    ${link}` })],
    ['carried-from', (link) => ({ action: link && `        ${link}` })],
    ['carried-to', (link) => ({ action: link && `        ${link}` })],
  ])('%s', (key, at) => {
    const of = key.startsWith('succe') ? 'the plan' : key === 'handled-in' ? '1' : '1.1';
    const [one, other] = [`${key}: other/2\n`, `${key}: other/3\n`];
    expect(said('link-rewritten', at(one), at(other))).toEqual([
      `The link “${key}” of ${of} was “other/2”, and is now “other/3”.`,
    ]);
    expect(said('link-rewritten', at(one), at(''))).toEqual([
      `The link “${key}” of ${of} was “other/2”, and is not there any more.`,
    ]);
    expect(said('link-rewritten', at(''), at(one))).toEqual([]);
    expect(said('link-rewritten', at(one), at(one))).toEqual([]);
  });
});
