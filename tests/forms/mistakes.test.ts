import { describe, expect, test } from 'vitest';
import { planOf } from '../assess/taking.ts';
import { complaints, filled, form, read, sample, threeRounds, written } from './filling.ts';

describe('what does not fit is told at the owner’s own line', () => {
  const text = filled(form, { '1': { Rating: 'AMBER', Update: 'Said.' } });
  const closed = planOf({ ...written, rounds: threeRounds.map((round) => ({ ...round, closed: 'yes' })) });
  test.each<[string, string]>([
    ['an unknown field', text.replace('\nState:', '\nNotes: fine')],
    ['a field mistyped', text.replace('\nRating:', '\nRatng:')],
    ['a field of no sort', text.replace('\nState:', '\nMood: fine')],
    ['a rating outside the scheme', filled(form, { '1': { Rating: 'BLUE' } })],
    ['a rating misspelt', filled(form, { '1': { Rating: 'AMBRE' } })],
    ['a rating with more behind it', filled(form, { '1': { Rating: 'AMBER, was RED' } })],
    ['a day that does not exist', filled(form, { '1.1': { Completed: '31 June 2023' } })],
    ['a day that cannot be read', filled(form, { '1.1': { Completed: 'by the summer' } })],
    ['a day to come', filled(form, { '1.1': { Completed: '1 May 2025' } })],
    ['an unknown state', filled(form, { '1': { State: 'incomplete' } })],
    ['a state misspelt', filled(form, { '1': { State: 'pausd' } })],
    ['completed and paused', filled(form, { '1.1': { Completed: 'May 2023\nState: paused' } })],
    ['complete and not completed', filled(form, { '1.1': { Completed: 'no\nState: complete' } })],
    ['a recommendation completed', text.replace('\nState:', '\nCompleted: May 2023\nState:')],
    ['evidence of nothing', filled(form, { '1': { Evidence: 'minutes' } })],
    ['no rating', filled(form, { '1': { Update: 'Said.' } })],
    ['an unknown part', text.replace('== Action 1.2', '== Action 1,2')],
    [
      'a line of text that looks like a heading',
      filled(form, { '1': { Rating: 'RED', Update: 'One.\n== two' } }),
    ],
    ['a part twice', text.replace('== Action 1.2', '== Action 1.1')],
    ['a heading deleted', text.replace('== Action 1.1\n', '')],
    ['a heading and its comments deleted', text.replace(/== Action 1.2\n(#.*\n)+/, '')],
    [
      'a field below the update',
      text.replace('Rating: AMBER\n', '').replace('Update: Said.', 'Update: Said.\nRating: AMBER'),
    ],
    ['a field twice', text.replace('\nState:', '\nRating: RED\nState:')],
    [
      'the update’s own line gone',
      filled(form, { '1': { Rating: 'RED', Evidence: 'minutes\nWe did it.' } }).replace(
        'We did it.\nUpdate:',
        'We did it.',
      ),
    ],
    ['text above the fields', text.replace('\nCompleted:', '\nIt is done.\nCompleted:')],
    ['text in a comment', text.replace('# Read as', '# It is done.\n# Read as')],
    ['text typed over a comment', text.replace('The review is written.', 'It is done.')],
    ['text behind a comment', text.replace('March 2023): AMBER', 'March 2023): AMBER, now GREEN')],
    ['text above the first part', text.replace('\n\n==', '\nAll is well.\n\n==')],
    ['text in the head’s comments', text.replace('AMBER or GREEN', 'AMBER or GREEN: it is GREEN')],
    ['another plan', text.replace('plan:  sufficiency', 'plan: sufficency')],
    ['quite another plan', text.replace('plan:  sufficiency', 'plan: housing')],
    ['an earlier round', text.replace('round: 2024-03', 'round: 2023-03')],
    ['a round that the plan lacks', text.replace('round: 2024-03', 'round: 2024-30')],
    ['no head', text.replace(/^(plan|round|owner):.*\n/gm, '')],
    ['no round', text.replace(/^round:.*\n/gm, '')],
    ['no headings', text.replace(/^==.*\n/gm, '')],
    ['cut off', text.slice(0, text.indexOf('== Action 1.2'))],
    ['another file', 'Dear all,\n\nnothing to report.\n'],
    ['an empty file', ''],
  ])('%s', (name, typed) => {
    expect(complaints(read(typed, sample).diagnostics)).toMatchSnapshot(name);
  });

  test('a closed round', () => {
    expect(complaints(read(text, closed).diagnostics)).toMatchInlineSnapshot(`
      "
      form.txt:22:8 error form-closed-round
        This form is of the round “March 2024”, which is closed: its updates are history.
        What is new belongs in the next round.
      "
    `);
  });

  test('a round that is not the newest can be asked for', () => {
    const earlier = text.replace('round: 2024-03', 'round: 2023-03');
    expect(read(earlier, sample, 'March 2023').filled?.round.id).toBe('2023-03');
    expect(complaints(read(text, sample, '2023-03').diagnostics)).toMatchInlineSnapshot(`
      "
      form.txt:22:8 error form-other-round
        This form is of the round “March 2024”, and “March 2023” is being reported.
        Fill in the form of “March 2023” instead. To collect the other round, name it: rag round collect --round 2024-03
      "
    `);
  });
});

test('a form may have any number of mistakes', () => {
  const count = 150_000;
  const { diagnostics } = read(form.replace('\nState:', '\nMood: fine'.repeat(count)), sample);
  expect(diagnostics.filter(({ code }) => code === 'form-unknown-field')).toHaveLength(count);
});
