import { describe, expect, test } from 'vitest';
import { TestRepository } from '../io/repository.ts';
import { rag } from '../world.ts';
import type { Json } from './bradford.ts';
import { linkedPlans } from './linked-plans.ts';

/** Three linked plans, committed; then two changed, the one so that the first points at what it has no more. */
function changedSince(): TestRepository {
  const made = TestRepository.init();
  made.commit('Linked', linkedPlans);
  made.write('plans/ofsted.yaml', linkedPlans['plans/ofsted.yaml']!.replace('rag: AMBER', 'rag: RED'));
  made.write(
    'plans/sufficiency-2019.yaml',
    linkedPlans['plans/sufficiency-2019.yaml']!.replaceAll('7.1', '7.9').replace(
      'June 2021',
      '31 December 2020',
    ),
  );
  return made;
}

const run = (made: { readonly folder: string }, line: string) =>
  rag(made.folder, `${line} --as-of 2023-03-20`.split(' '));

/** What the first plan says of what it shares with the others, and how many plans there are. */
async function said(made: TestRepository, options = '') {
  const { plans } = JSON.parse(
    (await run(made, `status plans/sufficiency.yaml --format json${options}`)).out,
  );
  const [one, two] = plans[0].recommendations;
  return [plans.length, two.handledIn?.rag, one.actions[0].originalDue, one.actions[0].slipDays];
}

test('a plan that is named alone finds those that it points at', async () => {
  const made = changedSince();
  expect(await said(made)).toEqual([1, 'RED', '2020-12-31', 638]);
});

test('and, at a revision, as they stood then', async () => {
  expect(await said(changedSince(), ' --at HEAD')).toEqual([1, 'AMBER', '2021-06-30', 457]);
});

test('wherever they lie: beside it, or where rag.yaml says', async () => {
  const moved = TestRepository.init();
  const [plan, old, ofsted] = Object.values(linkedPlans);
  moved.write('one.yaml', plan!);
  moved.write('beside.yaml', old!);
  moved.write('elsewhere/three.yaml', ofsted!);
  const status = async () => {
    const { plans } = JSON.parse((await run(moved, 'status one.yaml --format json')).out);
    const [one, two] = plans[0].recommendations;
    return [two.handledIn.found, one.actions[0].slipDays];
  };
  expect(await status()).toEqual([false, 457]);
  moved.write('rag.yaml', 'plans: [elsewhere]\n');
  expect(await status()).toEqual([true, 457]);
});

test.each(['check', 'check plans/sufficiency.yaml'])(
  'a plan that cannot be read is not said to be missing: %s',
  async (line) => {
    const made = changedSince();
    const names = ['handled-nowhere', 'unknown-link'];
    const codes = async () => {
      const { diagnostics } = JSON.parse((await run(made, `${line} --format json`)).out);
      return diagnostics
        .map(({ code }: { code: string }) => code)
        .filter((code: string) => names.includes(code));
    };
    made.write(
      'plans/ofsted.yaml',
      linkedPlans['plans/ofsted.yaml']!.replace('recommendations:', 'recommendations: ['),
    );
    made.write('plans/sufficiency-2019.yaml', linkedPlans['plans/sufficiency-2019.yaml']!);
    expect(await codes()).toEqual([]);
    made.write('plans/ofsted.yaml', 'plan: Another\nid: another\nrecommendations: []\n');
    expect(await codes()).toEqual(['handled-nowhere']);
  },
);

describe('rag check of one plan', () => {
  const codes = (report: Json) => report.diagnostics.map(({ code }: { code: string }) => code);
  const check = async (made: TestRepository, line = '') =>
    codes(JSON.parse((await run(made, `check plans/sufficiency.yaml --format json${line}`)).out));

  test('is silent on what is wrong with the others, and knows what they have', async () => {
    const made = TestRepository.init();
    made.commit('Linked', linkedPlans);
    const before = made.footprint();
    expect(await check(made)).toEqual(['not-updated', 'not-accepted']);
    expect(made.footprint()).toEqual(before);
  });

  test('tells of a link that leads nowhere any more', async () => {
    expect(await check(changedSince())).toContain('unknown-link');
  });

  test('as news, where the other plan changed since', async () => {
    const made = changedSince();
    const { out } = await run(made, 'check plans/sufficiency.yaml --since HEAD --format json');
    const { diagnostics } = JSON.parse(out);
    const news = diagnostics.filter((each: { new: boolean }) => each.new);
    expect(codes({ diagnostics: news })).toEqual(['unknown-link']);
  });
});

test('rag retime counts from the first promise', async () => {
  const made = TestRepository.init();
  made.commit('Linked', linkedPlans);
  const line =
    'retime 1.1 May_2023 plans/sufficiency.yaml --reason x --agreed-by Panel --agreed 2023-03-15 --dry-run --format json';
  const { out } = await rag(
    made.folder,
    [...line.split(' '), '--as-of', '2023-03-20'].map((word) => word.replace('_', ' ')),
  );
  expect(out).toContain('It has slipped 700 days from what was agreed first.');
});
