import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answering } from '../conversation.ts';
import { temporaryFolder } from '../io/repository.ts';
import { rag } from '../world.ts';

const plan = `plan: Sufficiency plan
id: sufficiency
rounds:
  - round: 2024-03
    meeting: 2024-03-13
recommendations:
  - id: 1
    recommendation: Review the offer.
    owner: Head of Commissioning
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
  - id: 2
    recommendation: Recruit more carers.
    owner: Head of Fostering
    actions:
      - id: 2.1
        action: Agree the campaign.
        timescale: June 2024
`;

const settings = { today: '2024-03-01' };

/** A folder with the plan, and the forms of its round. */
async function folderWithForms() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'plans'));
  writeFileSync(join(folder, 'plans/plan.yaml'), plan);
  const { code } = await rag(folder, ['round', 'forms'], settings);
  expect(code).toBe(0);
  const forms = join(folder, 'forms/2024-03');
  const fill = (
    owner: string,
    fields: Readonly<Record<string, string>>,
    encoding: BufferEncoding = 'utf8',
  ) => {
    const file = join(forms, readdirSync(forms).find((name) => name.includes(owner))!);
    let text = readFileSync(file, 'utf8');
    for (const [field, value] of Object.entries(fields))
      text = text.replace(`${field}:\r\n`, `${field}: ${value}\r\n`);
    writeFileSync(file, Buffer.from(encoding === 'latin1' ? text.replace('\ufeff', '') : text, encoding));
  };
  const collect = (...more: string[]) => rag(folder, ['round', 'collect', 'forms', ...more], settings);
  const planNow = () => readFileSync(join(folder, 'plans/plan.yaml'), 'utf8');
  return { folder, forms, fill, collect, planNow };
}

test('one form is written for each owner, and none is written over', async () => {
  const { folder, forms } = await folderWithForms();
  expect(readdirSync(forms)).toEqual([
    'sufficiency-2024-03-head-of-commissioning.txt',
    'sufficiency-2024-03-head-of-fostering.txt',
  ]);
  const { code, err } = await rag(folder, ['round', 'forms'], settings);
  expect(code).toBe(2);
  expect(err).toContain('is there already');
});

test('what was filled in comes into the plan, once', async () => {
  const { fill, collect, planNow } = await folderWithForms();
  fill('commissioning', { Rating: 'green', Update: 'Done: all of it.', Completed: '28/2/2024' });
  const { code, out, err } = await collect('--yes');
  expect([code, err]).toEqual([0, expect.stringContaining('Nothing is filled in')]);
  expect(out).toContain('1 has an update for 2024-03: GREEN and a text.');
  expect(out).toContain('1.1 is complete on 28 February 2024');
  const after = planNow();
  expect(after).toContain(
    '        completed: 2024-02-28\n    updates:\n      - round: 2024-03\n        rag: GREEN\n',
  );
  const again = await collect('--yes');
  expect([again.code, planNow()]).toEqual([0, after]);
  expect(again.out).toContain('says so already');
});

test('without anybody to ask, nothing is written before --yes', async () => {
  const { fill, collect, planNow } = await folderWithForms();
  fill('commissioning', { Rating: 'RED' });
  const { code, out, err } = await collect();
  expect([code, planNow()]).toEqual([1, plan]);
  expect(out).toContain('+        rag: RED');
  expect(err).toContain('--yes');
});

test.each([
  ['yes', 0, 'rag: RED'],
  ['no', 2, 'id: 1.1'],
])('whoever is asked decides: %s', async (answer, ends, holds) => {
  const { folder, fill, planNow } = await folderWithForms();
  fill('commissioning', { Rating: 'RED' });
  const { conversation, said } = answering([answer]);
  const { code } = await rag(folder, ['round', 'collect', 'forms'], { ...settings, conversation });
  expect(code).toBe(ends);
  expect(said.join('')).toContain('Write this into plans/plan.yaml?');
  expect(planNow()).toContain(holds);
  expect(planNow() === plan).toBe(answer === 'no');
});

describe('a form that does not fit is left out, and the others are taken', () => {
  test.each([
    ['a rating that is none', { Rating: 'purple' }, /“purple” is not a rating/],
    ['a day that does not exist', { Completed: '31 June 2023' }, /June 2023 has 30 days/],
  ])('%s', async (_, fields, says) => {
    const { fill, collect, planNow } = await folderWithForms();
    fill('commissioning', fields);
    fill('fostering', { Rating: 'AMBER', Update: 'Under way, to be agreed in May.' });
    const { code, err } = await collect('--yes');
    expect(code).toBe(1);
    expect(err).toMatch(says);
    expect(err).toContain('head-of-commissioning.txt:');
    expect(planNow()).toContain('rag: AMBER');
    expect(planNow()).not.toContain('completed');
  });

  test('a report that is in the plan already, in other words', async () => {
    const { folder, fill, collect, planNow } = await folderWithForms();
    await rag(folder, ['update', '1', '--rag', 'GREEN', '--text', 'By the office.'], settings);
    const before = planNow();
    fill('commissioning', { Rating: 'RED', Update: 'By the owner.' });
    const { code, err } = await collect('--yes');
    expect([code, planNow()]).toEqual([1, before]);
    expect(err).toMatch(/head-of-commissioning\.txt:\d+:1 +error/);
    expect(err).toContain('1 has an update for 2024-03 already');
    expect((await collect('--yes', '--replace')).code).toBe(0);
    expect(planNow()).toContain('rag: RED\n        update: By the owner.');
  });
});

test.each(['latin1', 'utf16le'] as const)('a form saved as %s is read', async (encoding) => {
  const { fill, collect, planNow } = await folderWithForms();
  fill(
    'commissioning',
    { Rating: 'RED', Update: 'It cost £2,000 – café closed.'.replace('–', '-') },
    encoding,
  );
  expect((await collect('--yes')).code).toBe(0);
  expect(planNow()).toContain('It cost £2,000 - café closed.');
});

test('a folder without forms is no success', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'forms'));
  writeFileSync(join(folder, 'plan.yaml'), plan);
  const { code, err } = await rag(folder, ['round', 'collect', 'forms', '--plan', 'plan.yaml'], settings);
  expect(code).toBe(2);
  expect(err).toContain('There is no form in “forms”');
});
