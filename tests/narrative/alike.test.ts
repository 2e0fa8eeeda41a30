import { describe, expect, test } from 'vitest';
import { likeness } from '../../src/narrative/alike.ts';

const before = 'Meetings with all the partners are going well and the review is on track.';

describe('likeness', () => {
  test.each([
    ['the same', before, 100, true],
    [
      'capitals, spaces and signs',
      ' meetings with ALL the partners – are going well; and the review is on-track',
      100,
      true,
    ],
    ['one word more', before.replace('well', 'very well'), 96, false],
    ['one word less', before.replace('all ', ''), 96, false],
    ['another word', before.replace('partners', 'schools'), 92, false],
    ['two other words', before.replace('partners', 'schools').replace('well', 'badly'), 85, false],
    [
      'the same words in another order',
      'The review is on track and meetings with all the partners are going well.',
      100,
      false,
    ],
    ['a “not” more', before.replace('is on', 'is not on'), 0, false],
    ['another text', 'The first draft of the report was read by the board in February.', 14, false],
  ])('%s', (_, now, percent, isSame) => {
    expect(likeness(before, now)).toEqual({ percent, isSame });
  });

  test('another figure is other news, another year is not', () => {
    const told = (count: string) =>
      `There are now ${count} carers in the service, and all of them were trained.`;
    expect(likeness(told('45'), told('52')).percent).toBe(0);
    expect(likeness(told('2022'), told('2023')).percent).toBeGreaterThan(90);
  });

  test('short texts are alike only where they are the same', () => {
    expect(likeness('On track.', 'on track').percent).toBe(100);
    expect(likeness('Work is on track here.', 'Work is on track now.').percent).toBe(0);
  });

  test.each([92, 93, 96, 100])('what is as alike as is asked for (%i) is told, and nothing else', (least) => {
    const texts = [before, before.replace('well', 'very well'), before.replace('partners', 'schools')];
    for (const one of texts) {
      for (const other of texts) {
        const { percent } = likeness(one, other);
        expect(likeness(one, other, least).percent >= least).toBe(percent >= least);
        if (percent >= least) expect(likeness(one, other, least)).toEqual(likeness(one, other));
      }
    }
  });

  test('texts without words are not alike', () => {
    expect(likeness('…', '…')).toEqual({ percent: 0, isSame: false });
  });
});
