import { expect, test } from 'vitest';
import { TestRepository } from '../io/repository.ts';
import { rag } from '../world.ts';

const planOf = (owner: string, timescales: readonly string[]) =>
  `plan: Sample\n${owner}rounds:\n  - { round: 2020-03, meeting: 2020-03-11 }\nrecommendations:\n  - id: 1\n    recommendation: See to it.\n    actions:\n${timescales
    .map((each, order) => `      - { id: 1.${order + 1}, action: Do it., timescale: ${each} }\n`)
    .join('')}`;

test.each([
  [['ongoing', 'TBC', 'TBC'], '1 ongoing, 2 without a date, 3 of these 3 without a review in force'],
  [['ongoing', 'ongoing'], '2 ongoing, 2 of these without a review in force'],
  [['TBC'], '1 without a date, 1 of these without a review in force'],
])('what has no review in force is counted of all that never falls due: %j', async (timescales, said) => {
  const made = TestRepository.init();
  made.write('plans/sample.yaml', planOf('', timescales));
  const { out } = await rag(made.folder, ['status', '--as-of', '2023-03-15', '--plain']);
  expect(out).toContain(said);
});

test('what is not there any more is nothing, without quotation marks', async () => {
  const made = TestRepository.init();
  made.commit('One', { 'plans/sample.yaml': planOf('owner: Director\n', ['TBC']) });
  made.write('plans/sample.yaml', planOf('', ['TBC']));
  const { out } = await rag(made.folder, ['diff', '--since', 'HEAD', '--as-of', '2023-03-15', '--plain']);
  expect(out).toContain('was “owner: Director”, is nothing');
});
