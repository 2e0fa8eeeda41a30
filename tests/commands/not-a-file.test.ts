import { expect, test } from 'vitest';
import { TestRepository } from '../io/repository.ts';
import { rag } from '../world.ts';

const plan =
  'plan: Sample\nid: early-help\nrounds:\n  - { round: 2020-03, meeting: 2020-03-11 }\nrecommendations:\n  - id: 1\n    recommendation: See to it.\n';

async function said(...line: readonly string[]): Promise<string> {
  const made = TestRepository.init();
  made.write('plans/sample.yaml', plan);
  const { out, err } = await rag(made.folder, line);
  return `${out}${err}`.replace(/\s+/g, ' ');
}

test.each([[['status', 'early-help']], [['check', 'early-help']], [['show', '1', 'early-help']]])(
  'the id of a plan in place of its file: %j',
  async (line) => {
    expect(await said(...line)).toContain(
      '“early-help” is the id of a plan. Type its file: plans/sample.yaml',
    );
  },
);

test('what is no id either is only missing', async () => {
  expect(await said('status', 'early-hel')).toContain('Check the spelling');
});

test.each([
  [['record', 'M1', '2020-03', '60 %'], 'rag record REF VALUE PLANS'],
  [['update', '1', '2020-03', 'It is done'], 'rag update REF'],
])('a text in place of a file: %j', async (line, order) => {
  expect(await said(...line)).toContain(`The order is: ${order}`);
});

test.each([
  ['status', 'early help'],
  ['show', '1', 'early help.yaml'],
])('where no order can be wrong, none is told: %s %s', async (...line) => {
  expect(await said(...line)).toContain('Check the spelling');
});
