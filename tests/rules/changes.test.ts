import { describe, expect, test } from 'vitest';
import { findings } from './checking.ts';

const twoRounds =
  '  - round: 2022-03\n    meeting: 2022-03-16\n    closed: yes\n  - round: 2023-03\n    meeting: 2023-03-15\n';

/** A plan by what a test is about: the keys of its one action, its updates, and further actions. */
function plan({
  top = '',
  rounds = twoRounds,
  source = '',
  action = '        timescale: April 2022\n',
  more = '',
  updates = '',
  recommendations = '',
} = {}): string {
  return `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
${top}rounds:
${rounds}recommendations:
  - id: 1
    recommendation: Review edge of care provision.
${source}    actions:
      - id: 1.1
        action: Complete the review of the service.
${action}${more}${updates && `    updates:\n${updates}`}${recommendations}`;
}

type Parts = NonNullable<Parameters<typeof plan>[0]>;

/** What a rule says of a change, without the place and the hint. */
function said(rule: string, before: Parts, after: Parts): string[] {
  return findings(rule, plan(after), undefined, undefined, plan(before)).map((line) =>
    line.replace(/^\S+ /, '').replace(/ → .*/, ''),
  );
}

const closed = '      - round: 2022-03\n';
const open = '      - round: 2023-03\n';
const red = '        rag: RED\n        update: The review has not begun.\n';

describe('closed-round-rewritten', () => {
  const of = 'The update of 1 in the closed round “2022-03”';
  test.each([
    [
      'another rating',
      closed + red,
      closed + red.replace('RED', 'GREEN'),
      ['was rewritten: its rating was “RED” and is now “GREEN”.'],
    ],
    [
      'no rating',
      closed + red,
      closed + red.replace('        rag: RED\n', ''),
      ['was rewritten: its rating was “RED” and is now left out.'],
    ],
    [
      'other words',
      closed + red,
      closed + red.replace('not ', ''),
      ['was rewritten: its text was “The review has not begun.” and is now “The review has begun.”'],
    ],
    [
      'a state',
      closed + red,
      `${closed}${red}        state: complete\n`,
      ['was rewritten: its state was left out and is now “complete”.'],
    ],
    ['removed', closed + red + open + red, open + red, ['was removed: “RED”, “The review has not begun.”']],
    [
      'added',
      open + red,
      closed + red + open + red,
      ['was added afterwards: “RED”, “The review has not begun.”'],
    ],
    [
      'the day',
      `${closed}        as-at: 2022-01-31\n${red}`,
      `${closed}        as-at: 31/01/2022\n${red}`,
      [],
    ],
    ['another spelling', closed + red, closed + red.replace('RED', 'red'), []],
    [
      'folded otherwise',
      closed + red,
      closed + red.replace('update: The review', 'update: >-\n          The review\n         '),
      [],
    ],
    ['what shows it', closed + red, `${closed}${red}        evidence:\n          - Minute 41\n`, []],
    ['another order', closed + red + open + red, open + red + closed + red, []],
    ['an open round', open + red, open + red.replace('RED', 'GREEN').replace('not ', ''), []],
  ])('%s', (_, before, after, says) => {
    expect(said('closed-round-rewritten', { updates: before }, { updates: after })).toEqual(
      says.map((each) => `${of} ${each}`),
    );
  });

  test('a round counts as closed if it was, whatever it is called or says now', () => {
    const opened = '  - round: 2022-03\n    meeting: 2022-03-16\n';
    const renamed = '  - round: R1\n    meeting: 2022-03-16\n    closed: yes\n';
    const green = red.replace('RED', 'GREEN');
    expect(
      said('closed-round-rewritten', { updates: closed + red }, { rounds: opened, updates: closed + green }),
    ).toHaveLength(1);
    expect(
      said(
        'closed-round-rewritten',
        { updates: closed + red },
        { rounds: renamed, updates: closed.replace('2022-03', 'R1') + green },
      ),
    ).toHaveLength(1);
    expect(
      said(
        'closed-round-rewritten',
        { updates: closed + red },
        { rounds: renamed, updates: closed.replace('2022-03', 'R1') + red },
      ),
    ).toEqual([]);
    const titled = (id: string, day: string) =>
      `  - round: ${id}\n    title: Spring\n    meeting: ${day}\n    closed: yes\n`;
    expect(
      said(
        'closed-round-rewritten',
        { rounds: titled('2022-03', '2022-03-16'), updates: closed + red },
        { rounds: titled('R1', '2022-03-17'), updates: closed.replace('2022-03', 'R1') + red },
      ),
    ).toEqual([]);
    const closing = { updates: closed + green };
    expect(said('closed-round-rewritten', { rounds: opened, updates: closed + red }, closing)).toEqual([]);
  });

  test('of two updates of a round the one that changed is told', () => {
    const early = `${closed}        as-at: 2022-01-31\n${red}`;
    const late = closed + red.replace('RED', 'AMBER');
    const after = early + late.replace('AMBER', 'GREEN');
    expect(said('closed-round-rewritten', { updates: early + late }, { updates: after })).toEqual([
      `${of} was rewritten: its rating was “AMBER” and is now “GREEN”.`,
    ]);
  });
});

describe('rating-rewritten', () => {
  test.each([
    ['better', open + red, open + red.replace('RED', 'GREEN'), 1],
    ['worse', open + red.replace('RED', 'GREEN'), open + red, 1],
    ['taken out', open + red, open + red.replace('        rag: RED\n', ''), 1],
    ['without any words', `${open}        rag: RED\n`, `${open}        rag: GREEN\n`, 1],
    ['with other words', open + red, open + red.replace('RED', 'GREEN').replace('not ', ''), 0],
    ['given for the first time', open + red.replace('        rag: RED\n', ''), open + red, 0],
    ['spelt otherwise', open + red, open + red.replace('RED', 'Red'), 0],
    [
      'in an update of its own',
      open + red,
      `${open}        as-at: 2023-01-31\n${red}${open}${red.replace('RED', 'GREEN')}`,
      0,
    ],
    ['of a closed round, which another rule finds', closed + red, closed + red.replace('RED', 'GREEN'), 0],
  ])('%s', (_, before, after, count) => {
    expect(said('rating-rewritten', { updates: before }, { updates: after })).toHaveLength(count);
  });
});

describe('timescale-edited', () => {
  const timescale = (text: string) => ({ action: text && `        timescale: ${text}\n` });
  test.each([
    [
      'April 2022',
      'April 2023',
      'was “April 2022” (30 April 2022), and is now “April 2023” (30 April 2023).',
    ],
    ['April 2022', 'Ongoing', 'was “April 2022” (30 April 2022), and is now “Ongoing”.'],
    ['April 2022', '', 'was “April 2022” (30 April 2022), and is not there any more.'],
    [
      'April 2022',
      'March 2022',
      'was “April 2022” (30 April 2022), and is now “March 2022” (31 March 2022).',
    ],
    ['June', 'June 2023', 'was “June” (30 June 2022), and is now “June 2023” (30 June 2023).'],
    ['April 2022', 'by end of Apr 22', undefined],
    ['30/04/2022', 'April 2022', undefined],
    ['in due course', 'April 2023', undefined],
    ['TBC', 'April 2023', undefined],
    ['March 2022 April 2022', 'April 2022', undefined],
    ['31 March 2023 (extended from December 2022)', 'December 2022', undefined],
  ])('%s → %s', (before, after, says) => {
    const expected = says === undefined ? [] : [`The first timescale of 1.1 ${says}`];
    expect(said('timescale-edited', timescale(before), timescale(after))).toEqual(expected);
  });

  const within = (text: string) => ({ action: `        timescale: ${text}\n` });
  const round = (day: string) => ({ rounds: `  - round: A\n${day && `    meeting: ${day}\n`}` });
  const source = (meeting: string) => ({
    source: `    source: {committee: Panel${meeting && `, meeting: ${meeting}`}}\n`,
  });
  const due = (phrase: string, was: string, is: string, cause: string) =>
    `The first timescale of 1.1, “${phrase}”, was due on ${was}, and is due on ${is} now: its words are the same, and ${cause} is not.`;

  test.each<[string, string, Parts, Parts, string | undefined]>([
    [
      'the meeting that asked was moved',
      'in six months time',
      source('2022-03-16'),
      source('2022-06-16'),
      due('in six months time', '16 September 2022', '16 December 2022', 'the meeting of its source'),
    ],
    [
      'the meeting that asked was taken out',
      'in six months time',
      source('2022-01-16'),
      source(''),
      due('in six months time', '16 July 2022', '16 September 2022', 'the meeting of its source'),
    ],
    [
      'nothing is left to count from',
      'in six months time',
      { ...source('2022-03-16'), rounds: '  - round: A\n' },
      { ...source(''), rounds: '  - round: A\n' },
      due('in six months time', '16 September 2022', 'no day', 'the meeting of its source'),
    ],
    [
      'the period was changed',
      'June',
      { top: 'period: April 2022 to March 2023\n' },
      { top: 'period: April 2023 to March 2024\n' },
      due('June', '30 June 2022', '30 June 2023', 'the plan’s period'),
    ],
    [
      'the first round was moved',
      'within 6 months',
      round('2022-03-15'),
      round('2023-03-15'),
      due('within 6 months', '15 September 2022', '15 September 2023', 'the day of the first round'),
    ],
    [
      'another round was moved',
      'within 6 months',
      {},
      { rounds: `${twoRounds}    as-at: 2023-02-15\n` },
      undefined,
    ],
    [
      'the round is not what it counts from',
      'April 2022',
      round('2022-03-15'),
      round('2023-03-15'),
      undefined,
    ],
    ['it recurs', 'every 6 months', round('2022-03-15'), round('2023-03-15'), undefined],
    ['it fell due on no day', 'within 6 months', round(''), round('2023-03-15'), undefined],
  ])('the same words, and %s', (_, phrase, before, after, says) => {
    const expected = says === undefined ? [] : [says];
    const action = within(phrase);
    expect(said('timescale-edited', { ...action, ...before }, { ...action, ...after })).toEqual(expected);
  });
});

describe('revision-removed', () => {
  const revised = (...texts: string[]) => ({
    action: `        timescale: April 2022\n        revisions:\n${texts.map((text) => `          - timescale: ${text}\n            agreed: 2022-06-15\n            agreed-by: Committee\n`).join('')}`,
  });
  const none = { action: '        timescale: April 2022\n' };
  test.each([
    [revised('June 2022'), none, ['to “June 2022” (agreed 2022-06-15) was removed.']],
    [
      revised('June 2022', 'May 2023'),
      revised('May 2023'),
      ['to “June 2022” (agreed 2022-06-15) was removed.'],
    ],
    [
      revised('June 2022'),
      revised('May 2023'),
      ['to “June 2022” (agreed 2022-06-15) is now one to “May 2023”.'],
    ],
    [revised('June 2022'), revised('end of Jun 2022'), []],
    [revised('June 2022'), revised('June 2022', 'May 2023'), []],
    [revised('June 2022', 'May 2023'), revised('May 2023', 'June 2022'), []],
    [revised('soon'), revised('June 2022'), []],
    [none, revised('June 2022'), []],
    [
      revised('June 2022'),
      { action: revised('June 2022').action.replace('agreed-by: Committee', 'agreed-by: Board') },
      [],
    ],
  ])('%#', (before, after, says) => {
    expect(said('revision-removed', before, after)).toEqual(
      says.map((each) => `The revision of 1.1 ${each}`),
    );
  });
});

test('a revision that hangs on a round stays the same when the round moves', () => {
  const rounds = '  - round: 2023-03\n    meeting: 2023-03-15\n';
  const action =
    '        timescale: April 2022\n        revisions:\n          - timescale: within 6 months\n';
  expect(
    said('revision-removed', { rounds, action }, { rounds: rounds.replaceAll('2023', '2024'), action }),
  ).toEqual([]);
});

describe('removed-not-superseded', () => {
  const second =
    '      - id: 1.2\n        action: Bring a proposal to the management team in spring.\n        timescale: May 2022\n';
  const superseded = `${second}        updates:\n          - round: 2023-03\n            state: superseded\n            update: No proposal is needed.\n`;
  const another = (inside = '') =>
    `  - id: 2\n    recommendation: Recruit more foster carers in the district.\n    actions:\n      - id: 2.1\n        action: Hold an open evening each month.\n        timescale: May 2022\n${inside}`;
  const gone =
    'Action 1.2 was removed, and no update had said that it is superseded: “Bring a proposal to the management team in spring.”';

  test.each<[string, Parts, Parts, string[]]>([
    ['an action', { more: second }, {}, [gone]],
    ['one that is superseded', { more: superseded }, {}, []],
    ['one that was superseded and then removed at once', { more: second }, {}, [gone]],
    [
      'one whose recommendation was superseded',
      { more: second, updates: `${open}        state: superseded\n` },
      { updates: `${open}        state: superseded\n` },
      [],
    ],
    ['one that has another id now', { more: second }, { more: second.replace('1.2', '1.7') }, []],
    [
      'one that stands under another recommendation now',
      { more: second, recommendations: another() },
      { recommendations: another(second) },
      [],
    ],
    ['one in nearly the same words', { more: second }, { more: second.replace('in spring', 'in June') }, []],
    [
      'one in other words',
      { more: second },
      { more: second.replace('Bring a proposal to', 'Present options for') },
      [],
    ],
    [
      'one whose id was given to another',
      { more: second },
      { more: second.replace(/action: .*/, 'action: Publish leaflets.') },
      [gone],
    ],
    [
      'a recommendation',
      { recommendations: another() },
      {},
      [
        'Recommendation 2 was removed, with action 2.1, and no update had said that it is superseded: “Recruit more foster carers in the district.”',
      ],
    ],
    [
      'a recommendation whose action is kept',
      { recommendations: another() },
      {
        more: '      - id: 2.1\n        action: Hold an open evening each month.\n        timescale: May 2022\n',
      },
      [
        'Recommendation 2 was removed, and no update had said that it is superseded: “Recruit more foster carers in the district.”',
      ],
    ],
  ])('%s', (_, before, after, says) => {
    expect(said('removed-not-superseded', before, after)).toEqual(says);
  });

  test('a plan numbered anew has lost only what it lost', () => {
    const actions = (...texts: string[]) =>
      texts
        .map(
          (text, at) =>
            `      - id: 1.${at + 2}\n        action: ${text}\n        timescale: ${text.length} April 2022\n`,
        )
        .join('');
    const before = {
      more: actions(
        'Count the beds in all homes.',
        'Count the staff in all homes.',
        'Count the rooms in all homes.',
      ),
    };
    const after = { more: actions('Count the staff in all homes.', 'Count the rooms in all homes.') };
    expect(said('removed-not-superseded', before, after)).toEqual([
      'Action 1.2 was removed, and no update had said that it is superseded: “Count the beds in all homes.”',
    ]);
    expect(said('timescale-edited', before, after)).toEqual([]);
  });
});

describe('rules-relaxed', () => {
  const relaxed = (before: string, after: string) =>
    findings('rules-relaxed', `${after}${plan()}`, undefined, undefined, `${before}${plan()}`).map((line) =>
      line.replace(/ → .*/, ''),
    );
  const levels = (amber = '', green = '') =>
    `ratings:\n  - level: RED\n  - level: AMBER\n${amber}  - level: GREEN\n${green}`;

  test.each([
    [
      'a longer review',
      'review: every 6 months\n',
      'review: every year\n',
      ['1:9 How long a review lasts was “every 6 months”, and is now longer: “every year”.'],
    ],
    [
      'a longer review than the usual one',
      '',
      'review: every 13 months\n',
      ['1:9 How long a review lasts was what rag.yaml says, and is now longer: “every 13 months”.'],
    ],
    [
      'a review that is left out',
      'review: every 6 months\n',
      '',
      ['1:1 How long a review lasts was “every 6 months”, and is now longer: what rag.yaml says.'],
    ],
    ['a shorter review', 'review: every 6 months\n', 'review: every 26 weeks\n', []],
    [
      'a later rating',
      levels('    late: up to 1 month\n'),
      levels('    late: up to 2 months\n'),
      ['4:11 How late an action may be and still be AMBER was “up to 1 month”, and is now “up to 2 months”.'],
    ],
    [
      'a rating without its days',
      levels('    late: up to 1 month\n'),
      levels(),
      ['3:5 How late an action may be and still be AMBER was “up to 1 month”, and is now left open.'],
    ],
    ['a stricter rating', levels('    late: up to 1 month\n'), levels('    late: no\n'), []],
    [
      'a rating that means complete',
      levels(),
      levels('', '    complete: yes\n'),
      ['5:15 GREEN did not mean complete, and now does.'],
    ],
    [
      'nobody to accept any more',
      'accepted-by: Corporate Parenting Panel\n',
      '',
      [
        '1:7 Who accepts what is reported complete was “Corporate Parenting Panel”, and is not said any more, so nobody has to.',
      ],
    ],
    [
      'somebody else to accept',
      'accepted-by: Corporate Parenting Panel\n',
      'accepted-by: Director\n',
      ['1:14 Who accepts what is reported complete was “Corporate Parenting Panel”, and is now “Director”.'],
    ],
    ['somebody to accept', '', 'accepted-by: Director\n', []],
    ['a rating that means it no longer', levels('', '    complete: yes\n'), levels(), []],
  ])('%s', (_, before, after, expected) => {
    expect(relaxed(before, after)).toEqual(expected);
  });

  const round = (id: string, keys = '') => `  - round: ${id}\n    meeting: 2022-03-16\n${keys}`;
  test.each([
    [
      'a round that is opened again',
      round('2022-03', '    closed: yes\n'),
      round('2022-03', '    closed: no\n'),
      true,
    ],
    ['also under another name', round('2022-03', '    closed: yes\n'), round('R1'), true],
    ['a round that is closed', round('2022-03'), round('2022-03', '    closed: yes\n'), false],
  ])('%s', (_, before, after, isTold) => {
    const expected = isTold ? ['The round “2022-03” was closed, and is open again.'] : [];
    expect(said('rules-relaxed', { rounds: before }, { rounds: after })).toEqual(expected);
  });
});
