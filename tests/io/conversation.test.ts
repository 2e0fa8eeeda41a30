import { expect, test } from 'vitest';
import { answering } from '../conversation.ts';

const levels = ['RED', 'AMBER', 'GREEN'].map((value) => ({ value, label: `${value}: as the key says` }));

test('a question says what a good answer is, and what Enter gives', async () => {
  const { conversation, said } = answering(['  a title ', '', '']);
  expect(await conversation.ask('Title')).toBe('a title');
  expect(await conversation.ask('Day', { hint: 'as 2023-03-15', otherwise: '2023-03-01' })).toBe(
    '2023-03-01',
  );
  expect(await conversation.ask('Reason')).toBe('');
  expect(said).toEqual(['Title: ', 'Day (as 2023-03-15) [2023-03-01]: ', 'Reason: ']);
});

test('an answer that will not do is asked for again, and told why', async () => {
  const { conversation, said } = answering(['', 'soon', '2023-03-15']);
  const check = (answer: string) => (/^\d/.test(answer) ? undefined : `“${answer}” is no day.`);
  expect(await conversation.ask('Day', { check })).toBe('2023-03-15');
  expect(said).toEqual(['Day: ', '“” is no day.\n', 'Day: ', '“soon” is no day.\n', 'Day: ']);
});

test('what Enter gives is checked as what is typed', async () => {
  const check = (answer: string) => (answer === 'good' ? undefined : 'Not that.');
  const { conversation } = answering(['', 'good']);
  expect(await conversation.ask('What', { otherwise: 'bad', check })).toBe('good');
});

test.each([
  ['2', 'AMBER'],
  ['amber', 'AMBER'],
  ['Green: as the key says', 'GREEN'],
  ['', 'RED'],
])('%j chooses %s', async (typed, value) => {
  const { conversation, said } = answering([typed]);
  expect(await conversation.choose('Which rating', levels, { otherwise: 'RED' })).toBe(value);
  expect(said).toEqual([
    'Which rating\n  1  RED: as the key says\n  2  AMBER: as the key says\n  3  GREEN: as the key says\n',
    'Number [1]: ',
  ]);
});

test('a choice that is none is asked for again', async () => {
  const { conversation, said } = answering(['0', '4', 'blue', '', '3']);
  expect(await conversation.choose('Which', levels)).toBe('GREEN');
  const reproof = 'Type a number from 1 to 3, “RED”, “AMBER” or “GREEN”.\n';
  expect(said.filter((text) => text === reproof)).toHaveLength(4);
});

test('a number is the one that is shown, though another choice is called so', async () => {
  const ids = ['2', '1'].map((value) => ({ value, label: `Recommendation ${value}` }));
  expect(await answering(['2']).conversation.choose('Which', ids)).toBe('1');
});

test.each([
  [['y'], true, false],
  [['YES'], true, false],
  [['n'], false, true],
  [['No'], false, true],
  [[''], true, true],
  [[''], false, false],
  [['perhaps', 'nobody', 'yes'], true, false],
  [['yes\nno', 'no'], false, true],
])('%j is %s', async (answers, meant, otherwise) => {
  const { conversation, said } = answering(answers);
  expect(await conversation.confirm('Write it?', otherwise)).toBe(meant);
  expect(said[0]).toBe(`Write it? (yes or no) [${otherwise ? 'yes' : 'no'}]: `);
});

test('no answer is none, to every question', async () => {
  const { conversation } = answering([undefined, undefined, undefined]);
  expect(await conversation.ask('What', { otherwise: 'this', check: () => 'never' })).toBeUndefined();
  expect(await conversation.choose('Which', levels, { otherwise: 'RED' })).toBeUndefined();
  expect(await conversation.confirm('Well?', true)).toBeUndefined();
});

test('what stands in a plan reaches the terminal without its controls', async () => {
  const hostile = '\u001b[2J\u202eAll\nis well';
  const { conversation, said } = answering(['x', '1', 'x', '']);
  const check = (answer: string) => (answer === 'x' ? `Not ${hostile}` : undefined);
  await conversation.ask(hostile, { hint: hostile, otherwise: hostile, check });
  await conversation.choose(hostile, [{ value: 'a', label: hostile }]);
  await conversation.confirm(hostile, true);
  expect(said.join('')).not.toMatch(/[\u001b\u202e]/);
  expect(said[0]).toBe('All is well (All is well) [All is well]: ');
});
