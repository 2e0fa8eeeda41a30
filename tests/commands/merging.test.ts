import { expect, test } from 'vitest';
import { behind, bradford, edited } from '../merge/merging.ts';
import { rag } from '../world.ts';
import { bringTogether, type Deeds } from './merging.ts';

const update = (ref: string, rating: string, text: string, ...more: readonly string[]) =>
  ['update', ref, '--rag', rating, '--text', text, ...more] as const;
const recommend = (text: string) => ['add', 'recommendation', '--text', text] as const;

interface Case {
  readonly name: string;
  readonly ours: Deeds;
  readonly theirs: Deeds;
  /** What must stand in the file, whatever comes of it: what each side wrote. */
  readonly says: readonly string[];
}

/** The two do not contradict each other. */
const together: readonly Case[] = [
  {
    name: 'updates of different actions',
    ours: [update('1.2', 'GREEN', 'The proposal went to DMT.')],
    theirs: [update('16.1', 'AMBER', 'Four providers have answered.')],
    says: ['The proposal went to DMT.', 'Four providers have answered.'],
  },
  {
    name: 'updates of neighbours',
    ours: [update('1.2', 'GREEN', 'The proposal went to DMT.')],
    theirs: [update('1', 'AMBER', 'The proposal is late.')],
    says: ['The proposal went to DMT.', 'The proposal is late.'],
  },
  {
    name: 'updates of one action in different rounds',
    ours: [update('1.2', 'RED', 'Nothing was written yet.', '--round', '2022-03')],
    theirs: [update('1.2', 'GREEN', 'The proposal went to DMT.', '--round', '2023-03')],
    says: ['Nothing was written yet.', 'The proposal went to DMT.'],
  },
  {
    name: 'recommendations with the same next id',
    ours: [recommend('Review the offer to care leavers.')],
    theirs: [recommend('Publish the sufficiency statement.')],
    says: ['id: 18', 'Review the offer to care leavers.', 'Publish the sufficiency statement.'],
  },
  {
    name: 'one retimes an action and the other reports on it',
    ours: [
      ['retime', '1.2', 'September 2023', '--reason', 'The review took longer.', '--agreed-by', 'Scrutiny'],
    ],
    theirs: [update('1.2', 'AMBER', 'The proposal is being written.')],
    says: ['September 2023', 'The review took longer.', 'The proposal is being written.'],
  },
];

/** The two contradict each other. */
const apart: readonly Case[] = [
  {
    name: 'one update changed in two ways',
    ours: [update('1.1', 'GREEN', 'All reviews are done.', '--replace')],
    theirs: [update('1.1', 'RED', 'One review was lost.', '--replace')],
    says: ['All reviews are done.', 'One review was lost.', 'rag: GREEN', 'rag: RED'],
  },
  {
    name: 'two updates of one action in one round',
    ours: [update('1.2', 'GREEN', 'The proposal went to DMT.')],
    theirs: [update('1.2', 'RED', 'The proposal was withdrawn.')],
    says: ['The proposal went to DMT.', 'The proposal was withdrawn.'],
  },
  {
    name: 'the rating of an update and its words, which no line has in common',
    ours: (text) =>
      text.replace('rag: AMBER\n            update: Reviews', 'rag: GREEN\n            update: Reviews'),
    theirs: (text) => text.replace('Reviews have been completed.', 'Reviews have not begun.'),
    says: ['rag: GREEN', 'Reviews have not begun.'],
  },
  {
    name: 'a round that one closes while the other reports in it, far apart in the file',
    ours: [['round', 'close', '2023-03']],
    theirs: [update('16.1', 'AMBER', 'Four providers have answered.')],
    says: ['closed: yes', 'Four providers have answered.'],
  },
];

test.each(together)('with rag, git merges $name', async ({ ours, theirs, says }) => {
  const { repository, code, text } = await bringTogether(ours, theirs, { driver: true });
  expect(code).toBe(0);
  for (const words of says) expect(text).toContain(words);
  expect(text).not.toContain('<<<<');
  expect(await rag(repository.folder, ['validate'])).toMatchObject({ code: 0 });
});

test.each(apart)('with rag, git leaves $name to people', async ({ ours, theirs, says }) => {
  const { repository, code, said, text } = await bringTogether(ours, theirs, { driver: true });
  expect(code).toBe(1);
  for (const words of says) expect(text).toContain(words);
  expect(text).toMatch(/^<<<<<<< [\s\S]*^=======$[\s\S]*^>>>>>>> /m);
  expect(said).toContain('merge-conflict');
  expect(said).toContain('rag validate plans/bradford.yaml');
  const checked = await rag(repository.folder, ['check']);
  expect(checked.code).not.toBe(0);
  expect(checked.out).toContain('Two versions of the same lines stand here');
});

test.each([...together, ...apart])(
  'a forge, without rag, loses nothing of $name',
  async ({ ours, theirs, says }) => {
    const { repository, code, text } = await bringTogether(ours, theirs, { driver: false });
    for (const words of says) expect(text).toContain(words);
    if (code === 0) expect(await rag(repository.folder, ['validate'])).toMatchObject({ code: 0 });
    else expect(text).toMatch(/^<<<<<<< [\s\S]*^=======$[\s\S]*^>>>>>>> /m);
  },
);

test.each(['rebase', 'cherry-pick'] as const)('git %s asks rag too', async (by) => {
  const [{ ours, theirs, says }] = together as readonly [Case];
  const { code, text } = await bringTogether(ours, theirs, { driver: true, by });
  expect(code).toBe(0);
  for (const words of says) expect(text).toContain(words);
});

test('a new id is told, and the actions move with their recommendation', async () => {
  const add = (text: string) => [recommend(text), ['add', 'action', '18', '--text', `${text} Now.`]] as const;
  const { said, text } = await bringTogether(add('Review it.'), add('Publish it.'), { driver: true });
  expect(said).toContain('is now 19');
  expect(text.replace(/\s+/g, ' ')).toContain('id: 19 recommendation: Publish it. actions: - id: 19.1');
});

test.each([
  ['CR LF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['no last line ending', (text: string) => text.trimEnd()],
])('a plan with %s keeps it', async (_, styled) => {
  const [{ ours, theirs }] = together.slice(1) as readonly Case[] as readonly [Case];
  const plain = await bringTogether(ours, theirs, { driver: true });
  const { code, text } = await bringTogether(ours, theirs, { driver: true, plan: styled(bradford) });
  expect(code).toBe(0);
  expect(text).toBe(styled(plain.text));
});

test('two things of one id, far apart in the file', async () => {
  const ours: Deeds = [['add', 'action', '1', '--text', 'Review it.', '--id', '20']];
  const theirs: Deeds = [['add', 'recommendation', '--text', 'Publish it.', '--id', '20']];
  const withRag = await bringTogether(ours, theirs, { driver: true });
  expect(withRag.code).toBe(0);
  expect(withRag.text).toContain('id: 21');
  expect(await rag(withRag.repository.folder, ['validate'])).toMatchObject({ code: 0 });
  const withoutRag = await bringTogether(ours, theirs, { driver: false });
  expect(withoutRag.text).toMatch(/id: 20[\s\S]*id: 20/);
  expect((await rag(withoutRag.repository.folder, ['validate'])).out).toContain('duplicate-id');
});

test('comments of both sides are kept', async () => {
  const ours: Deeds = (text) =>
    edited([[behind.oneTwo, '+        # asked for twice\n        completed: 2023-03']], text);
  const theirs: Deeds = (text) => edited([[behind.sixteenOne, '+        # until the new contract']], text);
  const { code, text } = await bringTogether(ours, theirs, { driver: true });
  expect(code).toBe(0);
  expect(text).toContain('# asked for twice');
  expect(text).toContain('# until the new contract');
});

test('a comment that has no sure place is a conflict', async () => {
  const ours: Deeds = [update('1.2', 'GREEN', 'The proposal went to DMT.')];
  const theirs: Deeds = (text) =>
    edited([[behind.oneTwo, '+        owner: Head of Service # from April\n']], text);
  const { code, said, text } = await bringTogether(ours, theirs, { driver: true });
  expect(code).toBe(1);
  expect(said).toContain('The comment “# from April”');
  expect(text).toContain('# from April');
  expect(text).toContain('The proposal went to DMT.');
});

test('what is no plan is merged line by line', async () => {
  const broken: Deeds = (text) => edited([[behind.owner, 'owner: [Assistant Director']], text);
  const { code, said, text } = await bringTogether([update('16.1', 'GREEN', 'Done.')], broken, {
    driver: true,
  });
  expect(code).toBe(0);
  expect(said.replace(/\s+/g, ' ')).toContain('git merged the file line by line');
  expect(text).toContain('Done.');
  expect(text).toContain('[Assistant Director');
});

test('where rag is gone, git merges line by line', async () => {
  const [{ ours, theirs, says }] = apart as readonly [Case];
  const parted = await bringTogether(ours, theirs, { driver: true });
  const { repository } = parted;
  repository.git('merge', '--abort');
  const driver = repository.git('config', 'merge.rag.driver');
  repository.git('config', 'merge.rag.driver', driver.replace('rag.js', 'gone.js'));
  expect(() => repository.git('merge', 'committee')).toThrow(/rag did not merge this plan/);
  const text = repository.git('diff');
  for (const words of says) expect(text).toContain(words);
  expect(text).toContain('<<<<<<<');
});
