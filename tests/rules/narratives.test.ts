import { describe, expect, test } from 'vitest';
import { findings } from './checking.ts';

/** A plan with one recommendation of one action, and updates of it by their rounds. */
function reported(updates: readonly string[], action = '        timescale: April 2022\n', top = ''): string {
  return `plan: Sufficiency Strategy Action Plan
${top}rounds:
  - round: 2022-09
    title: September 2022
    meeting: 2022-09-14
  - round: 2023-03
    title: March 2023
    meeting: 2023-03-15
  - round: 2023-09
    title: September 2023
    meeting: 2023-09-13
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
${action}    updates:
${updates.join('')}`;
}

function update(rag: string, text: string, round = '2023-03', more = ''): string {
  return `      - round: ${round}\n        rag: ${rag}\n        update: ${JSON.stringify(text)}\n${more}`;
}

describe('words-against-rating', () => {
  const said = (text: string, action?: string, top?: string) =>
    findings('words-against-rating', reported([text], action, top), '2023-03-15');
  const notDue = '        timescale: April 2024\n';
  const complete = '        timescale: April 2022\n        completed: 2022-04-05\n';
  const brag = 'ratings: BRAG\n';

  test.each([
    ['AMBER and done', update('AMBER', 'The review is complete.'), notDue, '', 1],
    [
      'AMBER, done in part, and what comes next in another sentence',
      update('AMBER', 'The review is complete. The proposal goes to the team by the end of June 2023.'),
      notDue,
      '',
      0,
    ],
    ['GREEN and trouble', update('GREEN', 'It has not progressed.'), notDue, '', 1],
    ['GREEN and trouble that is denied', update('GREEN', 'It has not been delayed.'), notDue, '', 0],
    ['GREEN, to come, and late', update('GREEN', 'It will be submitted in May.'), undefined, '', 1],
    ['GREEN, to come, and not yet due', update('GREEN', 'It will be submitted in May.'), notDue, '', 0],
    ['GREEN, to come, and complete', update('GREEN', 'A summary has yet to follow.'), complete, '', 0],
    ['GREEN and done', update('GREEN', 'It is completed.'), undefined, '', 0],
    ['AMBER and trouble', update('AMBER', 'It is delayed.'), undefined, '', 0],
    ['AMBER and done', update('AMBER', 'The review was completed.'), undefined, '', 1],
    ['RED and done', update('RED', 'The review is in place.'), undefined, '', 1],
    ['AMBER, done and complete', update('AMBER', 'The review was completed.'), complete, '', 0],
    ['AMBER, done, and something is left', update('AMBER', 'Completed, but not signed.'), undefined, '', 0],
    ['BLUE and trouble', update('BLUE', 'The last part is delayed.'), undefined, brag, 1],
    ['GREEN under BLUE', update('GREEN', 'The last part is delayed.'), undefined, brag, 1],
    [
      'AMBER/GREEN, which is not the best',
      update('AMBER/GREEN', 'It is delayed.'),
      undefined,
      'ratings: delivery confidence\n',
      0,
    ],
    ['no rating', '      - round: 2023-03\n        update: It is delayed.\n', undefined, '', 0],
    ['no words', '      - round: 2023-03\n        rag: GREEN\n', undefined, '', 0],
  ])('%s', (_, text, action, top, count) => {
    expect(said(text, action, top)).toHaveLength(count);
  });

  test('quotes the words where they stand, and the sentence around them', () => {
    const text =
      '      - round: 2023-03\n        rag: GREEN\n        update: >-\n          All is well. The work has not\n          progressed as we would like.\n';
    expect(said(text)).toEqual([
      '23:37 Recommendation 1 is rated GREEN, but its update says “not progressed”: “The work has not progressed as we would like.” → Rate it as the words say, or say in the update why it is GREEN all the same.',
    ]);
  });

  test('names the action that was late', () => {
    expect(said(update('GREEN', 'The plan is yet to be agreed.'))[0]).toContain(
      'its update says “yet to”, and action 1.1 was due by 30 April 2022: ',
    );
  });

  test('looks at the newest update alone, and at an action’s own', () => {
    const old = [update('GREEN', 'It is delayed.', '2022-09'), update('GREEN', 'All is well.')];
    expect(findings('words-against-rating', reported(old), '2023-03-15')).toEqual([]);
    const own = `${notDue}        updates:\n${update('GREEN', 'It is delayed.').replace(/^/gm, '    ').trimEnd()}\n`;
    expect(said(update('GREEN', 'All is well.'), own)[0]).toContain('Action 1.1 is rated GREEN');
  });
});

describe('repeated-narrative', () => {
  const words = 'Meetings with all the partners are going well and the review is on track.';
  const said = (before: string, now: string, action?: string) =>
    findings('repeated-narrative', reported([before, now], action), '2023-03-15');
  const before = update('GREEN', words, '2022-09');

  test.each([
    ['the same', words, 1],
    ['the same in capitals', words.toUpperCase(), 1],
    ['nearly the same', words.replace('well', 'very well'), 1],
    ['one word in ten another', 'Meetings with schools are going badly and the review is on track.', 0],
    ['another text', 'The first draft was read by the board in February.', 0],
  ])('%s', (_, now, count) => {
    expect(said(before, update('GREEN', now))).toHaveLength(count);
  });

  test('says how like it is, and shows the one before', () => {
    expect(said(before, update('GREEN', words))[0]).toMatch(
      /^23:16 Recommendation 1 repeats its update of “September 2022”, word for word: “Meetings/,
    );
    expect(said(before, update('GREEN', words.replace('well', 'very well')))[0]).toContain(
      ', 96% the same: ',
    );
  });

  test.each([
    ['complete', '        timescale: April 2022\n        completed: 2022-04-05\n'],
    [
      'superseded',
      '        timescale: April 2022\n        updates: [{ round: 2022-09, state: superseded }]\n',
    ],
  ])('what is %s may repeat itself', (_, action) => {
    expect(said(before, update('GREEN', words), action)).toEqual([]);
  });

  test('two updates of one round are not compared', () => {
    expect(said(update('GREEN', words), update('GREEN', words))).toEqual([]);
  });
});

describe('no-next-step', () => {
  const said = (text: string, action?: string) =>
    findings('no-next-step', reported([text], action), '2023-03-15');

  test.each([
    ['AMBER without either', update('AMBER', 'Links are being made.'), 1],
    ['RED without either', update('RED', 'The work is paused until there is guidance.'), 1],
    ['RED without words', '      - round: 2023-03\n        rag: RED\n', 1],
    ['GREEN', update('GREEN', 'Links are being made.'), 0],
    ['a next step', update('AMBER', 'Links are being made; the next is the offer.'), 0],
    ['a date', update('AMBER', 'Draft by June.'), 0],
    ['only a date that is past', update('AMBER', 'The draft was read in June 2022.'), 1],
    ['a cause', update('AMBER', 'Late due to staffing.'), 1],
  ])('%s', (_, text, count) => {
    expect(said(text)).toHaveLength(count);
  });

  test('nothing is next where all is complete', () => {
    const complete = '        timescale: April 2022\n        completed: 2022-04-05\n';
    expect(said(update('AMBER', 'Links are being made.'), complete)).toEqual([]);
  });

  test('quotes the update', () => {
    expect(said(update('AMBER', 'Links are being made.'))).toEqual([
      '21:14 Recommendation 1 is AMBER, and its update says neither what comes next nor by when: “Links are being made.” → Add to the update what will be done next, by whom and by when.',
    ]);
  });
});

describe('unanswered-promise', () => {
  const promise = update('AMBER', 'A way forward will be agreed before the Summer.');
  const said = (asOf: string, updates = [promise], action?: string) =>
    findings('unanswered-promise', reported(updates, action), asOf);

  test('is found from the day after the last day', () => {
    expect(said('2023-05-31')).toEqual([]);
    expect(said('2023-06-01')).toEqual([
      '22:47 Recommendation 1 promised something “before the Summer” (on 15 March 2023; read as by 31 May 2023). That was 1 day ago, and nothing has been said since: “A way forward will be agreed before the Summer.” → Add an update that says what became of it; if it is to be later, say by when.',
    ]);
  });

  test.each([
    ['a later update', [promise, update('AMBER', 'Agreed.', '2023-09')], undefined],
    [
      'a completion after it fell due',
      [promise],
      '        timescale: April 2022\n        completed: 2023-07-01\n',
    ],
    [
      'a new timescale',
      [promise],
      '        timescale: April 2022\n        revisions: [{ timescale: May 2024, agreed: 2023-06-15 }]\n',
    ],
    [
      'an update of an action under it',
      [promise],
      '        timescale: April 2022\n        updates: [{ round: 2023-09, rag: AMBER, update: Agreed. }]\n',
    ],
  ])('is content with %s', (_, updates, action) => {
    expect(said('2023-12-01', updates, action)).toEqual([]);
  });

  test.each([
    [
      'an update before it fell due',
      [promise, update('AMBER', 'All is well.', '2023-03', '        as-at: 2023-04-30\n')],
      undefined,
    ],
    ['an update without words or rating', [promise, '      - round: 2023-09\n'], undefined],
    [
      'a completion before it was made',
      [promise],
      '        timescale: April 2022\n        completed: 2023-03-01\n',
    ],
    [
      'a new timescale of the same day',
      [promise],
      '        timescale: April 2022\n        revisions: [{ timescale: May 2024, agreed: 2023-03-15 }]\n',
    ],
  ])('is not content with %s', (_, updates, action) => {
    expect(said('2023-12-01', updates, action)).toHaveLength(1);
  });

  test('an old promise of a year far off is found behind newer updates', () => {
    const old = update('AMBER', 'It will be done by March 2024.', '2022-09');
    expect(said('2024-04-01', [old, update('AMBER', 'All is well.', '2023-09')])).toHaveLength(1);
  });
});
