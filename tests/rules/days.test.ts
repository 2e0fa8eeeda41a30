import { describe, expect, test } from 'vitest';
import { findings, plan } from './checking.ts';

const action = (...lines: readonly string[]) =>
  plan({ action: lines.map((line) => `        ${line}\n`).join('') });

describe('unreadable-day', () => {
  test('speaks of each key that takes a day', () => {
    const text = plan({
      rounds: '  - round: 2023-03\n    meeting: soon\n    as-at: then\n',
      action: `        timescale: April 2022
        completed: almost
        revisions:
          - timescale: May 2022
            agreed: at the meeting
            agreed-by: The board
        updates:
          - round: 2023-03
            as-at: lately
`,
    });
    const found = findings('unreadable-day', text);
    expect(found.map((line) => line.slice(0, line.indexOf(' ')))).toEqual([
      '4:14',
      '5:12',
      '13:20',
      '16:21',
      '20:20',
    ]);
    for (const [at, key] of ['meeting', 'as-at', 'completed', 'agreed', 'as-at'].entries()) {
      expect(found[at]).toContain(`${key}: 2023-03-15`);
    }
  });

  test.each(['2023-03-15', '15 March 2023', 'March 2023', '2023-03', 'yes', 'no', '2022-03'])(
    'completed: %s',
    (completed) => {
      expect(findings('unreadable-day', action('timescale: April 2022', `completed: ${completed}`))).toEqual(
        [],
      );
    },
  );
});

describe('a completion that cannot be read', () => {
  const said = (completed: string, rounds?: string) =>
    findings(
      'unreadable-day',
      plan({ rounds, action: `        timescale: April 2022\n        completed: ${completed}\n` }),
    )[0];
  const isNothing = 'is not a day or a month, the id of a round of this plan, yes or no.';
  const type =
    'Type a day or a month, “completed: 2023-03-15” or “completed: March 2023”, or “completed: yes”';

  test('is told what it may be, and the rounds there are', () => {
    expect(said('r9')).toBe(
      `14:20 “r9” ${isNothing} → ${type}; or the round that first reported it complete: “2022-03” or “2023-03”.`,
    );
    expect(said('r9', '')).toBe(`9:20 “r9” ${isNothing} → ${type}.`);
  });

  test('is told of a day that does not exist', () => {
    expect(said('31 June 2022')).toBe(
      '14:20 31 June 2022 is not a day that exists: June 2022 has 30 days. → If the end of that month is meant, type: completed: 30 June 2022',
    );
  });
});

describe('unreadable-yes-no', () => {
  test.each([
    ['yes', 0],
    ['No', 0],
    ['TRUE', 0],
    ['maybe', 1],
    ['"1"', 1],
  ])('closed: %s', (closed, count) => {
    const text = plan({ rounds: `  - { round: a, meeting: 2023-03-15, closed: ${closed} }\n` });
    expect(findings('unreadable-yes-no', text)).toHaveLength(count);
  });
});

describe('unreadable-review', () => {
  test.each([
    ['every 12 months', 0],
    ['annually', 0],
    ['six monthly', 0],
    ['regularly', 1],
    ['"12"', 1],
  ])('review: %s', (review, count) => {
    expect(findings('unreadable-review', plan({ top: `review: ${review}\n` }))).toHaveLength(count);
  });
});

describe('timescales', () => {
  const rules = ['invalid-timescale', 'unreadable-timescale', 'timescale-guess'] as const;
  const said = (text: string) =>
    rules.flatMap((rule) => findings(rule, text).map((line) => `${rule} ${line}`));

  test('a date that replaced another is sent to the revisions, and the first is kept', () => {
    const [found] = findings('timescale-guess', action('timescale: Sept 2024 (was June 24)'));
    expect(found).toMatch(
      / → If that is right, type “timescale: June 2024”; on the line below it “revisions:”; and below that “- timescale: September 2024”\.$/,
    );
    const [revised] = findings(
      'timescale-guess',
      action(
        'timescale: June 2024',
        'revisions:',
        '  - timescale: Sept 2024 (was June 24)',
        '    agreed: 2024-05-01',
        '    agreed-by: B',
      ),
    );
    expect(revised).toMatch(/ → If that is right, type only the new one: timescale: September 2024$/);
  });

  test.each(['April 2022', 'Ongoing', 'TBC', 'Q3 2021/22', 'April 2022 onwards', '17.7.12'])(
    '%s is plain',
    (phrase) => {
      expect(said(action(`timescale: ${phrase}`))).toEqual([]);
    },
  );

  test.each([
    ['31 June 2022', 'invalid-timescale 13:20'],
    ['March 2022 April 2022', 'invalid-timescale 13:20'],
    ['in due course', 'unreadable-timescale 13:20'],
    ['Jul-12', 'timescale-guess 13:20'],
    ['by 2018', 'timescale-guess 13:20'],
  ])('%s: %s, and nothing else', (phrase, start) => {
    expect(said(action(`timescale: ${phrase}`))).toEqual([expect.stringContaining(start)]);
  });

  test.each([
    ['Jul-12', 'type: timescale: July 2012'],
    ['by 2018', 'type: timescale: 31 December 2018'],
  ])('%s: to leave no doubt, %s', (phrase, hint) => {
    expect(said(action(`timescale: ${phrase}`))[0]).toMatch(new RegExp(`${hint}$`));
  });

  test.each([
    ['31 June 2022', 'If the end of that month is meant, type: timescale: 30 June 2022'],
    ['March 2022 April 2022', 'Type one timescale here, such as “timescale: April 2022”.'],
  ])('invalid-timescale: %s → %s', (phrase, hint) => {
    expect(findings('invalid-timescale', action(`timescale: ${phrase}`))).toEqual([
      expect.stringContaining(`→ ${hint}`),
    ]);
  });

  test('reads revisions and the plan’s period too', () => {
    const text = plan({
      top: 'period: in due course\n',
      action:
        '        timescale: April 2022\n        revisions:\n          - { timescale: 31 June 2022, agreed: 2022-05-01, agreed-by: The board }\n',
    });
    expect(said(text)).toEqual([
      expect.stringContaining('invalid-timescale 16:26'),
      'unreadable-timescale 2:9 rag cannot read “in due course” as a timescale. No day is given: “soon” cannot fall due. Write a date. → Type the plan’s first and last month: period: April 2022 to March 2025',
    ]);
  });

  test.each([
    ['nothing at all', [], 1],
    ['a completion', ['completed: 2023-03'], 0],
    ['“completed: no”', ['completed: no'], 1],
    [
      'only a new timescale',
      ['revisions: [{ timescale: May 2022, agreed: 2022-03-16, agreed-by: The board }]'],
      0,
    ],
  ])('no-timescale: %s', (_, lines, count) => {
    expect(findings('no-timescale', action(...lines))).toHaveLength(count);
  });
});

describe('revisions', () => {
  const revised = (...lines: readonly string[]) =>
    action(
      'timescale: April 2022',
      'revisions:',
      ...lines.map((line) => `  - { timescale: May 2023, ${line} }`),
    );

  test.each([
    ['agreed: 2023-03-15', 'does not say by whom it was agreed.', 'such as “agreed-by: The board”.'],
    [
      'agreed-by: The board',
      'does not say when it was agreed, so it is not in force.',
      'such as “agreed: 2023-03-15”.',
    ],
    [
      'reason: x',
      'does not say when and by whom it was agreed, so it is not in force.',
      'such as “agreed: 2023-03-15” and “agreed-by: The board”.',
    ],
  ])('revision-not-agreed: { %s } %s', (line, message, hint) => {
    const text = revised(line).replace('rounds:', 'reports-to: The board\nrounds:');
    const [found, ...more] = findings('revision-not-agreed', text);
    expect(more).toEqual([]);
    expect(found).toContain(message);
    expect(found).toContain(hint);
  });

  test('revision-not-agreed leaves a day that cannot be read to unreadable-day', () => {
    expect(findings('revision-not-agreed', revised('agreed: soon, agreed-by: The board'))).toEqual([]);
  });

  const by = 'agreed-by: The board';
  test.each([
    ['in order', [`agreed: 2022-03-16, ${by}`, `agreed: 2023-03-15, ${by}`], 0],
    ['on one day', [`agreed: 2023-03-15, ${by}`, `agreed: 2023-03-15, ${by}`], 0],
    ['in a month, and on a day of it', [`agreed: March 2023, ${by}`, `agreed: 2023-03-15, ${by}`], 0],
    ['backwards', [`agreed: 2023-03-15, ${by}`, `agreed: 2023-03-14, ${by}`], 1],
    ['backwards over one without a day', [`agreed: 2023-03-15, ${by}`, by, `agreed: 2022-03-14, ${by}`], 1],
  ])('revision-order: %s', (_, lines, count) => {
    expect(findings('revision-order', revised(...lines))).toHaveLength(count);
  });
});
