import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rag } from '../world.ts';
import { bradford, here, type Json, jsonOf } from './bradford.ts';

/** Every object in a JSON value by its place: the keys, in their order. `rag` and `timing` keep what they count. */
function keysIn(value: Json, place = '$', found: Record<string, string> = {}): Record<string, string> {
  if (Array.isArray(value)) for (const item of value) keysIn(item, `${place}[]`, found);
  else if (value !== null && typeof value === 'object') {
    const keys = Object.keys(value).join(' ');
    expect(found[place] ?? keys, place).toBe(keys);
    found[place] = keys;
    for (const [key, inner] of Object.entries(value)) keysIn(inner, `${place}.${key}`, found);
  }
  return found;
}

const timescale = 'text kind start due precision reading warning';
const review = 'state last until';
const action =
  'id action owner rag declaredRag timing daysOverdue timescale originalDue slipDays completed reportedComplete carriedFrom carriedTo paused reopenedIn review overdueUnreviewed';
const recommendation =
  'id recommendation owner theme source rag declaredRag worstAction updatedIn notUpdated closing handledIn partners measures actions';
const source = 'text committee meeting minute resolution inspection finding notice document';
const figure = 'text amount qualifier day source';
const diagnostic = 'code severity message hint path start end ref fingerprint';

const status = await bradford('status --as-of 2023-03-15 --format json');

test('status', () => {
  expect(keysIn(jsonOf(status))).toEqual({
    $: 'schemaVersion kind asOf plans notBegun',
    '$.plans[]':
      'plan title asOf round source acceptedBy succeeds succeededBy summary measures partners recommendations toCome',
    '$.plans[].source': source,
    '$.plans[].partners[]': 'partner role review due timing daysOverdue reviewed',
    '$.plans[].measures[]':
      'id measure recommendation unit better owner baseline target values newest change sinceBaseline course rag ragByFigures benchmarks notReported notUpdated',
    '$.plans[].measures[].baseline': figure,
    '$.plans[].measures[].values[]': `round ${figure} rag`,
    '$.plans[].measures[].newest': `round ${figure} rag`,
    '$.plans[].measures[].sinceBaseline': 'by trend',
    '$.plans[].measures[].course': 'state because expected by',
    '$.plans[].summary':
      'recommendations actions rag unrated handledElsewhere notUpdated complete overdue overdueUnreviewed reviewLapsed timing',
    '$.plans[].summary.rag': 'RED AMBER GREEN',
    '$.plans[].summary.timing':
      'overdue due-soon not-due no-date ongoing awaiting-acceptance complete-late complete superseded',
    '$.plans[].recommendations[]': recommendation,
    '$.plans[].recommendations[].actions[]': action,
    '$.plans[].recommendations[].actions[].timescale': timescale,
    '$.plans[].recommendations[].actions[].review': review,
  });
});

test('status says of action 1.2 what the contract shows', () => {
  const [plan] = jsonOf(status).plans;
  expect(plan.summary.rag).toEqual({ RED: 1, AMBER: 5, GREEN: 11 });
  expect(plan.recommendations[0].actions[1]).toEqual({
    id: '1.2',
    action: 'Bring service development proposal to DMT/CMT.',
    owner: null,
    rag: 'AMBER',
    declaredRag: 'AMBER',
    timing: 'overdue',
    daysOverdue: 319,
    timescale: {
      text: 'April 2022',
      kind: 'month',
      start: '2022-04-01',
      due: '2022-04-30',
      precision: 'month',
      reading: 'month',
      warning: null,
    },
    originalDue: '2022-04-30',
    slipDays: 0,
    completed: null,
    reportedComplete: null,
    carriedFrom: null,
    carriedTo: null,
    paused: false,
    reopenedIn: null,
    review: { state: 'reviewed', last: '2023-03-15', until: '2024-03-15' },
    overdueUnreviewed: false,
  });
});

test('check', async () => {
  const run = await bradford('check --as-of 2023-02-01 --format json');
  expect(run.code).toBe(1);
  expect(keysIn(jsonOf(run))).toEqual({
    $: 'schemaVersion kind asOf diagnostics summary',
    '$.diagnostics[]': diagnostic,
    '$.diagnostics[].start': 'line column',
    '$.diagnostics[].end': 'line column',
    '$.summary': 'files plans actions waived errors warnings infos',
  });
});

test('validate has no day', async () => {
  const run = await bradford('validate --format json');
  expect(keysIn(jsonOf(run))).toEqual({
    $: 'schemaVersion kind diagnostics summary',
    '$.summary': 'files plans actions waived errors warnings infos',
  });
});

test('a diagnostic counts lines and columns from 1', async () => {
  const [first] = jsonOf(await bradford('check --as-of 2023-02-01 --format json')).diagnostics;
  expect(first).toMatchObject({
    code: 'overdue-unreviewed',
    severity: 'error',
    path: 'plans/bradford-sufficiency.yaml',
    start: { line: 38, column: 20 },
    end: { line: 38, column: 30 },
    ref: 'bradford-sufficiency/1.1',
  });
});

test('diff', async () => {
  const summary = 'improved worsened unchanged firstRated added removed';
  expect(keysIn(jsonOf(await bradford('diff 2022-03 2023-03 --format json')))).toEqual({
    $: 'schemaVersion kind asOf plans changes summary notBegun',
    '$.plans[]': 'plan title from to summary',
    '$.plans[].summary': summary,
    '$.changes[]': 'ref kind from to direction days',
    '$.summary': summary,
  });
});

test('overdue', async () => {
  expect(keysIn(jsonOf(await bradford('overdue --as-of 2023-03-15 --format json')))).toEqual({
    $: 'schemaVersion kind asOf plans notBegun',
    '$.plans[]': 'plan title overdue overdueUnreviewed actions',
    '$.plans[].actions[]': `ref ${action}`,
    '$.plans[].actions[].timescale': timescale,
    '$.plans[].actions[].review': review,
  });
});

test('round list', async () => {
  expect(keysIn(jsonOf(await bradford('round list --as-of 2023-03-15 --format json')))).toEqual({
    $: 'schemaVersion kind asOf plans',
    '$.plans[]': 'plan title newestOpen rounds',
    '$.plans[].rounds[]': 'round title meeting meetings asAt open updates missing',
  });
});

test('round missing', async () => {
  const run = await bradford('round missing --as-of 2023-03-15 --round 2022-03 --format json');
  expect(keysIn(jsonOf(run))).toEqual({
    $: 'schemaVersion kind asOf plans',
    '$.plans[]': 'plan title asOf round open missing owners',
    '$.plans[].owners[]': 'owner missing',
    '$.plans[].owners[].missing[]': 'ref id kind text timescale timing daysOverdue updatedIn',
    '$.plans[].owners[].missing[].timescale': timescale,
  });
});

test('rollup', async () => {
  const run = await bradford('status --by theme --as-of 2023-03-15 --format json');
  const counts =
    'filter recommendations rag unrated notUpdated actions complete overdue overdueUnreviewed noDate reviewLapsed';
  const keys = keysIn(jsonOf(run));
  expect(keys).toMatchObject({
    $: 'schemaVersion kind asOf by groups total notBegun',
    '$.groups[]': `name ${counts}`,
    '$.groups[].rag': 'RED AMBER GREEN',
    '$.total': counts,
    '$.total.rag': 'RED AMBER GREEN',
  });
  const {
    $,
    '$.groups[]': group,
    '$.groups[].rag': rag,
    '$.total': total,
    '$.total.rag': all,
    ...rest
  } = keys;
  expect(new Set(Object.values(rest))).toEqual(new Set(['count filter']));
  expect(jsonOf(run)).toMatchObject({ kind: 'rollup', by: 'theme', groups: [{ name: null }] });
});

test('promises', async () => {
  expect(keysIn(jsonOf(await bradford('promises --as-of 2023-12-01 --format json')))).toEqual({
    $: 'schemaVersion kind asOf plans',
    '$.plans[]': 'plan title summary promises',
    '$.plans[].summary': 'broken open re-timed answered kept',
    '$.plans[].promises[]':
      'ref id kind text owner round made by phrase sentence timescale due became answer',
    '$.plans[].promises[].timescale': timescale,
  });
});

test('calendar', async () => {
  const run = await bradford('calendar --as-of 2023-03-15 --format json');
  expect(keysIn(jsonOf(run))).toEqual({
    $: 'schemaVersion kind asOf from to plans summary entries',
    '$.plans[]': 'plan title',
    '$.summary': 'meeting as-at due review partnership target promise',
    '$.entries[]':
      'uid day precision kind now plan ref id text words owner rag timescale timing daysOverdue review',
  });
});

test.each(['15', '15.1'])('show %s', async (ref) => {
  const run = await bradford(`show ${ref} --as-of 2023-03-15 --format json`);
  expect(keysIn(jsonOf(run))).toEqual({
    $: 'schemaVersion kind asOf plan title ref recommendation revisions updates decisions',
    '$.recommendation': recommendation,
    '$.recommendation.actions[]': action,
    '$.recommendation.actions[].timescale': timescale,
    '$.recommendation.actions[].review': review,
    '$.updates[]': 'ref round day rag state update by evidence',
  });
});

/** The keys of a measure, wherever one stands. */
function measureAt(place: string): Readonly<Record<string, string>> {
  const value = 'round text amount qualifier day source rag';
  return {
    [place]:
      'id measure recommendation unit better owner baseline target values newest change sinceBaseline course rag ragByFigures benchmarks notReported notUpdated',
    [`${place}.baseline`]: 'text amount qualifier day source',
    [`${place}.target`]: 'text amount qualifier timescale due past distance state',
    [`${place}.values[]`]: value,
    [`${place}.newest`]: value,
    [`${place}.change`]: 'by trend',
    [`${place}.sinceBaseline`]: 'by trend',
    [`${place}.course`]: 'state because expected by',
    [`${place}.benchmarks[]`]: 'benchmark text amount qualifier day source difference',
    [`${place}.benchmarks[].difference`]: 'by trend',
  };
}

const measured = async (line: string) => {
  const [command, ...rest] = `${line} --as-of 2019-03-31 --format json`.split(' ');
  return jsonOf(await rag(join(import.meta.dirname, 'cases'), [command!, ...rest]));
};

test('measures', async () => {
  expect(keysIn(await measured('measures measures.yaml'))).toEqual({
    $: 'schemaVersion kind asOf plans notBegun',
    '$.plans[]': 'plan title measures',
    ...measureAt('$.plans[].measures[]'),
  });
});

test('measures of a plan and of a recommendation, and one alone', async () => {
  const status = await measured('status measures.yaml');
  expect(keysIn(status)).toMatchObject(measureAt('$.plans[].measures[]'));
  expect(status.plans[0].recommendations[0].measures.map(({ id }: Json) => id)).toEqual(['M4', 'M5']);
  const shown = keysIn(await measured('show M1 measures.yaml'));
  expect(shown).toEqual({ $: 'schemaVersion kind asOf plan title ref measure', ...measureAt('$.measure') });
  const { changes } = await measured('diff 2018-12 2019-03 measures.yaml');
  expect(changes.find(({ ref }: Json) => ref === 'measures/M2')).toEqual({
    ref: 'measures/M2',
    kind: 'measure',
    from: '131',
    to: '96',
    direction: 'better',
    days: null,
  });
});

test('timescale', async () => {
  const run = await rag(here, ['timescale', 'Jul-12', '--format', 'json']);
  expect(keysIn(jsonOf(run))).toEqual({
    $: 'schemaVersion kind anchor timescale',
    '$.timescale': timescale,
  });
});

test.each([
  'status --as-of 2023-03-15',
  'overdue --as-of 2023-03-15',
  'check --as-of 2023-02-01',
  'validate',
  'diff 2022-03 2023-03',
  'show 15 --as-of 2023-03-15',
  'calendar --as-of 2023-03-15',
])('%s is the same whenever it is asked, and knows no clock', async (line) => {
  const first = await bradford(`${line} --format json`, { today: '2024-01-01' });
  const second = await bradford(`${line} --format json`, {
    today: '2031-12-31',
    columns: 20,
    terminal: true,
  });
  expect(second).toEqual(first);
  expect(first.out).not.toMatch(/\d\d:\d\d/);
  expect(jsonOf(first)).toMatchObject({ schemaVersion: 1, kind: line.split(' ')[0] });
});
