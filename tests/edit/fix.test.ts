import { expect, test } from 'vitest';
import { check, plan } from '../rules/checking.ts';
import { changedLines, fixed } from './fixing.ts';

const update = (...lines: readonly string[]) =>
  plan({
    recommendation: `    updates:\n      - round: 2023-03\n${lines.map((line) => `        ${line}\n`).join('')}`,
  });
const action = (...lines: readonly string[]) =>
  plan({ action: lines.map((line) => `        ${line}\n`).join('') });
const round = (...lines: readonly string[]) =>
  plan({ rounds: `  - round: 2023-03\n${lines.map((line) => `    ${line}\n`).join('')}` });

/** A second recommendation below the first, which has one action. */
const second = (...lines: readonly string[]) =>
  plan({ recommendation: lines.map((line) => `  ${line}\n`).join('') });

const own =
  'ratings:\n  - level: Off track\n    also: [behind]\n    tone: BAD\n  - level: On track\n    complete: TRUE\n';

test.each<[string, string, ...string[]]>([
  ['a rating in lower case', update('rag: green'), '-rag: green', '+rag: GREEN'],
  ['a rating in quotes, and a note', update('rag: "Amber " # so'), '-rag: "Amber " # so', '+rag: AMBER # so'],
  ['a letter for a rating', update('rag: R'), '-rag: R', '+rag: RED'],
  [
    'a rating in brackets',
    update('evidence: [a]').replace(
      '- round: 2023-03\n        ',
      '- {round: 2023-03, rag: g}\n      - round: 2022-03\n        ',
    ),
    '-- {round: 2023-03, rag: g}',
    '+- {round: 2023-03, rag: GREEN}',
  ],
  ['a state', update('rag: RED', 'state: Complete'), '-state: Complete', '+state: complete'],
  ['yes', round('meeting: 2023-03-15', 'closed: TRUE'), '-closed: TRUE', '+closed: yes'],
  ['no', action('timescale: May 2022', 'completed: N'), '-completed: N', '+completed: no'],
  ['a day with strokes', round('meeting: 15/03/2023'), '-meeting: 15/03/2023', '+meeting: 2023-03-15'],
  [
    'a day in words',
    round('meeting: 15th March 2023 # Wed'),
    '-meeting: 15th March 2023 # Wed',
    '+meeting: 2023-03-15 # Wed',
  ],
  ['the day before the month', round('as-at: 3.4.23'), '-as-at: 3.4.23', '+as-at: 2023-04-03'],
  [
    'the day of an update',
    update('rag: RED', 'as-at: 1 May 2023'),
    '-as-at: 1 May 2023',
    '+as-at: 2023-05-01',
  ],
  [
    'the day of a completion',
    action('timescale: May 2022', 'completed: 1-Apr-2022'),
    '-completed: 1-Apr-2022',
    '+completed: 2022-04-01',
  ],
  [
    'the day of a revision',
    action('revisions:', '  - timescale: May 2022', '    agreed: 1 April 2022'),
    '-agreed: 1 April 2022',
    '+agreed: 2022-04-01',
  ],
  ['a key in capitals', plan({ top: 'Owner: Head\n' }), '-Owner: Head', '+owner: Head'],
  ['a misspelt key', action('timescal: April 2022'), '-timescal: April 2022', '+timescale: April 2022'],
  [
    'a key of another tracker',
    action('deadline: April 2022'),
    '-deadline: April 2022',
    '+timescale: April 2022',
  ],
  ['a key in quotes', plan({ top: '"Owner": Head\n' }), '-"Owner": Head', '+owner: Head'],
  ['a key without a value', plan({ top: 'Owner:\n' }), '-Owner:', '+owner:'],
  ['a key, and the rating behind it', update('Status: amber'), '-Status: amber', '+rag: AMBER'],
  [
    'the words and the day of a scheme of its own',
    plan({ top: own, recommendation: '    updates:\n      - round: 2023-03\n        rag: BEHIND\n' }),
    '-tone: BAD',
    '-complete: TRUE',
    '-rag: BEHIND',
    '+tone: bad',
    '+complete: yes',
    '+rag: Off track',
  ],
  [
    'keys behind keys',
    action('due: April 2022', 'Updates:', '  - round: 2023-03', '    Status: RED')
      .replace('recommendations:', 'Objectives:')
      .replace('actions:', 'steps:'),
    '-Objectives:',
    '-steps:',
    '-due: April 2022',
    '-Updates:',
    '-Status: RED',
    '+recommendations:',
    '+actions:',
    '+timescale: April 2022',
    '+updates:',
    '+rag: RED',
  ],
  [
    'an id that is missing',
    plan({}).replace('id: 1.1\n        ', ''),
    '-- action: Complete the review.',
    '+- id: 1.1',
    '+action: Complete the review.',
  ],
  ['an id with nothing behind it', second('- id:', '  recommendation: B.'), '-- id:', '+- id: 2'],
  ['an id in empty quotes', second('- id: " "', '  recommendation: B.'), '-- id: " "', '+- id: 2'],
  [
    'a recommendation whose actions have ids',
    second('- recommendation: B.', '  actions:', '    - id: 7.2', '      action: C.'),
    '-- recommendation: B.',
    '+- id: 7',
    '+recommendation: B.',
  ],
  [
    'ids like those beside them',
    second('- id: R4', '  recommendation: B.', '- recommendation: C.', '  actions:', '    - action: D.'),
    '-- recommendation: C.',
    '-- action: D.',
    '+- id: R5',
    '+recommendation: C.',
    '+- id: R5.1',
    '+action: D.',
  ],
  [
    'an action that a merge left twice',
    plan({
      action: '      - id: 1.1\n        action: Another.\n      - id: 1.2\n        action: A third.\n',
    }),
    '+- id: 1.3',
  ],
  [
    'a recommendation that a merge left twice, and what is numbered under it',
    second(
      '- id: 1',
      '  recommendation: B.',
      '  actions:',
      '    - id: 1.1',
      '      action: C.',
      '    - id: 1.7',
      '      action: D.',
      '    - id: X',
      '      action: E.',
    ),
    '-- id: 1.7',
    '+- id: 2',
    '+- id: 2.1',
    '+- id: 2.7',
  ],
  [
    'an action with the id of its recommendation',
    plan({}).replace('id: 1.1', 'id: 1'),
    '-- id: 1',
    '+- id: 1.1',
  ],
])('%s', (_, before, ...lines) => {
  const { after, draft, unsafe } = fixed(before);
  expect(changedLines(before, after.text)).toEqual(lines);
  expect(unsafe).toEqual([]);
  expect(draft.told.length).toBeGreaterThan(0);
  const errors = check(after.text).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ message }) => message)).toEqual([]);
  expect(fixed(after.text).after.text).toBe(after.text);
});

test.each([
  [
    'timescales',
    action('timescale: 15/03/2023', 'revisions:', '  - timescale: 1/4/23', '    agreed: 2023-03-15'),
  ],
  ['months', round('meeting: March 2023')],
  [
    'a completion that is a round with a day for its name',
    plan({
      rounds: '  - round: 1 May 2022\n    meeting: 2022-05-01\n',
      action: '        completed: 1 May 2022\n',
    }),
  ],
  ['a completion that is a round', action('timescale: May 2022', 'completed: 2023-03')],
  [
    'a round that is called as a word',
    plan({ rounds: '  - round: Y\n    meeting: 2023-03-15\n', action: '        completed: Y\n' }),
  ],
  ['a day that is not', round('meeting: 31 June 2023')],
  ['a day without a year', round('meeting: 15 March')],
  ['a misspelt rating', update('rag: GREEEN')],
  ['a word that only means a state', update('rag: RED', 'state: done')],
  ['neither yes nor no', round('meeting: 2023-03-15', 'closed: soon')],
  ['keys of one’s own', plan({ top: 'x-Owner: Head\n' })],
  ['a key that means nothing', plan({ top: 'colophon: Head\n' })],
  ['a key beside the one it means', plan({ top: 'owner: Head\nOwner: Deputy\n' })],
  ['two keys that mean the same', plan({ top: 'Owner: Head\nlead: Deputy\n' })],
  ['a key whose value would not fit', update('status: complete')],
  [
    'a text for a list',
    plan({}).replace('    actions:\n', '    partners: [a]\n    steps: to be found\n    actions:\n'),
  ],
  [
    'ratings of an unknown scheme',
    `${plan({ top: 'ratings: traffic lights\n', recommendation: '    updates:\n      - round: 2023-03\n        rag: green\n' })}`,
  ],
  ['an id that is a list', plan({}).replace('id: 1.1', 'id: [1, 2]')],
  ['the same thing twice', plan({ action: '      - id: 1.1\n        action: complete  the review.\n' })],
  [
    'rounds of one id',
    plan({ rounds: '  - round: a\n    meeting: 2023-03-15\n  - round: a\n    meeting: 2023-04-15\n' }),
  ],
  ['names of JavaScript', plan({ top: '__proto__: a\nconstructor: b\ntoString: c\n' })],
])('%s stay as they are', (_, text) => {
  const { after, draft } = fixed(text);
  expect(after.text).toBe(text);
  expect(draft.told).toEqual([]);
});

test('what rag validate says to type of a doubled id is what it becomes', () => {
  const text = plan({ action: '      - id: 1.1\n        action: Another.\n' });
  const [{ hint } = {}] = check(text).filter(({ code }) => code === 'duplicate-id');
  const now = /id: \S+$/.exec(hint ?? '')?.[0];
  expect(fixed(text).after.text).toContain(`${now}\n        action: Another.`);
});

test('tells each change in words', () => {
  const text = plan({
    top: 'Owner: Head\n',
    rounds: '  - round: 2023-03\n    meeting: 3/4/2023\n',
    recommendation:
      '    updates:\n      - round: 2023-03\n        rag: r\n  - id: 1\n    recommendation: B.\n    actions:\n      - id: 1.1\n        action: C.\n      - action: D.\n',
  });
  expect(fixed(text).draft.told.map(({ id, says }) => `${id} ${says}`)).toEqual([
    'The plan has “Owner:”, which becomes “owner:”.',
    '1.2 is the new id of the action “D.”, which had none.',
    '1 is the id of two things: the second, “B.”, becomes 2.',
    '1.1 goes with it: “C.” becomes 2.1, under 2.',
    '1.2 goes with it: “D.” becomes 2.2, under 2.',
    '1 says “rag: r” in the update of “2023-03”, which becomes “rag: RED”.',
    '2023-03 says “meeting: 3/4/2023”, which becomes “meeting: 2023-04-03”: 3 April 2023.',
  ]);
});

test('what cannot be written safely is left out, and the rest is not', () => {
  const text = plan({
    recommendation: `    updates:
      - {
          round: 2023-03,
          rag: # as it was said
            green
        }
      - {round: 2022-03, rag: red}
`,
  });
  const { after, unsafe } = fixed(text);
  expect(changedLines(text, after.text)).toEqual([
    '-- {round: 2022-03, rag: red}',
    '+- {round: 2022-03, rag: RED}',
  ]);
  expect(unsafe).toEqual([
    {
      id: '1',
      says: 'says “rag: green” in the update of “2023-03”, which becomes “rag: GREEN”.',
      why: expect.stringContaining('a comment stands in'),
    },
  ]);
});

test('of a key that stands twice the first is put right, as it is the first that counts', () => {
  const text = update('rag: green', 'rag: amber');
  expect(changedLines(text, fixed(text).after.text)).toEqual(['-rag: green', '+rag: GREEN']);
});

test('many changes that cannot be written safely take no longer than a few', () => {
  const awkward = Array.from(
    { length: 2000 },
    () => '      - {round: 2023-03, rag: # so\n          green}\n',
  );
  const text = plan({ recommendation: `    updates:\n${awkward.join('')}` });
  const { after, unsafe } = fixed(text);
  expect(after.text).toBe(text);
  expect(unsafe).toHaveLength(2000);
});
