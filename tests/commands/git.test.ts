import { expect, test } from 'vitest';
import { TestRepository } from '../io/repository.ts';
import { rag } from '../world.ts';
import { jsonOf } from './bradford.ts';
import { sound } from './made.ts';

/** A plan that was renamed, moved to RED, re-timed and given an action since the tag `before`. */
function repository(): TestRepository {
  const made = TestRepository.init();
  made.commit('A plan', { 'plans/old-name.yaml': `id: offer\n${sound}` });
  made.git('tag', 'before');
  made.git('mv', 'plans/old-name.yaml', 'plans/new-name.yaml');
  made.commit('Renamed');
  const now = sound.replace('AMBER', 'RED').replace('under way', 'late');
  made.commit('The update of March', { 'plans/new-name.yaml': `id: offer\n${now}` });
  return made;
}

async function at(made: TestRepository, line: string) {
  const before = made.footprint();
  const run = await rag(made.folder, line.split(' '));
  expect(made.footprint()).toEqual(before);
  return run;
}

test('--at shows the plan as it stood, under its old name', async () => {
  const made = repository();
  const past = jsonOf(await at(made, 'status --at before --as-of 2023-03-15 --format json'));
  const now = jsonOf(await at(made, 'status --as-of 2023-03-15 --format json'));
  expect(past.plans[0].summary.rag).toMatchObject({ RED: 0, AMBER: 1 });
  expect(now.plans[0].summary.rag).toMatchObject({ RED: 1, AMBER: 0 });
  const named = await at(made, 'status --at before plans/new-name.yaml --as-of 2023-03-15 --format json');
  expect(jsonOf(named)).toEqual(past);
});

test.each([
  ['overdue --at before', 'AMBER'],
  ['show 1.1 --at before', 'AMBER'],
])('rag %s', async (line, says) => {
  const { code, out } = await at(repository(), `${line} --as-of 2023-03-15`);
  expect([code, out.includes(says)]).toEqual([0, true]);
});

test.each([
  ['--since before', 'AMBER', 'RED', 'worse'],
  ['--since before --until HEAD', 'AMBER', 'RED', 'worse'],
  ['--since HEAD --until before', 'RED', 'AMBER', 'better'],
])('diff %s', async (options, from, to, direction) => {
  const run = await at(repository(), `diff ${options} --as-of 2023-03-15 --format json`);
  const { changes, summary } = jsonOf(run);
  const kinds = changes.map(({ kind }: { kind: string }) => kind);
  expect(kinds).toEqual(['rating', 'narrative']);
  expect(changes[0]).toMatchObject({ ref: 'offer/1', from, to, direction, days: null });
  expect(summary).toMatchObject({ added: 0, removed: 0, improved: +(direction === 'better') });
});

const publishing = `  - id: 2
    recommendation: Publish it.
    actions:
      - id: 2.1
        action: Print it.
        timescale: April 2030
`;

test('diff --since sees what is not committed yet', async () => {
  const made = repository();
  const longer = `id: offer\n${sound}${publishing}`;
  made.write('plans/new-name.yaml', longer);
  const { changes } = jsonOf(await at(made, 'diff --since before --as-of 2023-03-15 --format json'));
  expect(changes).toEqual([
    { ref: 'offer/2', kind: 'added', from: null, to: 'Publish it.', direction: 'same', days: null },
    { ref: 'offer/2.1', kind: 'added', from: null, to: 'Print it.', direction: 'same', days: null },
  ]);
});

test('nothing has changed', async () => {
  const { code, out } = await at(repository(), 'diff --since HEAD');
  expect(code).toBe(0);
  expect(out).toContain('Nothing has changed.');
});

test.each([
  ['status --at nosuch', /no branch, tag or commit called “nosuch”/],
  ['diff --since nosuch', /no branch, tag or commit called “nosuch”/],
  ['status --at=--output=stolen', /--output=stolen/],
  ['diff --since=--help', /--help/],
])('rag %s cannot be done', async (line, says) => {
  const { code, out, err } = await at(repository(), line);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(says);
});
